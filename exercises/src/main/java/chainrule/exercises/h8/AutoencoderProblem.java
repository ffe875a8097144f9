package chainrule.exercises.h8;

import chainrule.check.ParameterBlock;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h5.NetworkProblem;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An autoencoder with images, on which the checks of homework 8 call an answer.
 *
 * @param net a network with one hidden layer whose targets are its inputs
 */
public record AutoencoderProblem(NetworkProblem net) {
  /**
   * Draws an autoencoder and images.
   *
   * @param random where the numbers come from
   * @param images m
   * @param inputs the pixels of an image, from 0 to 1
   * @param hidden the hidden units
   */
  public static AutoencoderProblem draw(
      SplittableRandom random, int images, int inputs, int hidden) {
    double[][] X = new double[images][inputs];
    for (double[] image : X) {
      for (int p = 0; p < inputs; p++) {
        image[p] = random.nextDouble();
      }
    }
    return of(random, X, hidden);
  }

  /** Draws an autoencoder for given images. */
  public static AutoencoderProblem of(SplittableRandom random, double[][] X, int hidden) {
    int inputs = X[0].length;
    return new AutoencoderProblem(
        new NetworkProblem(
            X,
            X,
            new double[][][] {
              DrawnNumbers.MODERATE.matrix(random, inputs, hidden),
              DrawnNumbers.MODERATE.matrix(random, hidden, inputs)
            },
            new double[][] {
              DrawnNumbers.MODERATE.vector(random, hidden),
              DrawnNumbers.MODERATE.vector(random, inputs)
            },
            HiddenActivation.SIGMOID,
            Head.SIGMOID_L2));
  }

  /** Returns the images. */
  public double[][] X() {
    return net.X();
  }

  /** Returns the number of hidden units. */
  public int hidden() {
    return net.b()[0].length;
  }

  /** Returns the parameters: W1 row by row, b1, W2, b2. */
  public double[] theta() {
    return net.theta();
  }

  /** Returns the blocks of the parameters. */
  public List<ParameterBlock> blocks() {
    return net.blocks();
  }

  /** Returns squared error and decay with other parameters. */
  public double cost(double[] theta, double lambda) {
    return net.cost(theta, lambda);
  }

  /** Returns squared error, decay and sparsity with other parameters. */
  public double cost(double[] theta, double lambda, double beta, double rho) {
    double[][] A = net.with(theta).forward().A()[1];
    double sum = 0;
    for (int j = 0; j < hidden(); j++) {
      double mean = 0;
      for (double[] row : A) {
        mean += row[j] / A.length;
      }
      sum += rho * Math.log(rho / mean) + (1 - rho) * Math.log((1 - rho) / (1 - mean));
    }
    return cost(theta, lambda) + beta * sum;
  }
}
