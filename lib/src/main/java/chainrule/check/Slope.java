package chainrule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One partial derivative: central differences extrapolated to step zero, restarted at kinks. */
final class Slope {

  /** Largest step, in units of the entry's scale; each restart is ten times finer. */
  private static final double FIRST_STEP = 0.1;

  private static final int RESTARTS = 7;

  /** Halvings of the step within one extrapolation. */
  private static final int STEPS = 5;

  private static final double ACCEPTED_RELATIVE_ERROR = 1e-10;

  /** The two-sided bend of a smooth function halves with the step (0.5), of a kink it stays (1). */
  private static final double KINK_RATIO = 0.75;

  private final ToDoubleFunction<double[]> f;
  private final double[] point;
  private final int index;
  private final double here;

  private double value = Double.NaN;
  private double error = Double.POSITIVE_INFINITY;
  private boolean kink;
  private long evaluations;

  Slope(ToDoubleFunction<double[]> f, double[] point, int index, double here) {
    this.f = f;
    this.point = point;
    this.index = index;
    this.here = here;
  }

  Slope measure() {
    List<Extrapolation> passes = new ArrayList<>();
    double step = FIRST_STEP * Math.max(1, Math.abs(point[index]));
    for (int restart = 0; restart < RESTARTS; restart++, step /= 10) {
      Extrapolation pass = extrapolate(step);
      kink = pass.bent;
      value = pass.value;
      if (pass.isAccepted()) {
        error = pass.error;
        return this;
      }
      if (!pass.bent && Double.isFinite(pass.error)) {
        passes.add(pass);
      }
    }
    settle(passes);
    return this;
  }

  /** No pass was good alone: believes the best one as far as some other pass confirms it. */
  private void settle(List<Extrapolation> passes) {
    Extrapolation best = null;
    for (Extrapolation pass : passes) {
      best = best == null || pass.error < best.error ? pass : best;
    }
    if (best == null) {
      return;
    }
    double nearest = Double.POSITIVE_INFINITY;
    for (Extrapolation pass : passes) {
      nearest = pass == best ? nearest : Math.min(nearest, Math.abs(pass.value - best.value));
    }
    value = best.value;
    error = Math.max(best.error, nearest);
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
    Extrapolation pass = new Extrapolation();
    double step = firstStep;
    for (int k = 0; k < STEPS; k++, step /= 2) {
      double up = point[index] + step;
      double down = point[index] - step;
      double fUp = valueAt(up);
      double fDown = valueAt(down);
      if (!Double.isFinite(fUp) || !Double.isFinite(fDown)) {
        pass.fail();
        return pass;
      }
      pass.add((fUp - fDown) / (up - down), Math.abs((fUp - here) - (here - fDown)) / step);
      pass.largest = Math.max(pass.largest, Math.max(Math.abs(fUp), Math.abs(fDown)));
    }
    pass.finish(Math.max(pass.largest, Math.abs(here)) * Math.ulp(1.0) / (2 * step));
    return pass;
  }

  private double valueAt(double moved) {
    double[] argument = point.clone();
    argument[index] = moved;
    evaluations++;
    return f.applyAsDouble(argument);
  }

  /** Richardson's table for a step that halves, one row kept at a time. */
  private static final class Extrapolation {
    double value = Double.NaN;
    double error = Double.POSITIVE_INFINITY;
    double largest;
    double roundOff;
    boolean bent;
    private final double[] row = new double[STEPS];
    private int rows;
    private double bend;
    private double lastBend;

    void add(double difference, double bendHere) {
      lastBend = bend;
      bend = bendHere;
      double above = row[0];
      row[0] = difference;
      double factor = 4;
      for (int j = 1; j <= rows; j++, factor *= 4) {
        double refined = (row[j - 1] * factor - above) / (factor - 1);
        double disagreement = Math.max(Math.abs(refined - row[j - 1]), Math.abs(refined - above));
        above = row[j];
        row[j] = refined;
        if (disagreement <= error) {
          error = disagreement;
          value = refined;
        }
      }
      rows++;
    }

    void finish(double smallestResolved) {
      roundOff = 10 * smallestResolved;
      error = Math.max(error, smallestResolved);
      bent = bend > KINK_RATIO * lastBend && bend > 16 * smallestResolved;
    }

    boolean isAccepted() {
      return !bent && error <= Math.max(ACCEPTED_RELATIVE_ERROR * Math.abs(value), roundOff);
    }

    void fail() {
      value = Double.NaN;
      error = Double.POSITIVE_INFINITY;
    }
  }
}
