package chainrule.live;

import chainrule.check.NumericalGradient;
import chainrule.math.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The slope of a function of one weight, measured with a step h to one side or to both, and how far
 * off that is.
 *
 * <p>Forward {@code (f(w + h) − f(w)) / h}, central {@code (f(w + h) − f(w − h)) / 2h}.
 */
final class MeasuredSlope {
  /** One over the least step. */
  private static final double LEAST = 1e15;

  /** Of each power so many tenths are tried, about equally far apart. */
  private static final int[] TENTHS = {10, 18, 32, 56};

  /** Steps that are so near count together: among single ones some are right by chance. */
  private static final int NEIGHBOURS = 2;

  private static final double CLEARLY_WORSE = 5;

  /** An error of so small a share is none to speak of. */
  private static final double NOTHING = 1e-12;

  private static final int ALL_DIGITS = 12;

  private final ToDoubleFunction<double[]> f;
  private final double w;
  private final double exact;

  /**
   * Looks at a function at one place.
   *
   * @param f of an array of one weight
   * @param w the weight, finite
   * @param exact the slope there
   */
  MeasuredSlope(ToDoubleFunction<double[]> f, double w, double exact) {
    this.f = f;
    this.w = w;
    this.exact = exact;
  }

  /** Returns the steps that are tried, from 1e−15 to 1, rising. */
  static double[] steps() {
    List<Double> steps = new ArrayList<>();
    for (double power = LEAST; power > 1; power /= 10) {
      for (int tenths : TENTHS) {
        steps.add(tenths / (10 * power)); // both are exact, so that 3.2e−15 is just that
      }
    }
    steps.add(1.0);
    return Vectors.of(steps.size(), steps::get);
  }

  double forward(double h) {
    return (at(w + h) - at(w)) / h;
  }

  double central(double h) {
    return (at(w + h) - at(w - h)) / (2 * h);
  }

  private double at(double moved) {
    return f.applyAsDouble(new double[] {moved});
  }

  /** Returns how far the forward differences are off, one for each of {@link #steps()}. */
  double[] forwardErrors() {
    return Vectors.map(steps(), h -> Math.abs(forward(h) - exact));
  }

  /** Returns how far the central differences are off, one for each of {@link #steps()}. */
  double[] centralErrors() {
    return Vectors.map(steps(), h -> Math.abs(central(h) - exact));
  }

  /** Returns what a step measures and why it is off, and what the library measures. */
  String words(double h) {
    return w + h == w
        ? "w + h is w again, for w has 16 digits: nothing is measured."
        : "Both sides: "
            + slope(central(h))
            + "; one side: "
            + slope(forward(h))
            + "; exact: "
            + slope(exact)
            + ". "
            + reason(h)
            + " "
            + byLibrary();
  }

  private String slope(double value) {
    return ShortNumber.of(value, ALL_DIGITS);
  }

  private String reason(double h) {
    double[] steps = steps();
    double[] errors = worstAround(centralErrors());
    int best = 0;
    int here = 0;
    for (int i = 0; i < steps.length; i++) {
      best = errors[i] < errors[best] ? i : best;
      here = steps[i] <= h * 1.01 ? i : here;
    }
    double good = Math.max(CLEARLY_WORSE * errors[best], NOTHING * Math.abs(exact));
    if (errors[here] <= good) {
      return "About the best h for both sides.";
    }
    return here > best
        ? "Here the bending of the curve rules: a smaller h is better."
        : "Here the rounding of the loss rules: a larger h is better.";
  }

  private static double[] worstAround(double[] errors) {
    return Vectors.of(
        errors.length,
        i -> {
          double worst = 0;
          int last = Math.min(errors.length - 1, i + NEIGHBOURS);
          for (int k = Math.max(0, i - NEIGHBOURS); k <= last; k++) {
            worst = Math.max(worst, errors[k]);
          }
          return worst;
        });
  }

  private String byLibrary() {
    NumericalGradient measured = NumericalGradient.of(f, new double[] {w});
    if (measured.isKink(0)) {
      return "NumericalGradient, with several steps, says: a kink, no slope.";
    }
    return measured.isConclusive(0)
        ? "NumericalGradient, with several steps: "
            + slope(measured.values()[0])
            + " ± "
            + ShortNumber.of(measured.errors()[0], 1)
            + "."
        : "NumericalGradient, with several steps, finds no slope here.";
  }
}
