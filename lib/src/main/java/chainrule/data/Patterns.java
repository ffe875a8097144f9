package chainrule.data;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Locale;

/**
 * Inputs with the outputs that a rule or a function demands of a network.
 *
 * @param inputs shape [m, d], one pattern per row
 * @param targets shape [m, k], the outputs for the same rows
 */
public record Patterns(Matrix inputs, Matrix targets) {

  /**
   * Checks that there is one row of targets per row of inputs.
   *
   * @param inputs shape [m, d]
   * @param targets shape [m, k]
   * @throws ShapeException if the numbers of rows differ
   */
  public Patterns {
    if (inputs.rows() != targets.rows()) {
      throw new ShapeException(
          "patterns: inputs are %s, targets %s; expected one row of targets per row of inputs"
              .formatted(inputs.shapeText(), targets.shapeText()));
    }
  }

  /** {@return the number of patterns} */
  public int size() {
    return inputs.rows();
  }

  /** Returns the number of patterns, of inputs and of outputs. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d patterns of %d inputs and %d outputs",
        size(),
        inputs.columns(),
        targets.columns());
  }
}
