package chainrule.exercises.h6.drawn;

import java.util.Arrays;

/** A sigmoid layer and a softmax output, with the parameters taken from one vector. */
public final class TwoLayers {
  private final int[] sizes;
  private final double[] theta;

  /**
   * Takes a vector apart.
   *
   * @param sizes inputs, hidden units, outputs
   * @param theta W1 row by row, b1, W2, b2
   */
  public TwoLayers(int[] sizes, double[] theta) {
    this.sizes = sizes;
    this.theta = theta;
  }

  /** Returns how many inputs there are. */
  public int inputs() {
    return sizes[0];
  }

  /** Returns how many hidden units there are. */
  public int hidden() {
    return sizes[1];
  }

  /** Returns how many outputs there are. */
  public int outputs() {
    return sizes[2];
  }

  /** Returns the weight from an input to a hidden unit. */
  public double w1(int i, int j) {
    return theta[i * hidden() + j];
  }

  /** Returns the bias of a hidden unit. */
  public double b1(int j) {
    return theta[inputs() * hidden() + j];
  }

  /** Returns the weight from a hidden unit to an output. */
  public double w2(int j, int k) {
    return theta[(inputs() + 1) * hidden() + j * outputs() + k];
  }

  /** Returns the bias of an output. */
  public double b2(int k) {
    return theta[(inputs() + 1) * hidden() + hidden() * outputs() + k];
  }

  /** Returns all weights, without the biases. */
  public double[] weights() {
    double[] weights = new double[(inputs() + outputs()) * hidden()];
    System.arraycopy(theta, 0, weights, 0, inputs() * hidden());
    System.arraycopy(
        theta, (inputs() + 1) * hidden(), weights, inputs() * hidden(), hidden() * outputs());
    return weights;
  }

  /** Returns the pre-activations of the hidden units. */
  public double[] preActivations(double[] x) {
    double[] z = new double[hidden()];
    for (int j = 0; j < z.length; j++) {
      z[j] = b1(j);
      for (int i = 0; i < x.length; i++) {
        z[j] += x[i] * w1(i, j);
      }
    }
    return z;
  }

  /** Returns the activations of the hidden units. */
  public double[] activations(double[] x) {
    return Arrays.stream(preActivations(x)).map(z -> 1 / (1 + Math.exp(-z))).toArray();
  }

  /** Returns the probabilities of the classes. */
  public double[] outputs(double[] x) {
    double[] a = activations(x);
    double[] p = new double[outputs()];
    for (int k = 0; k < p.length; k++) {
      double z = b2(k);
      for (int j = 0; j < a.length; j++) {
        z += a[j] * w2(j, k);
      }
      p[k] = Math.exp(z);
    }
    double sum = Arrays.stream(p).sum();
    return Arrays.stream(p).map(e -> e / sum).toArray();
  }
}
