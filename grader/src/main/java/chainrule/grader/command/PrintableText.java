package chainrule.grader.command;

import chainrule.exercises.PlainCharacters;
import java.util.Locale;

/** Makes text harmless for a terminal, a page and a table. */
public final class PrintableText {
  private PrintableText() {}

  /** Returns the text on one line, with everything that is not plain text spelled out. */
  public static String line(String text) {
    return spelled(text, false);
  }

  /** Returns the text with its line ends, and everything else that is not plain spelled out. */
  public static String lines(String text) {
    return spelled(text, true);
  }

  private static String spelled(String text, boolean lineEnds) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (PlainCharacters.isPlain(c) || (lineEnds && c == '\n')) {
                plain.appendCodePoint(c);
              } else {
                plain.append(String.format(Locale.ROOT, "\\u%04x", c));
              }
            });
    return plain.toString();
  }
}
