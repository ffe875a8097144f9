package chainrule.grader.report;

import org.jline.utils.WCWidth;

/**
 * How many columns of a terminal a text takes: two for a wide letter or an emoji, none for an
 * accent that stands over the letter before it.
 */
public final class TerminalColumns {
  private TerminalColumns() {}

  /** Returns the columns that a text takes. */
  public static int of(String text) {
    return text.codePoints().map(TerminalColumns::of).sum();
  }

  private static int of(int character) {
    return Math.max(0, WCWidth.wcwidth(character));
  }

  /** Returns a text in at most so many columns; what is cut off ends in an ellipsis. */
  public static String cut(String text, int most) {
    if (of(text) <= most) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int columns = 1;
    for (int character : text.codePoints().toArray()) {
      columns += of(character);
      if (columns > most) {
        break;
      }
      kept.appendCodePoint(character);
    }
    return kept + "…";
  }
}
