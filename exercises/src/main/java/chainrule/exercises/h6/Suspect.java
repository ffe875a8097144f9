package chainrule.exercises.h6;

import chainrule.minimize.CostGradient;

/** A network whose cost is right and whose gradient may be wrong. */
@FunctionalInterface
public interface Suspect {
  /**
   * Returns mean loss plus penalty, and what the network's code takes for its gradient.
   *
   * @param theta the parameters, block after block: W1 row by row, b1, W2, b2; not modified
   * @param lambda the factor of the penalty
   * @param examples which examples, counted from 0; at least one
   */
  CostGradient at(double[] theta, double lambda, int[] examples);
}
