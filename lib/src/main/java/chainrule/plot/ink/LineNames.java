package chainrule.plot.ink;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What stands beside the rows of a matrix, or above its columns. */
public final class LineNames {

  private final List<String> names;
  private final Font font;
  private int width = -1;

  private LineNames(List<String> names, Font font) {
    this.names = names;
    this.font = font;
  }

  /**
   * {@return the indices, for lines that have no names}
   *
   * @param count how many lines there are
   * @param font that they are drawn in
   */
  public static LineNames indices(int count, Font font) {
    return new LineNames(IntStream.range(0, count).mapToObj(i -> "[" + i + "]").toList(), font);
  }

  /**
   * {@return other names in the same font}
   *
   * @param owner what messages call the figure
   * @param line what they call a line: row, column
   * @param others one for each line; not modified
   * @throws IllegalArgumentException if there are more or fewer names than lines
   */
  public LineNames replaced(String owner, String line, String... others) {
    if (others.length != names.size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: %d %s names; expected one for each of %d",
              owner,
              others.length,
              line,
              names.size()));
    }
    return new LineNames(List.of(others), font);
  }

  /**
   * {@return the name of a line}
   *
   * @param index from 0
   */
  public TextOutlines get(int index) {
    return new TextOutlines(names.get(index), font);
  }

  /** {@return the width of the longest, in whole pixels} */
  public int width() {
    if (width < 0) {
      width =
          (int)
              Math.ceil(
                  IntStream.range(0, names.size())
                      .mapToDouble(i -> get(i).box(0, 0).getWidth())
                      .max()
                      .orElse(0));
    }
    return width;
  }
}
