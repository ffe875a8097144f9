package chainrule.exercises.h7.lab;

/**
 * One layer of sigmoids whose parameters lie in a longer vector: the weights row by row, in × out,
 * then the biases.
 */
final class SigmoidLayer {
  private final int at;
  private final int in;
  private final int out;

  SigmoidLayer(int at, int in, int out) {
    this.at = at;
    this.in = in;
    this.out = out;
  }

  /** Returns the first place behind the parameters of this layer. */
  int end() {
    return at + (in + 1) * out;
  }

  /** Returns what the units say. */
  double[] forward(double[] theta, double[] x) {
    double[] y = new double[out];
    for (int j = 0; j < out; j++) {
      double z = theta[at + in * out + j];
      for (int i = 0; i < in; i++) {
        z += theta[at + i * out + j] * x[i];
      }
      y[j] = 1 / (1 + Math.exp(-z));
    }
    return y;
  }

  /**
   * Adds to a gradient, and returns the derivatives by the inputs.
   *
   * @param gradient modified
   * @param x what came in
   * @param y what went out
   * @param byOutput the derivatives by what went out
   */
  double[] backward(double[] theta, double[] gradient, double[] x, double[] y, double[] byOutput) {
    double[] byInput = new double[in];
    for (int j = 0; j < out; j++) {
      double delta = byOutput[j] * y[j] * (1 - y[j]);
      gradient[at + in * out + j] += delta;
      for (int i = 0; i < in; i++) {
        gradient[at + i * out + j] += delta * x[i];
        byInput[i] += delta * theta[at + i * out + j];
      }
    }
    return byInput;
  }
}
