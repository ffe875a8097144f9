package chainrule.minimize;

import chainrule.train.RateValidation;
import org.jspecify.annotations.Nullable;

/** How far to go along a direction; may remember how far it went, so it serves one search. */
@FunctionalInterface
interface LineSearch {

  /** The share of the promised decrease that a step has to bring. */
  double ENOUGH = 1e-4;

  /** Costs that differ by less than this share of themselves differ by rounding only. */
  double ROUNDING = 0x1p-50;

  /**
   * Returns the next point, or null if none along the direction is lower.
   *
   * @param guess a first step to try, for searches that have none of their own
   */
  @Nullable SearchPoint next(
      Evaluator evaluator, SearchPoint here, double[] direction, double guess);

  /** Always the same step, whatever the cost does. */
  static LineSearch fixed(double rate) {
    return (evaluator, here, direction, guess) -> evaluator.along(here, direction, rate);
  }

  /** Halves the step until the cost falls by enough (Armijo's condition). */
  static LineSearch backtracking(double first) {
    return (evaluator, here, direction, guess) -> {
      double slope = here.slope(direction);
      for (double step = first; step > Math.ulp(0.0); step /= 2) {
        SearchPoint there = evaluator.along(here, direction, step);
        if (there.isUsable(direction)
            && there.cost() <= here.cost() + ENOUGH * step * slope
            && there.improvesOn(here)) {
          return there;
        }
        if (step * Math.abs(slope) < ROUNDING * Math.abs(here.cost()) || there.isAt(here)) {
          return null;
        }
      }
      return null;
    };
  }

  /** Grows the step by 5 % after a success; takes back and halves a step that made things worse. */
  static LineSearch boldDriver(double first) {
    double[] rate = {first};
    return (evaluator, here, direction, guess) -> {
      SearchPoint there = evaluator.along(here, direction, rate[0]);
      while (!(there.cost() < here.cost()) || !there.isUsable(direction)) {
        if (rate[0] * Math.abs(here.slope(direction)) < ROUNDING * Math.abs(here.cost())
            || rate[0] < Double.MIN_NORMAL
            || there.isAt(here)) {
          return null;
        }
        rate[0] /= 2;
        there = evaluator.along(here, direction, rate[0]);
      }
      rate[0] = RateValidation.within(1.05 * rate[0]);
      return there;
    };
  }
}
