package chainrule.minimize;

import chainrule.math.ShapeException;
import chainrule.math.Vectors;

/** Asks an objective and counts how often. */
final class Evaluator {

  private final Objective objective;
  private int evaluations;

  Evaluator(Objective objective) {
    this.objective = objective;
  }

  int evaluations() {
    return evaluations;
  }

  /** Evaluates at a point, which becomes the result's own. */
  SearchPoint at(double[] theta) {
    evaluations++;
    CostGradient here = objective.at(theta);
    if (here.gradient().length != theta.length) {
      throw new ShapeException(
          "objective: gradient has "
              + here.gradient().length
              + " entries, theta "
              + theta.length
              + "; expected equally many");
    }
    return new SearchPoint(theta, here.cost(), here.gradient());
  }

  /** Evaluates a step away from a point. */
  SearchPoint along(SearchPoint from, double[] direction, double step) {
    return at(Vectors.plus(from.theta(), step, direction));
  }
}
