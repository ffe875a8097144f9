package chainrule.live.step;

import chainrule.loss.Loss;
import chainrule.nn.Dense;
import chainrule.nn.Network;

/** Networks and examples that are small enough to be drawn with every number. */
final class SmallNetwork {

  private static final int MOST_UNITS = 4;
  private static final int LAYERS = 2;

  private SmallNetwork() {}

  /**
   * Returns which numbers a network has.
   *
   * @param sizes of the inputs, the hidden units and the outputs; not modified
   * @param biases for hidden units and outputs 1 if they have biases, 0 if not; not modified
   * @throws IllegalArgumentException if there are not two layers, each 1 to 4 wide
   */
  static StepShape shape(int[] sizes, int[] biases) {
    if (sizes.length != LAYERS + 1 || biases.length != LAYERS) {
      throw new IllegalArgumentException(
          "one step: " + (sizes.length - 1) + " layers; expected " + LAYERS);
    }
    for (int size : sizes) {
      if (size < 1 || size > MOST_UNITS) {
        throw new IllegalArgumentException(
            "one step: a layer of " + size + " units; expected 1 to " + MOST_UNITS);
      }
    }
    return new StepShape(sizes.clone(), new boolean[] {biases[0] != 0, biases[1] != 0});
  }

  /** Returns a network with half the squared error of an example; all parameters are 0. */
  static Network of(StepShape shape, WrittenUnit hidden, WrittenUnit output) {
    return new Network(
        Loss.HALF_SQUARED_ERROR_SUM, dense(shape, 1, hidden), dense(shape, 2, output));
  }

  private static Dense dense(StepShape shape, int layer, WrittenUnit unit) {
    return shape.hasBias(layer)
        ? Dense.of(shape.width(layer - 1), shape.width(layer), unit.activation())
        : Dense.withoutBias(shape.width(layer - 1), shape.width(layer), unit.activation());
  }

  /**
   * Checks an example.
   *
   * @throws IllegalArgumentException if it does not fit the network, or is not finite
   */
  static void requireExample(StepShape shape, double[] input, double[] target) {
    if (input.length != shape.width(0) || target.length != shape.width(2)) {
      throw new IllegalArgumentException(
          "one step: "
              + input.length
              + " inputs, "
              + target.length
              + " targets; expected "
              + shape.width(0)
              + " and "
              + shape.width(2));
    }
    if (!StepPass.areFinite(input) || !StepPass.areFinite(target)) {
      throw new IllegalArgumentException(
          "one step: an input or a target is no finite number; expected finite ones");
    }
  }
}
