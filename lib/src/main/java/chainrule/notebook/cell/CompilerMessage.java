package chainrule.notebook.cell;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;

/** What the compiler says of a cell, in one line. */
public final class CompilerMessage {
  private static final int LINE = 80;
  private static final int MESSAGE = 200;

  private static final Pattern SYMBOL =
      Pattern.compile("cannot find symbol symbol: (.*?)( location: .*)?");

  private CompilerMessage() {}

  /**
   * {@return the line it is about and what is wrong there}
   *
   * @param diag what the compiler said
   * @param cell the text of the cell
   * @param offset where in the cell the text begins that the compiler had
   */
  public static String of(Diag diag, String cell, int offset) {
    long at = Math.max(0, Math.min(cell.length(), offset + Math.max(0, diag.getPosition())));
    return of(diag.getMessage(Locale.ENGLISH), cell, (int) at);
  }

  /**
   * {@return the line it is about, what is wrong there, and which cell to run first where a name is
   * not known yet}
   *
   * @param diag what the compiler said
   * @param cell the text of the cell
   * @param offset where in the cell the text begins that the compiler had
   */
  public static String inNotebook(Diag diag, String cell, int offset) {
    return of(diag, cell, offset)
        + EarlierCell.afterMessage(oneLine(diag.getMessage(Locale.ENGLISH)), cell)
            .map(first -> "; " + first)
            .orElse("");
  }

  /**
   * {@return the line it is about and what is wrong there}
   *
   * @param said what the compiler said
   * @param cell the text of the cell
   * @param at where in the cell it said it
   */
  public static String of(String said, String cell, int at) {
    String text = cell.lines().skip(line(cell, at) - 1).findFirst().orElse("").strip();
    String message = ForeignCharacter.at(cell, at).orElseGet(() -> brief(said));
    return "line "
        + line(cell, at)
        + " «"
        + shorten(text, LINE)
        + "»: "
        + shorten(message, MESSAGE);
  }

  /**
   * {@return the number of a line, from 1}
   *
   * @param cell the text of the cell
   * @param at a place in the line
   */
  public static int line(String cell, int at) {
    return 1 + (int) cell.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static String brief(String said) {
    String message = oneLine(said);
    Matcher symbol = SYMBOL.matcher(message);
    return symbol.matches() ? "cannot find " + symbol.group(1) : message;
  }

  private static String oneLine(String said) {
    return String.join(" ", said.strip().split("\\s+", -1));
  }

  private static String shorten(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
