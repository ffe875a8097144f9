package chainrule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One partial derivative: central differences extrapolated to step zero, restarted at kinks.
 *
 * <p>The first step is a tenth of max(1, |θ|). Restarts are ten times finer each, down to 1e-7 of
 * that; a tiny θ is tried from a tenth of |θ| itself as well, and a huge one down to steps of 1e-3,
 * for a function may vary on either scale. Where f's values are rounded, the finest steps see
 * nothing but the tread of a stair; then the coarser ones are asked.
 */
final class PartialDerivative {

  /** Largest step, in units of the entry's scale; each restart is ten times finer. */
  private static final double FIRST_STEP = 0.1;

  private static final int RESTARTS = 7;

  /**
   * From one step to the next. About a half, and no step is near a multiple of a finer one: a
   * function that repeats itself with one of them does not do so with the others.
   */
  private static final double SHRINK = 0.489;

  /** Restarts from a tenth of a tiny |θ|. */
  private static final int TINY_RESTARTS = 3;

  private static final double HUGE = 1e4;

  /** The finest first step of a huge θ, and how many roundings of θ a first step has to span. */
  private static final double FINEST = 1e-3;

  private static final double ROUNDINGS = 1 << 12;

  /**
   * Passes see the same slope if they differ by less than this; then they may dispute its digits.
   */
  private static final double SAME = 0.1;

  /** A slope known so well is rounded where it looks like stairs or bends; else it may do so. */
  private static final double SURE = 1e-3;

  private final ToDoubleFunction<double[]> f;
  private final double[] point;
  private final int index;
  private final double here;

  private double value = Double.NaN;
  private double error = Double.POSITIVE_INFINITY;
  private boolean kink;
  private long evaluations;

  PartialDerivative(ToDoubleFunction<double[]> f, double[] point, int index, double here) {
    this.f = f;
    this.point = point;
    this.index = index;
    this.here = here;
  }

  PartialDerivative measure() {
    List<Extrapolation> seen = new ArrayList<>();
    double bend = Double.POSITIVE_INFINITY;
    boolean trend = false;
    boolean accepted = false;
    for (double step : firstSteps()) {
      Extrapolation pass = extrapolate(step);
      trend |= pass.hasTrend();
      if (trend && pass.isStepped()) {
        return rounded(seen);
      }
      if (kink && pass.isBlindTo(bend)) {
        break;
      }
      kink = !accepted && pass.isBent();
      bend = pass.bend();
      value = pass.value();
      seen.add(pass);
      if (accepted) {
        break;
      }
      accepted = pass.isAccepted();
      if (accepted && seen.size() == 1) {
        error = pass.error();
        return this;
      }
    }
    settle(seen);
    kink &= !isSure();
    return this;
  }

  /** Believes what was seen of a slope that is made of stairs, if that is much. */
  private PartialDerivative rounded(List<Extrapolation> seen) {
    settle(seen);
    kink = false;
    error = isSure() ? error : Double.POSITIVE_INFINITY;
    return this;
  }

  private boolean isSure() {
    return error <= SURE * Math.abs(value);
  }

  private List<Double> firstSteps() {
    double size = Math.abs(point[index]);
    List<Double> steps = new ArrayList<>();
    double step = FIRST_STEP * Math.max(1, size);
    double finest = Math.max(FINEST, ROUNDINGS * Math.ulp(size));
    for (int restart = 0; restart < RESTARTS || step >= finest; restart++, step /= 10) {
      steps.add(step);
    }
    double own = FIRST_STEP * size;
    for (int k = 0; k < TINY_RESTARTS && own > 0 && own <= 10 * step; k++) {
      steps.add(own);
      own /= 10;
    }
    return steps;
  }

  /**
   * No pass was good alone: believes the best one as far as one other confirms it, all allow, and
   * no finer one clearly sees another slope.
   */
  private void settle(List<Extrapolation> seen) {
    widen(seen);
    List<Extrapolation> passes = seen.stream().filter(Extrapolation::isUsable).toList();
    Extrapolation best = null;
    for (Extrapolation pass : passes) {
      best = best == null || pass.error() < best.error() ? pass : best;
    }
    if (best == null) {
      return;
    }
    double nearest = Double.POSITIVE_INFINITY;
    double disputed = 0;
    for (Extrapolation pass : passes) {
      double difference = Math.abs(pass.value() - best.value());
      nearest = pass == best ? nearest : Math.min(nearest, difference);
      if (difference > pass.error() && difference < SAME * Math.abs(best.value())) {
        disputed = Math.max(disputed, difference + pass.error());
      }
    }
    for (Extrapolation finer : passes.subList(passes.indexOf(best) + 1, passes.size())) {
      if (finer.refutes(best)) {
        disputed = Math.max(disputed, Math.abs(finer.value() - best.value()));
      }
    }
    value = best.value();
    error =
        best.isErratic()
            ? Double.POSITIVE_INFINITY
            : Math.max(best.error(), Math.max(nearest, disputed));
  }

  /** Tells every pass the noise that all but one have at least: one may be smooth by chance. */
  private static void widen(List<Extrapolation> seen) {
    double[] noises = seen.stream().mapToDouble(Extrapolation::noise).sorted().toArray();
    for (Extrapolation pass : seen) {
      pass.widen(noises[Math.min(1, noises.length - 1)]);
    }
  }

  double value() {
    return value;
  }

  double error() {
    return error;
  }

  boolean isKink() {
    return kink;
  }

  long evaluations() {
    return evaluations;
  }

  private Extrapolation extrapolate(double firstStep) {
    Extrapolation pass = new Extrapolation(here);
    double wanted = firstStep;
    for (int k = 0; k < Extrapolation.STEPS; k++, wanted *= SHRINK) {
      double step = exact(wanted);
      double up = point[index] + step;
      double down = point[index] - step;
      double fUp = valueAt(up);
      double fDown = valueAt(down);
      if (!Double.isFinite(fUp) || !Double.isFinite(fDown)) {
        pass.fail();
        return pass;
      }
      pass.add(up - down, fUp, fDown);
    }
    pass.finish();
    return pass;
  }

  /**
   * Rounds a step from a huge θ to what θ ± h can tell apart, so that both are as far away.
   * Elsewhere that would only make the arithmetic of round numbers exact, and a derived gradient
   * look measured.
   */
  private double exact(double step) {
    double size = Math.abs(point[index]);
    double grain = 2 * Math.ulp(size);
    return size < HUGE ? step : Math.rint(step / grain) * grain;
  }

  private double valueAt(double moved) {
    double[] argument = point.clone();
    argument[index] = moved;
    evaluations++;
    return f.applyAsDouble(argument);
  }
}
