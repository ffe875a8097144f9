package chainrule.live.step;

import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.Network;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers of one example that went forward through a network of two dense layers, and back.
 *
 * @param theta the parameters it went through with; not modified
 * @param loss E
 * @param layers the hidden units and the outputs
 */
record StepPass(double[] theta, double loss, List<OfLayer> layers) {

  /** The numbers of a layer, each row a copy; {@code errors} is ∂E/∂A. */
  record OfLayer(
      Matrix weights,
      Matrix biases,
      Matrix sums,
      Matrix activities,
      Matrix errors,
      Matrix deltas,
      Matrix weightGradient,
      Matrix biasGradient) {

    static OfLayer of(Dense layer, Matrix errors) {
      return new OfLayer(
          layer.weights().copy(),
          Matrix.row(layer.bias()),
          layer.preActivations().copy(),
          layer.activations().copy(),
          errors.copy(),
          layer.deltas().copy(),
          layer.weightGradient().copy(),
          Matrix.row(layer.biasGradient()));
    }

    boolean isFinite() {
      return List.of(sums, activities, errors, deltas, weightGradient, biasGradient).stream()
          .allMatch(matrix -> areFinite(matrix.values()));
    }
  }

  /**
   * Sends an example through; the network then has these parameters, and their gradient.
   *
   * @param network of two dense layers; modified
   * @param theta its parameters, finite
   * @param input one number for each input
   * @param target one number for each output
   */
  static StepPass of(Network network, double[] theta, double[] input, double[] target) {
    network.setParameters(theta);
    Matrix wanted = Matrix.row(target);
    double loss = network.backward(Matrix.row(input), wanted);
    Dense hidden = network.dense(1);
    Dense output = network.dense(2);
    Matrix errors = network.loss().gradient(output.activations(), wanted);
    return new StepPass(
        theta.clone(),
        loss,
        List.of(OfLayer.of(hidden, output.inputGradient()), OfLayer.of(output, errors)));
  }

  /** Returns whether there is neither an infinite number nor NaN. */
  boolean isFinite() {
    return Double.isFinite(loss) && layers.stream().allMatch(OfLayer::isFinite);
  }

  static boolean areFinite(double[] values) {
    return Arrays.stream(values).allMatch(Double::isFinite);
  }

  /** Returns whether no weight would move. */
  boolean isFlat() {
    return layers.stream()
        .allMatch(layer -> isZero(layer.weightGradient()) && isZero(layer.biasGradient()));
  }

  private static boolean isZero(Matrix matrix) {
    return Arrays.stream(matrix.values()).allMatch(value -> value == 0);
  }

  /** Returns a number of the hidden units or the outputs. */
  double value(StepNumber number) {
    OfLayer layer = layers.get(number.layer() - 1);
    return switch (number.kind()) {
      case WEIGHT -> layer.weights.get(number.from(), number.to());
      case BIAS -> layer.biases.get(0, number.to());
      case SUM -> layer.sums.get(0, number.to());
      case ACTIVITY -> layer.activities.get(0, number.to());
      case ERROR -> layer.errors.get(0, number.to());
      case DELTA -> layer.deltas.get(0, number.to());
      case WEIGHT_GRADIENT -> layer.weightGradient.get(number.from(), number.to());
      case BIAS_GRADIENT -> layer.biasGradient.get(0, number.to());
      case LOSS -> loss;
      default -> throw new IllegalArgumentException(number + ": is no number of a layer");
    };
  }
}
