package chainrule.notebook.cell;

import chainrule.notebook.cell.CellPart.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a cell into its parts by the compiler's own parser.
 *
 * <p>JShell's completeness analysis, by which kernels split, has a parser of its own. In Java 17 it
 * does not know all of Java: of {@code default -> throw e;} in a switch it makes one part of all
 * that follows, and JShell evaluates the first of it and drops the rest in silence. Here every
 * character is in a part, or is space, comment or a lone semicolon.
 */
public final class CellParts {

  /** So much of a cell is parsed at a time: cells of any length take time in proportion to it. */
  private static final int WINDOW = 1 << 12;

  private static final String TOO_DEEP = "too deeply nested for the compiler";

  private static final Pattern IMPORT = Pattern.compile("(import|package)\\b");

  private final String cell;
  private final List<CellPart> parts = new ArrayList<>();
  private int at;

  private CellParts(String cell) {
    this.cell = cell;
  }

  /**
   * {@return the parts of a cell in order; the last one has an error where the parser finds one}
   *
   * @param cell the text of a cell, without magics
   */
  public static List<CellPart> of(String cell) {
    try {
      return new CellParts(cell).split();
    } catch (StackOverflowError | IllegalStateException e) {
      // The compiler wraps its errors in the latter, also of more errors than it can count.
      return List.of(new CellPart(cell, 0, true, new SyntaxError(0, TOO_DEEP)));
    }
  }

  private List<CellPart> split() {
    at = BlankText.skip(cell, 0);
    while (at < cell.length()) {
      if (IMPORT.matcher(cell).region(at, cell.length()).lookingAt()) {
        int semicolon = cell.indexOf(';', at);
        add(semicolon < 0 ? cell.length() : semicolon + 1, semicolon >= 0);
      } else if (!takeSome()) {
        parts.add(new CellPart(cell.substring(at), at, true, error()));
        break;
      }
    }
    return parts;
  }

  /** Takes the parts that come next; returns false where the parser finds none. */
  private boolean takeSome() {
    for (long length = WINDOW; ; length *= 2) {
      boolean toTheEnd = length >= cell.length() - at;
      String window = cell.substring(at, toTheEnd ? cell.length() : at + (int) length);
      CellParser parse = furthest(window);
      List<Integer> ends = parse.ends();
      // What ends near a cut may go on behind it: an if, for one, with its else.
      int sure = toTheEnd ? ends.size() : ends.size() - 1;
      if (sure > 0) {
        int begin = at;
        for (int end : ends.subList(0, sure)) {
          add(begin + end, !parse.lacksSemicolon(end));
        }
        return true;
      }
      if (toTheEnd) {
        return false;
      }
    }
  }

  private static CellParser furthest(String window) {
    CellParser best = CellParser.of(window, ParseContext.BLOCK);
    if (BlankText.skip(window, best.reach()) == window.length()) {
      return best;
    }
    CellParser members = CellParser.of(window, ParseContext.MEMBERS);
    if (members.reach() > best.reach()) {
      best = members;
    }
    return best.reach() > 0 ? best : CellParser.of(window, ParseContext.VALUE);
  }

  private void add(int end, boolean whole) {
    parts.add(new CellPart(cell.substring(at, end).stripTrailing(), at, whole, null));
    at = BlankText.skip(cell, end);
  }

  /** Returns the error of the reading that gets furthest. */
  private SyntaxError error() {
    String rest = cell.substring(at);
    SyntaxError block = CellParser.of(rest, ParseContext.BLOCK).error();
    SyntaxError members = CellParser.of(rest, ParseContext.MEMBERS).error();
    SyntaxError error = later(block, members);
    return error == null
        ? new SyntaxError(at, "not understood as Java")
        : new SyntaxError(at + error.position(), error.message());
  }

  private static @Nullable SyntaxError later(@Nullable SyntaxError one, @Nullable SyntaxError two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    return two.position() > one.position() ? two : one;
  }
}
