package chainrule.notebook.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which cell should have run before one that uses a name nobody knows yet.
 *
 * <p>A kernel has the cells that were run, not the notebook; what the cell is like must be told by
 * the name. A homework calls its checks {@code check}, and a check cell names the answer that it
 * hands in.
 */
final class EarlierCell {

  private static final Pattern UNKNOWN =
      Pattern.compile(
          "cannot find symbol symbol: (?<kind>\\w+) (?<name>[\\w$]+)(\\(.*\\))?( location: class)?");
  private static final Pattern NAMED = Pattern.compile("(?<kind>\\w+) (?<name>[\\w$]+)(\\(.*\\))?");

  private EarlierCell() {}

  /**
   * Returns what to run first; nothing where the compiler complains of something else, or of a
   * member of a type.
   *
   * @param said what the compiler said, with single spaces
   * @param cell the text of the cell that it said it of
   */
  static Optional<String> afterMessage(String said, String cell) {
    return Optional.of(UNKNOWN.matcher(said)).filter(Matcher::matches).map(it -> words(it, cell));
  }

  /**
   * Returns what to run first.
   *
   * @param name what is not known, such as {@code variable bias} or {@code method f(int)}
   * @param cell the text of the cell that uses it
   */
  static Optional<String> making(String name, String cell) {
    return Optional.of(NAMED.matcher(name)).filter(Matcher::matches).map(it -> words(it, cell));
  }

  private static String words(Matcher unknown, String cell) {
    String name = unknown.group("name");
    if (name.equals("check")) {
      return "run the cell that ends in «check = … .open();» first";
    }
    boolean answer =
        Pattern.compile("\\bcheck\\s*\\.\\s*" + Pattern.quote(name) + "\\s*\\(")
            .matcher(cell)
            .find();
    if (answer && unknown.group("kind").equals("method")) {
      return "run the cell with your answer «" + name + "» first";
    }
    // Before a dot the compiler takes the name of a class for that of a variable.
    return Character.isUpperCase(name.charAt(0))
        ? "if another cell imports or makes it, run that one first"
        : "if another cell makes it, run that one first";
  }
}
