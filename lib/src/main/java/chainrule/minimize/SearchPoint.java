package chainrule.minimize;

import chainrule.math.Vectors;
import java.util.Arrays;

/** A point that a minimizer has been to, with what the objective said there. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record SearchPoint(double[] theta, double cost, double[] gradient) {

  /** A gradient that shrinks to this share is clearly smaller. */
  private static final double FLATTER = 0.9;

  /** Returns the slope of the cost along a direction. */
  double slope(double[] direction) {
    return Vectors.dot(gradient, direction);
  }

  /** Returns the largest absolute entry of the gradient. */
  double gradientNorm() {
    return Vectors.largest(gradient);
  }

  /**
   * Says whether this point is better than another: lower, or with a clearly smaller gradient where
   * costs differ by rounding only. Less would let a search along a wrong gradient creep uphill.
   */
  boolean improvesOn(SearchPoint other) {
    return cost < other.cost || gradientNorm() <= FLATTER * other.gradientNorm();
  }

  /** Says whether this is the other point: a step was too short to lead away from it. */
  boolean isAt(SearchPoint other) {
    return Arrays.equals(theta, other.theta);
  }

  /** Says whether cost and slope are numbers to go on with. */
  boolean isUsable(double[] direction) {
    return Double.isFinite(cost) && Double.isFinite(slope(direction));
  }
}
