package chainrule.grader.judge;

import java.util.Locale;
import jdk.jshell.Diag;

/** What the compiler says of a cell, in one line. */
final class CompilerMessage {
  private static final int LINE = 80;
  private static final int MESSAGE = 200;

  private CompilerMessage() {}

  /**
   * Returns the line it is about and what is wrong there.
   *
   * @param diag what the compiler said
   * @param cell the text of the cell
   * @param offset where in the cell the text begins that the compiler had
   */
  static String of(Diag diag, String cell, int offset) {
    int at = (int) Math.max(0, Math.min(cell.length(), offset + Math.max(0, diag.getPosition())));
    long line = cell.substring(0, at).chars().filter(c -> c == '\n').count();
    String text = cell.lines().skip(line).findFirst().orElse("").strip();
    String message = String.join(" ", diag.getMessage(Locale.ENGLISH).strip().split("\\s+", -1));
    return "line " + (line + 1) + " «" + shorten(text, LINE) + "»: " + shorten(message, MESSAGE);
  }

  private static String shorten(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
