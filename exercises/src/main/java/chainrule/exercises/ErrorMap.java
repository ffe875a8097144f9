package chainrule.exercises;

import chainrule.check.Agreement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How far a gradient is off, entry by entry, for the picture in a report.
 *
 * @param parts the parameter blocks, in order
 */
public record ErrorMap(List<Part> parts) {
  /**
   * One parameter block.
   *
   * @param name such as {@code W1}
   * @param columns entries per row of the picture
   * @param errors relative error of each entry, at least 0; NaN where an entry is not finite
   */
  public record Part(String name, int columns, List<Double> errors) {}

  /** The largest relative error of each level but the last: right, close, and two of wrong. */
  private static final List<Double> LIMITS =
      List.of(Agreement.RIGHT_UP_TO, Agreement.CLOSE_UP_TO, 1e-2, 1e-1);

  /**
   * Returns how bad an error is.
   *
   * @param error relative, at least 0; NaN where an entry is not finite
   * @return 0 for right, 1 for close, to 4 for above a tenth or not finite
   */
  public static int level(double error) {
    int level = 0;
    while (level < LIMITS.size() && !(error <= LIMITS.get(level))) {
      level++;
    }
    return level;
  }

  /**
   * Returns what a legend says of each level.
   *
   * @return such as {@code ≤ 1e-7}, from right to worst
   */
  public static List<String> levels() {
    Stream<String> bounded =
        LIMITS.stream().map(limit -> "≤ " + String.format(Locale.ROOT, "%.0e", limit));
    return Stream.concat(bounded.map(text -> text.replace("e-0", "e-")), Stream.of("more"))
        .toList();
  }
}
