package chainrule.exercises.h4;

import chainrule.math.Matrix;
import java.util.SplittableRandom;

/**
 * Two linear layers, one above the other, on which the checks of Q6 and Q6b call an answer.
 *
 * @param W1 weights of the first layer, shape [d, h]
 * @param b1 biases of the first layer, h
 * @param W2 weights of the second layer, shape [h, k]
 * @param b2 biases of the second layer, k
 */
public record LinearLayers(double[][] W1, double[] b1, double[][] W2, double[] b2) {
  /** Draws two layers of these widths: entries of both signs, none of them small. */
  public static LinearLayers draw(SplittableRandom random, int inputs, int hidden, int outputs) {
    return new LinearLayers(
        DrawnNumbers.matrix(random, inputs, hidden),
        DrawnNumbers.vector(random, hidden),
        DrawnNumbers.matrix(random, hidden, outputs),
        DrawnNumbers.vector(random, outputs));
  }

  /** Returns the outputs of both layers, one after the other, with biases or without. */
  public double[][] outputs(double[][] X, boolean biases) {
    return layer(layer(X, W1, b1, biases), W2, b2, biases);
  }

  /** Returns the outputs of one linear layer. */
  public static double[][] layer(double[][] X, double[][] W, double[] b, boolean biases) {
    Matrix Z = Matrix.of(X).times(Matrix.of(W));
    return (biases ? Z.plusRow(b) : Z).toArray();
  }
}
