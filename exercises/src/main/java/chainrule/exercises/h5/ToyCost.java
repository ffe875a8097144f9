package chainrule.exercises.h5;

import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A cost with five parameter blocks and a gradient that is wrong where it is told to be, on which a
 * gradient checker is tried.
 *
 * <p>{@code scale · Σ (slope θ + bend θ²/2 + kink max(0, θ))}, entry by entry.
 */
final class ToyCost implements Function<double[], CostGradient> {
  /** Where the blocks begin; they have 6, 3, 1, 3 and 2 entries. */
  private static final int[] STARTS = {0, 6, 9, 10, 13};

  private static final double[] THETA = {
    .7, -1.2, .4, 1.3, -.6, .9, 1.1, -.8, .5, -1.4, .3, 1.2, -.7, .6, -.9
  };

  private final double[] theta = THETA.clone();
  private final double[] slope = {
    .9, -.7, 1.2, .5, -1.1, .8, -.6, 1.3, .7, .4, -.9, 1.1, .8, -.5, 1.4
  };
  private final double[] bend = {.6, 1.1, -.4, .9, .7, -.5, 1.2, .8, .3, -.7, .9, .5, .4, 1.0, .6};
  private final double[] kink = new double[THETA.length];
  private final double[] factor = new double[THETA.length];
  private final double[] extra = new double[THETA.length];
  private double scale = 1;

  ToyCost() {
    Arrays.fill(factor, 1);
  }

  /** Makes the gradient of some entries wrong by a factor. */
  ToyCost wrong(int from, int to, double by) {
    Arrays.fill(factor, from, to, by);
    return this;
  }

  /** Adds something to the gradient of one entry. */
  ToyCost plus(int entry, double by) {
    extra[entry] = by;
    return this;
  }

  /** Makes the gradient of some entries small. */
  ToyCost small(int from, int to, double by) {
    for (int i = from; i < to; i++) {
      slope[i] *= by;
      bend[i] *= by;
    }
    return this;
  }

  /** Takes all curvature away. */
  ToyCost straight() {
    Arrays.fill(bend, 0);
    return this;
  }

  /** Makes some entries do nothing. */
  ToyCost silent(int from, int to) {
    return small(from, to, 0);
  }

  /** Moves one entry. */
  ToyCost at(int entry, double value) {
    theta[entry] = value;
    return this;
  }

  /** Makes the curvature along one entry so many times the slope there, which stays as it is. */
  ToyCost curved(int entry, double ratio) {
    double here = slope[entry] + bend[entry] * theta[entry];
    bend[entry] = ratio * here;
    slope[entry] = here - bend[entry] * theta[entry];
    return this;
  }

  /** Puts an entry a little to the right of a kink. */
  ToyCost beside(int entry, double by) {
    kinked(entry, entry + 1);
    return at(entry, by);
  }

  /** Puts some entries right on a kink, where the slope is taken to be the left one. */
  ToyCost kinked(int from, int to) {
    return kinked(from, to, 1);
  }

  /** Puts some entries right on a kink where the slope falls by 1. */
  ToyCost kinkedDown(int from, int to) {
    return kinked(from, to, -1);
  }

  private ToyCost kinked(int from, int to, double by) {
    Arrays.fill(kink, from, to, by);
    Arrays.fill(theta, from, to, 0);
    return this;
  }

  /** Multiplies cost and gradient. */
  ToyCost scaled(double by) {
    scale *= by;
    return this;
  }

  @Override
  public CostGradient apply(double[] at) {
    double cost = 0;
    double[] grad = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      cost += slope[i] * at[i] + bend[i] * at[i] * at[i] / 2 + kink[i] * Math.max(0, at[i]);
      double here = slope[i] + bend[i] * at[i] + (at[i] > 0 ? kink[i] : 0);
      grad[i] = scale * (factor[i] * here + extra[i]);
    }
    return new CostGradient(scale * cost, grad);
  }

  /** Asks an answer for the worst of the five blocks. */
  int worst(H5.WorstBlock answer) {
    return answer.worstBlock(this, theta, STARTS);
  }

  /** Asks an answer for the worst block, where all parameters are one block. */
  int worstOfOne(H5.WorstBlock answer) {
    return answer.worstBlock(this, theta, new int[] {0});
  }
}
