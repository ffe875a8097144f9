package chainrule.exercises.h8;

import chainrule.check.ParameterBlock;
import chainrule.exercises.h5.NetworkProblem;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An autoencoder whose second matrix is its first one, transposed.
 *
 * @param free the same network with a second matrix of its own
 */
public record TiedProblem(AutoencoderProblem free) {
  /** Draws one, as {@link AutoencoderProblem#draw} does. */
  public static TiedProblem draw(SplittableRandom random, int images, int inputs, int hidden) {
    return new TiedProblem(AutoencoderProblem.draw(random, images, inputs, hidden));
  }

  /** Returns the images. */
  public double[][] X() {
    return free.X();
  }

  /** Returns the number of hidden units. */
  public int hidden() {
    return free.hidden();
  }

  /** Returns the parameters: W row by row, the biases of the hidden units, those of the outputs. */
  public double[] theta() {
    NetworkProblem net = free.net();
    return NetworkProblem.flat(new double[][][] {net.W()[0], {net.b()[0]}, {net.b()[1]}});
  }

  /** Returns the blocks of the parameters. */
  public List<ParameterBlock> blocks() {
    int weights = inputs() * hidden();
    int biases = weights + hidden();
    return List.of(
        new ParameterBlock("W", 0, weights, hidden()),
        new ParameterBlock("b", weights, biases),
        new ParameterBlock("c", biases, biases + inputs()));
  }

  /** Returns the mean of half the squared error with other parameters. */
  public double cost(double[] theta) {
    int weights = inputs() * hidden();
    double[][] W = NetworkProblem.rows(Arrays.copyOf(theta, weights), hidden());
    double[] turned = new double[weights];
    for (int j = 0; j < hidden(); j++) {
      for (int p = 0; p < inputs(); p++) {
        turned[j * inputs() + p] = W[p][j];
      }
    }
    double[] b = Arrays.copyOfRange(theta, weights, weights + hidden());
    double[] c = Arrays.copyOfRange(theta, weights + hidden(), theta.length);
    double[][][] parts = {W, {b}, {turned}, {c}};
    return free.cost(NetworkProblem.flat(parts), 0);
  }

  private int inputs() {
    return X()[0].length;
  }
}
