package chainrule.minimize;

import chainrule.math.Vectors;

/**
 * Says whether the cost rises along a direction where its gradient says that it falls.
 *
 * <p>The cost is asked on both sides of the point, at three small steps. Only if it rises on one
 * side as it falls on the other, at every step by the same slope and well above its rounding, is
 * the gradient to blame: at a kink, at a minimum and in noise the sides or the steps disagree.
 */
final class GradientProbe {

  private static final int STEPS = 3;

  /** The first step as a share of the largest parameter, or of 1. */
  private static final double SHARE = 1e-5;

  /** Steps have no common measure, so that no function repeats itself with all of them. */
  private static final double SHRINK = 1 / Math.PI;

  /** A change of the cost counts when it is this many times its last digit. */
  private static final double RESOLVED = 256;

  private static final double SAME_SLOPE = 0.1;

  private GradientProbe() {}

  /** The direction is one along which the gradient promises a fall. */
  static boolean contradicts(Evaluator evaluator, SearchPoint here, double[] direction) {
    double longest = Vectors.largest(direction);
    double step = SHARE * Math.max(1, Vectors.largest(here.theta())) / longest;
    double first = Double.NaN;
    for (int k = 0; k < STEPS; k++, step *= SHRINK) {
      double ahead = evaluator.along(here, direction, step).cost();
      double behind = evaluator.along(here, direction, -step).cost();
      double rise = ahead - here.cost();
      double fall = here.cost() - behind;
      double resolved =
          RESOLVED
              * Math.ulp(
                  Math.max(Math.abs(here.cost()), Math.max(Math.abs(ahead), Math.abs(behind))));
      boolean isClear = rise > resolved && fall > resolved;
      boolean isStraight = Math.abs(rise - fall) <= SAME_SLOPE * (rise + fall);
      double slope = (rise + fall) / step;
      first = k == 0 ? slope : first;
      if (!isClear || !isStraight || !(Math.abs(slope - first) <= SAME_SLOPE * first)) {
        return false;
      }
    }
    return true;
  }
}
