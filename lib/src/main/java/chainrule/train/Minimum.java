package chainrule.train;

import java.util.Locale;

/**
 * Where a {@link Minimizer} ended, and why there.
 *
 * @param theta the best point found
 * @param cost J there
 * @param gradientNorm largest absolute entry of the gradient there
 * @param evaluations how often cost and gradient were asked for
 * @param iterations steps made
 * @param why what ended the search
 */
@SuppressWarnings("ArrayRecordComponent") // a result to read; nobody compares two of them
public record Minimum(
    double[] theta, double cost, double gradientNorm, int evaluations, int iterations, Why why) {

  /** What ended a search. */
  public enum Why {
    /** The gradient is as small as was asked for. */
    GRADIENT_SMALL,
    /** No step along the last direction makes the cost smaller in the arithmetic of doubles. */
    NO_LOWER_COST,
    /** As many iterations were made as were allowed. */
    ITERATIONS_DONE,
    /** The thread was interrupted; the best point so far is kept. */
    INTERRUPTED
  }

  /** {@return whether the gradient became as small as was asked for} */
  public boolean converged() {
    return why == Why.GRADIENT_SMALL;
  }

  /** Returns cost, gradient norm, evaluations, iterations and the reason for the end. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "cost %s, gradient %.3g after %d iterations and %d evaluations: %s",
        cost,
        gradientNorm,
        iterations,
        evaluations,
        why.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
