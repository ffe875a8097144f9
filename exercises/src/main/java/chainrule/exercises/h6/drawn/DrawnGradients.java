package chainrule.exercises.h6.drawn;

import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;

/**
 * Gradients of examples that pull the parameters to different places, the farther off the stronger,
 * so that order and grouping of the examples show.
 */
public final class DrawnGradients {
  private final double[][] places;

  /** Draws the gradients of m examples with n parameters. */
  public DrawnGradients(SplittableRandom random, int m, int n) {
    this.places = DrawnNumbers.WIDE_SIXTEENTHS.matrix(random, m, n);
  }

  /** Returns the gradient of one example. */
  public double[] of(double[] theta, int example) {
    double[] place = places[example];
    double[] gradient = new double[theta.length];
    for (int i = 0; i < theta.length; i++) {
      double off = theta[i] - place[i];
      double neighbour = theta[(i + 1) % theta.length];
      gradient[i] = off + 0.125 * off * off + 0.25 * (example + 1) * neighbour / places.length;
    }
    return gradient;
  }
}
