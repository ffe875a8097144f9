package chainrule.nn;

import chainrule.math.Matrix;
import java.util.SplittableRandom;

/** A way to draw the first weights of a layer. */
@FunctionalInterface
public interface Initializer {

  /**
   * Overwrites the weights.
   *
   * @param weights shape [inputs, outputs]; modified
   * @param random where the randomness comes from
   */
  void fill(Matrix weights, SplittableRandom random);

  /**
   * Uniform on [−b, b] with {@code b = √(6 / (inputs + outputs + 1))}.
   *
   * @return the initializer
   */
  static Initializer uniformByFan() {
    return (weights, random) ->
        uniform(boundByFan(weights.rows(), weights.columns())).fill(weights, random);
  }

  /**
   * Returns the bound that {@link #uniformByFan} uses.
   *
   * @param inputs number of inputs
   * @param outputs number of outputs
   * @return {@code √(6 / (inputs + outputs + 1))}
   */
  static double boundByFan(int inputs, int outputs) {
    return Math.sqrt(6.0 / (inputs + outputs + 1));
  }

  /**
   * Uniform on [−bound, bound].
   *
   * @param bound positive
   * @return the initializer
   */
  static Initializer uniform(double bound) {
    if (!(bound > 0)) {
      throw new IllegalArgumentException("bound: " + bound + "; expected a positive number");
    }
    return (weights, random) -> {
      for (int i = 0; i < weights.values().length; i++) {
        weights.values()[i] = random.nextDouble(-bound, bound);
      }
    };
  }

  /**
   * Normal with mean 0.
   *
   * @param deviation standard deviation ε, positive
   * @return the initializer
   */
  static Initializer normal(double deviation) {
    if (!(deviation > 0)) {
      throw new IllegalArgumentException(
          "deviation: " + deviation + "; expected a positive number");
    }
    return (weights, random) -> {
      for (int i = 0; i < weights.values().length; i++) {
        weights.values()[i] = deviation * random.nextGaussian();
      }
    };
  }
}
