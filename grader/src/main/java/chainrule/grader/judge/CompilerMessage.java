package chainrule.grader.judge;

import chainrule.notebook.cell.ForeignCharacter;
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
    long at = Math.max(0, Math.min(cell.length(), offset + Math.max(0, diag.getPosition())));
    return of(diag.getMessage(Locale.ENGLISH), cell, (int) at);
  }

  /**
   * Returns the line it is about and what is wrong there.
   *
   * @param said what the compiler said
   * @param cell the text of the cell
   * @param at where in the cell it said it
   */
  static String of(String said, String cell, int at) {
    long line = cell.substring(0, at).chars().filter(c -> c == '\n').count();
    String text = cell.lines().skip(line).findFirst().orElse("").strip();
    String message =
        ForeignCharacter.at(cell, at)
            .orElseGet(() -> String.join(" ", said.strip().split("\\s+", -1)));
    return "line " + (line + 1) + " «" + shorten(text, LINE) + "»: " + shorten(message, MESSAGE);
  }

  private static String shorten(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
