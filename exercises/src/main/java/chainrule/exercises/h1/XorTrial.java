package chainrule.exercises.h1;

import chainrule.linear.Perceptron;
import chainrule.math.Matrix;

/** Trains the kit's perceptron on features of the four corners. */
final class XorTrial {
  private static final int EPOCHS = 100;

  private XorTrial() {}

  /**
   * Returns whether an epoch without a mistake came in time.
   *
   * @param features shape [4, k], finite; not modified
   */
  static boolean converges(double[][] features) {
    return new Perceptron(features[0].length)
        .train(Matrix.of(features), GateData.xor(), EPOCHS)
        .separated();
  }
}
