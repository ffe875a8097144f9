package chainrule.check;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random directions from a point: every entry up or down, by a share of its own scale. */
final class Directions {

  private final double[] theta;
  private final double[][] directions;

  private Directions(double[] theta, double[][] directions) {
    this.theta = theta;
    this.directions = directions;
  }

  static Directions random(int count, double[] theta, long seed) {
    if (count < 1) {
      throw new IllegalArgumentException("directions: " + count + "; expected at least 1");
    }
    NumericalGradient.requireFinite(theta);
    SplittableRandom random = new SplittableRandom(seed);
    double share = 1 / Math.sqrt(theta.length);
    double[][] directions = new double[count][theta.length];
    for (double[] direction : directions) {
      for (int i = 0; i < theta.length; i++) {
        double scale = share * Math.max(1, Math.abs(theta[i]));
        direction[i] = random.nextBoolean() ? scale : -scale;
      }
    }
    return new Directions(theta.clone(), directions);
  }

  /** Returns the slope along each direction that a gradient promises. */
  double[] slopes(double[] gradient) {
    double[] slopes = new double[directions.length];
    for (int k = 0; k < slopes.length; k++) {
      double[] direction = directions[k];
      slopes[k] =
          IntStream.range(0, gradient.length).mapToDouble(i -> gradient[i] * direction[i]).sum();
    }
    return slopes;
  }

  /** Returns the point reached from theta by these steps along the directions. */
  double[] moved(double[] steps) {
    double[] point = theta.clone();
    for (int k = 0; k < steps.length; k++) {
      for (int i = 0; steps[k] != 0 && i < point.length; i++) {
        point[i] += steps[k] * directions[k][i];
      }
    }
    return point;
  }
}
