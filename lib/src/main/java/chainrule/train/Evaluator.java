package chainrule.train;

import chainrule.math.ShapeException;

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
  Point at(double[] theta) {
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
    return new Point(theta, here.cost(), here.gradient());
  }

  /** Evaluates a step away from a point. */
  Point along(Point from, double[] direction, double step) {
    return at(Vectors.plus(from.theta(), step, direction));
  }
}
