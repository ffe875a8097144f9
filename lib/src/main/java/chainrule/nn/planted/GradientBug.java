package chainrule.nn.planted;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.math.Matrix;
import chainrule.math.Vectors;
import chainrule.nn.Dense;
import chainrule.nn.Network;

/**
 * Mistakes that are made in backpropagation, each planted in a gradient that is right otherwise.
 *
 * <p>The network has one hidden layer of sigmoids and a linear layer of scores, its loss is the
 * mean softmax cross-entropy and {@code (λ/2) Σ w²} over the weights. Backpropagation is written
 * out here, in the order in which a student writes it, so that a mistake is one changed line.
 */
public enum GradientBug {
  /** The gradient is right. */
  NONE("nothing wrong"),
  /** The gradient of the loss is not divided by the number of examples. */
  NO_MEAN("missing 1/m"),
  /** The error signal is target minus output. */
  SIGN("sign of delta"),
  /** The output's delta is multiplied by y(1 − y) although the loss has cancelled it. */
  SLOPE_AT_OUTPUT("extra y(1−y) at softmax"),
  /** The slope of the hidden units is left out. */
  NO_SLOPE("forgot σ′ in hidden delta"),
  /** The slope is taken of the sigmoid of an activation. */
  SIGMOID_TWICE("σ′ of the activation"),
  /** The hidden activation stands where its slope should. */
  OUTPUT_FOR_SLOPE("h instead of h(1−h)"),
  /** The gradients of the biases are divided by the number of examples twice. */
  BIAS_MEAN_TWICE("bias averaged twice"),
  /** The biases get a penalty too. */
  BIAS_DECAYED("biases regularised"),
  /** The weights get no penalty. */
  NO_DECAY("no penalty in gradient"),
  /** The penalty's gradient is 2λW. */
  DECAY_TWICE("2λW for λW"),
  /** The penalty's gradient is divided by the number of examples. */
  DECAY_OVER_M("λ/m for λ"),
  /** Of the examples only the last one counts. */
  LAST_ONLY("only last example kept"),
  /** The gradient of W2 is made with pre-activations in place of activations. */
  Z_FOR_A("Z for A in ∂W2"),
  /** The error goes back through a W2 that has made its step, of rate 1, already. */
  UPDATED_WEIGHTS("W2 updated too early");

  private static final GradientBug[] PATIENTS = {
    BIAS_DECAYED, NO_MEAN, Z_FOR_A, NONE, DECAY_TWICE, NO_SLOPE
  };

  private final String words;

  GradientBug(String words) {
    this.words = words;
  }

  /**
   * Returns the bug of one of six networks that a lecture lets its readers diagnose.
   *
   * @param number 1 … 6
   * @return what is wrong with it
   * @throws IllegalArgumentException if there is no such patient
   */
  public static GradientBug ofPatient(int number) {
    if (number < 1 || number > PATIENTS.length) {
      throw new IllegalArgumentException("patient: " + number + "; expected 1 to 6");
    }
    return PATIENTS[number - 1];
  }

  /**
   * Returns the gradient with this bug.
   *
   * @param network two dense layers with biases: sigmoids, then linear scores; not modified
   * @param inputs shape [m, d], at least one row; not modified
   * @param targets shape [m, k], rows sum to 1; not modified
   * @param lambda λ, how much the penalty counts
   * @return W1 row by row, b1, W2, b2, as {@link Network#parameters()}
   * @throws chainrule.math.ShapeException if a shape does not fit
   */
  public double[] gradient(Network network, Matrix inputs, Matrix targets, double lambda) {
    Dense first = network.dense(1);
    Dense second = network.dense(2);
    Matrix z1 = inputs.times(first.weights()).plusRow(first.bias());
    Matrix a1 = z1.map(Activation.SIGMOID::value);
    Matrix y = Softmax.of(a1.times(second.weights()).plusRow(second.bias()));
    int m = inputs.rows();

    Matrix d2 = outputDelta(y, targets).scaled(this == NO_MEAN ? 1 : 1.0 / m);
    Matrix dW2 = (this == Z_FOR_A ? z1 : a1).transposeTimes(d2).plus(decay(second, lambda, m));
    Matrix back = this == UPDATED_WEIGHTS ? second.weights().minus(dW2) : second.weights();
    Matrix d1 = d2.timesTranspose(back).timesEntrywise(a1.map(this::slope));
    Matrix dW1 = inputs.transposeTimes(d1).plus(decay(first, lambda, m));
    return Vectors.concat(
        dW1.values(), biases(d1, first, lambda, m), dW2.values(), biases(d2, second, lambda, m));
  }

  private Matrix outputDelta(Matrix y, Matrix targets) {
    Matrix delta = this == SIGN ? targets.minus(y) : y.minus(targets);
    if (this == SLOPE_AT_OUTPUT) {
      return delta.timesEntrywise(y.map(Activation.SIGMOID::derivativeFromOutput));
    }
    for (int row = 0; this == LAST_ONLY && row < y.rows() - 1; row++) {
      for (int column = 0; column < y.columns(); column++) {
        delta.set(row, column, 0);
      }
    }
    return delta;
  }

  private double slope(double a) {
    return switch (this) {
      case NO_SLOPE -> 1;
      case SIGMOID_TWICE -> Activation.SIGMOID.derivative(a);
      case OUTPUT_FOR_SLOPE -> a;
      default -> Activation.SIGMOID.derivativeFromOutput(a);
    };
  }

  private Matrix decay(Dense layer, double lambda, int m) {
    return switch (this) {
      case NO_DECAY -> layer.weights().scaled(0);
      case DECAY_TWICE -> layer.weights().scaled(2 * lambda);
      case DECAY_OVER_M -> layer.weights().scaled(lambda / m);
      default -> layer.weights().scaled(lambda);
    };
  }

  private double[] biases(Matrix delta, Dense layer, double lambda, int m) {
    double[] sums = delta.columnSums();
    return switch (this) {
      case BIAS_MEAN_TWICE -> Vectors.scaled(1.0 / m, sums);
      case BIAS_DECAYED -> Vectors.plus(sums, lambda, layer.bias());
      default -> sums;
    };
  }

  /** Returns what is wrong, in a few words. */
  @Override
  public String toString() {
    return words;
  }
}
