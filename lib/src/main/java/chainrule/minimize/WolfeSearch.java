package chainrule.minimize;

import org.jspecify.annotations.Nullable;

/**
 * Finds a step at which the cost has fallen by enough and the slope has become flat enough, the
 * strong Wolfe conditions.
 *
 * @see "Nocedal and Wright, Numerical Optimization (2006), algorithms 3.5 and 3.6"
 */
final class WolfeSearch implements LineSearch {

  private static final int MOST_TRIALS = 60;

  private final double flatness;
  private double ceiling = Double.POSITIVE_INFINITY;

  /** Creates a search that wants the slope to shrink to a share of what it was, below 1. */
  WolfeSearch(double flatness) {
    this.flatness = flatness;
  }

  /** A step that was tried. */
  private record Trial(double step, SearchPoint point, double slope) {}

  @Override
  public @Nullable SearchPoint next(
      Evaluator evaluator, SearchPoint here, double[] direction, double guess) {
    if (ceiling == Double.POSITIVE_INFINITY) {
      ceiling = here.cost() + ROUNDING * Math.abs(here.cost()); // no search ends above its start
    }
    Line line = new Line(evaluator, here, direction);
    Trial start = new Trial(0, here, here.slope(direction));
    Trial low = start;
    double step = guess;
    for (int i = 0; i < MOST_TRIALS; i++) {
      Trial trial = line.at(step);
      if (line.isTooHigh(trial, low)) {
        return zoom(line, low, trial);
      }
      if (line.isFlat(trial)) {
        return trial.point;
      }
      if (trial.slope >= 0) {
        return zoom(line, trial, low);
      }
      step = beyond(low, trial);
      low = trial;
    }
    return low.step > 0 && low.point.improvesOn(here)
        ? low.point
        : null; // the cost falls without end
  }

  /** Returns a longer step: where the slope would be 0 if it went on like that, within reason. */
  private static double beyond(Trial before, Trial trial) {
    double change = (trial.slope - before.slope) / (trial.step - before.step);
    double level = trial.step - trial.slope / change;
    return change > 0
        ? Math.max(1.1 * trial.step, Math.min(level, 10 * trial.step))
        : 4 * trial.step;
  }

  /** Narrows an interval that holds a good step; low is the better end. */
  private static @Nullable SearchPoint zoom(Line line, Trial low, Trial high) {
    for (int i = 0; i < MOST_TRIALS; i++) {
      Trial trial = line.at(between(low, high));
      if (line.isTooHigh(trial, low)) {
        high = trial;
      } else if (line.isFlat(trial)) {
        return trial.point;
      } else {
        if (trial.slope * (high.step - low.step) >= 0) {
          high = low;
        }
        low = trial;
      }
      if (Math.abs(high.step - low.step) <= Math.ulp(Math.max(high.step, low.step))) {
        break;
      }
    }
    return low.step > 0 && low.point.improvesOn(line.here) ? low.point : null;
  }

  /** Returns the minimum of the cubic through both ends, kept away from them. */
  private static double between(Trial low, Trial high) {
    double width = high.step - low.step;
    double middle = low.step + width / 2;
    if (!Double.isFinite(high.point.cost()) || !Double.isFinite(high.slope)) {
      return middle;
    }
    double d1 = low.slope + high.slope - 3 * (high.point.cost() - low.point.cost()) / width;
    double square = d1 * d1 - low.slope * high.slope;
    if (square < 0) {
      return middle;
    }
    double d2 = Math.signum(width) * Math.sqrt(square);
    double step = high.step - width * (high.slope + d2 - d1) / (high.slope - low.slope + 2 * d2);
    double share = (step - low.step) / width;
    return share >= 0.02 && share <= 0.98 ? step : middle;
  }

  /** The cost along one direction, and what is asked of a step there. */
  private final class Line {
    private final Evaluator evaluator;
    private final SearchPoint here;
    private final double[] direction;
    private final double slope;
    private final double rounding;

    Line(Evaluator evaluator, SearchPoint here, double[] direction) {
      this.evaluator = evaluator;
      this.here = here;
      this.direction = direction;
      this.slope = here.slope(direction);
      this.rounding = ROUNDING * Math.abs(here.cost());
    }

    Trial at(double step) {
      SearchPoint point = evaluator.along(here, direction, step);
      return new Trial(step, point, point.slope(direction));
    }

    boolean isTooHigh(Trial trial, Trial low) {
      double enough = here.cost() + ENOUGH * trial.step * slope + rounding;
      return !trial.point.isUsable(direction)
          || trial.point.cost() > Math.min(enough, ceiling)
          || (low.step > 0 && trial.point.cost() > low.point.cost() + rounding);
    }

    boolean isFlat(Trial trial) {
      return Math.abs(trial.slope) <= -flatness * slope;
    }
  }
}
