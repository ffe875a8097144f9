package chainrule.notebook.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the parts of a cell and does nothing: space, comments, lone semicolons. */
final class BlankText {

  private static final Pattern PIECE =
      Pattern.compile("\\s++|;|//[^\\r\\n]*+|/\\*.*?\\*/", Pattern.DOTALL);

  private BlankText() {}

  /** Returns the first place from {@code from} on where there is something else. */
  static int skip(String text, int from) {
    Matcher piece = PIECE.matcher(text).region(from, text.length());
    int at = from;
    while (piece.lookingAt()) {
      at = piece.end();
      piece.region(at, text.length());
    }
    return at;
  }
}
