package chainrule.live;

import chainrule.notebook.PageText;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The script that all living pictures of a page share: the library, compiled, and what draws the
 * pictures.
 */
final class PageProgram {

  /** In the order in which they build on one another. */
  static final List<String> PARTS =
      List.of(
          "page.js",
          "kit.js",
          "line.js",
          "descent.js",
          "slope.js",
          "bowl.js",
          "step.js",
          "laboratory.js",
          "playground-views.js",
          "playground.js");

  private static final String TEXT = text();
  private static final String PACKED = PageText.packed(TEXT);
  private static final String VERSION =
      Hashing.sha256().hashString(TEXT, StandardCharsets.UTF_8).toString().substring(0, 16);

  private PageProgram() {}

  /** Returns the script: the body of a function of {@code exports} and {@code define}. */
  static String source() {
    return TEXT;
  }

  /** Returns it compressed with gzip, in base 64. */
  static String packed() {
    return PACKED;
  }

  /** Returns what tells this script from that of another edition. */
  static String version() {
    return VERSION;
  }

  /** Returns a file that belongs to the script. */
  static String resource(String name) {
    return PageText.file(PageProgram.class, name);
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    PARTS.forEach(part -> text.append(withoutComments(resource(part))).append('\n'));
    return text.toString();
  }

  /**
   * Returns a script without the lines that are a comment and without what indents the others. No
   * line may begin inside a text or a comment of several lines.
   */
  static String withoutComments(String script) {
    return script
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .collect(Collectors.joining("\n"));
  }
}
