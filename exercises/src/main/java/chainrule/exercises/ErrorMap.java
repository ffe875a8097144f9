package chainrule.exercises;

import java.util.List;

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
}
