package chainrule.grader.assemble;

import chainrule.grader.result.CellNote;
import chainrule.grader.result.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The kernels' own commands in a cell: they are not Java, and nothing of them is run.
 *
 * <p>A line is a command if it begins with {@code %} or {@code !}, or gives a name the result of
 * one ({@code var jars = %jars x.jar}), where Java could begin a statement: within a statement, a
 * comment or a text block the same characters are Java's own.
 */
final class KernelMagics {
  /** Takes a time in proportion to the line: what it has passed over, it never goes back to. */
  private static final Pattern COMMAND =
      Pattern.compile("\\s*+([%!]|[\\w<>\\[\\]., ]++=\\s*+%[A-Za-z]).*", Pattern.DOTALL);

  /** Takes a time in proportion to the line: what follows two slashes is its end. */
  private static final Pattern STATEMENT_ENDS =
      Pattern.compile(".*([;{}]|\\*/)\\s*(//.*)?", Pattern.DOTALL);

  private static final String TEXT_BLOCK = "\"\"\"";

  private final String label;
  private final List<Note> notes;
  private final List<String> kept = new ArrayList<>();
  private boolean anew = true;
  private boolean inTextBlock;

  private KernelMagics(String label, List<Note> notes) {
    this.label = label;
    this.notes = notes;
  }

  /** Returns a cell's Java, line numbers kept, and notes what was left out. */
  static String strip(String source, String label, List<Note> notes) {
    if (source.stripLeading().startsWith("%%")) {
      notes.add(new CellNote.CellSkipped(label, first(source.stripLeading())));
      return "";
    }
    if (source.indexOf('%') < 0 && source.indexOf('!') < 0) {
      return source;
    }
    KernelMagics magics = new KernelMagics(label, notes);
    source.lines().forEach(magics::take);
    return String.join("\n", magics.kept);
  }

  private void take(String line) {
    if (anew && COMMAND.matcher(line).matches()) {
      notes.add(new CellNote.LineSkipped(label, first(line.strip())));
      kept.add("");
      return;
    }
    kept.add(line);
    inTextBlock ^= (line.split(TEXT_BLOCK, -1).length - 1) % 2 == 1;
    boolean nothing = line.isBlank() || line.strip().startsWith("//");
    anew = !inTextBlock && (nothing ? anew : STATEMENT_ENDS.matcher(line).matches());
  }

  private static String first(String text) {
    return QuotedText.name(text.lines().findFirst().orElse(""));
  }
}
