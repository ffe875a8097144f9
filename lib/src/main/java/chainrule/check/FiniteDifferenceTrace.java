package chainrule.check;

import java.util.List;

/** The noise that a finite difference leaves in a gradient. */
final class FiniteDifferenceTrace {

  private static final int FEWEST_ENTRIES = 4;
  private static final double WELL_MEASURED = 1e-10;
  private static final double TIMES_ERROR = 20;
  private static final double ROUND_OFF = 1e-13;

  private FiniteDifferenceTrace() {}

  static boolean isIn(List<GradientEntry> entries) {
    if (entries.stream().anyMatch(entry -> entry.agreement() == Agreement.WRONG)) {
      return false;
    }
    List<GradientEntry> measured =
        entries.stream().filter(FiniteDifferenceTrace::isWellMeasured).toList();
    if (measured.size() < FEWEST_ENTRIES) {
      return false;
    }
    long noisy = measured.stream().filter(FiniteDifferenceTrace::isNoisy).count();
    List<GradientEntry> uncertain =
        measured.stream().filter(FiniteDifferenceTrace::hasOwnNoise).toList();
    long repeated = uncertain.stream().filter(e -> e.analytic() == e.numeric()).count();
    return 2 * noisy >= measured.size()
        || (uncertain.size() >= FEWEST_ENTRIES && repeated == uncertain.size());
  }

  private static boolean isWellMeasured(GradientEntry entry) {
    return entry.agreement() != Agreement.INCONCLUSIVE
        && Math.abs(entry.numeric()) >= GradientEntry.ZERO
        && entry.error() <= WELL_MEASURED * Math.abs(entry.numeric());
  }

  private static boolean isNoisy(GradientEntry entry) {
    double difference = Math.abs(entry.analytic() - entry.numeric());
    return difference > TIMES_ERROR * entry.error()
        && difference > ROUND_OFF * Math.abs(entry.numeric());
  }

  /** A measured value that ends above its error is exact by chance: the true one is so short. */
  private static boolean hasOwnNoise(GradientEntry entry) {
    return entry.error() > 16 * Math.ulp(entry.numeric())
        && entry.error() > lowestBit(entry.numeric());
  }

  /** Returns the value of the last binary digit that is not 0; infinite for 0. */
  private static double lowestBit(double value) {
    if (value == 0) {
      return Double.POSITIVE_INFINITY;
    }
    int zeros = Long.numberOfTrailingZeros(Double.doubleToRawLongBits(value) | 1L << 52);
    return Math.ulp(value) * Math.scalb(1.0, zeros);
  }
}
