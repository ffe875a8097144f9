package chainrule.minimize;

import chainrule.math.Vectors;
import org.jspecify.annotations.Nullable;

/** Where to go from a point; may remember where it has been, so it serves one search. */
@FunctionalInterface
interface SearchDirection {

  /**
   * Returns a direction along which the cost falls.
   *
   * @param before the point of the last call, null in the first
   */
  double[] from(SearchPoint here, @Nullable SearchPoint before, Evaluator evaluator);

  /** Straight down the gradient. */
  static SearchDirection steepest() {
    return (here, before, evaluator) -> Vectors.scaled(-1, here.gradient());
  }
}
