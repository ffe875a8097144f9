package chainrule.minimize;

import java.util.Locale;

/**
 * Where a {@link Minimizer} ended, and why there.
 *
 * @param theta the point where it ended: at most as high as the start, but after {@link
 *     Minimizer#gradientDescent}, which may select
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
    GRADIENT_SMALL("gradient small"),
    /** No step along the last direction makes the cost smaller in the arithmetic of doubles. */
    NO_LOWER_COST("no lower cost"),
    /**
     * The cost rises where the gradient says that it falls, on the smallest scale: no kink does.
     */
    GRADIENT_WRONG(
        "the gradient does not point uphill: the cost rises where it should fall; check the gradient"),
    /** As many iterations were made as were allowed. */
    ITERATIONS_DONE("iterations done"),
    /** The thread was interrupted; the best point so far is kept. */
    INTERRUPTED("interrupted");

    private final String text;

    Why(String text) {
      this.text = text;
    }

    /** Returns the reason in words. */
    @Override
    public String toString() {
      return text;
    }
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
        why);
  }
}
