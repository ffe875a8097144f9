package chainrule.nn;

import chainrule.math.Matrix;
import java.util.Arrays;
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
   * All weights zero: right for one layer, but units that start equal stay equal for ever.
   *
   * @return the initializer
   */
  static Initializer zeros() {
    return (weights, random) -> Arrays.fill(weights.values(), 0);
  }

  /**
   * Uniform on [−b, b] with {@code b = √(6 / (inputs + outputs))}: keeps the variance of signals
   * and gradients from layer to layer, for tanh.
   *
   * @return the initializer
   * @see "Glorot and Bengio, Understanding the difficulty of training deep feedforward neural
   *     networks (2010), eq. (16)"
   */
  static Initializer glorot() {
    return (weights, random) ->
        uniform(Math.sqrt(6.0 / (weights.rows() + weights.columns()))).fill(weights, random);
  }

  /**
   * Normal with mean 0 and variance 2 / inputs: keeps the variance of signals, for ReLU.
   *
   * @return the initializer
   * @see "He, Zhang, Ren and Sun, Delving deep into rectifiers (2015), eq. (10)"
   */
  static Initializer he() {
    return (weights, random) -> normal(Math.sqrt(2.0 / weights.rows())).fill(weights, random);
  }

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
    if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("bound: " + bound + "; expected a positive finite number");
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
    if (!(deviation > 0 && deviation < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "deviation: " + deviation + "; expected a positive finite number");
    }
    return (weights, random) -> {
      for (int i = 0; i < weights.values().length; i++) {
        weights.values()[i] = deviation * random.nextGaussian();
      }
    };
  }
}
