package chainrule.check;

/** Richardson's table of central differences for a step that halves, one row kept at a time. */
final class Extrapolation {

  /** Halvings of the step within one extrapolation. */
  static final int STEPS = 5;

  private static final double ACCEPTED_RELATIVE_ERROR = 1e-10;

  /** Where f grows this much within the steps, its round-off is less with finer ones. */
  private static final double GROWTH = 16;

  private static final double TOLERATED_RELATIVE_ERROR = 1e-9;
  private static final double NOTHING = 1e-13;

  /** The two-sided bend of a smooth function halves with the step (0.5), of a kink it stays (1). */
  private static final double KINK_RATIO = 0.75;

  /** A bend shows when it is this many times the least difference that the step resolves. */
  private static final double NOTICED = 16;

  /** Values that all end in this many units of zeros were rounded to float, or to steps. */
  private static final double COARSE = 1 << 16;

  /** Fewer digits than these are a count or a step, which is flat between its jumps. */
  private static final double FEW = 1L << 36;

  private final double here;
  private final double[] row = new double[STEPS];
  private int rows;
  private double width;
  private double largest;
  private double resolved;
  private double finestBit;
  private boolean moved;
  private double lastBend;
  private double bend;
  private boolean bent;
  private double value = Double.NaN;
  private double error = Double.POSITIVE_INFINITY;

  /** Starts an empty table for a function with this value in the middle. */
  Extrapolation(double here) {
    this.here = here;
    this.largest = Math.abs(here);
    this.finestBit = lowestBit(here);
  }

  /** Adds the row of two values of f, {@code width} apart. */
  void add(double width, double up, double down) {
    this.width = width;
    largest = Math.max(largest, Math.max(Math.abs(up), Math.abs(down)));
    finestBit = Math.min(finestBit, Math.min(lowestBit(up), lowestBit(down)));
    moved |= up != here || down != here;
    lastBend = bend;
    bend = 2 * Math.abs((up - here) - (here - down)) / width;
    extend((up - down) / width);
  }

  private void extend(double difference) {
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

  /** Judges the whole table. */
  void finish() {
    resolved = 2 * largest * Math.ulp(1.0) / width;
    error = Math.max(error, resolved);
    if (isCoarse()) {
      error = Math.max(error, finestBit / width);
    }
    bent = bend > KINK_RATIO * lastBend && bend > NOTICED * resolved;
  }

  /** Returns the value of the last binary digit that is not 0; infinite for 0. */
  static double lowestBit(double value) {
    if (value == 0) {
      return Double.POSITIVE_INFINITY;
    }
    int zeros = Long.numberOfTrailingZeros(Double.doubleToRawLongBits(value) | 1L << 52);
    return Math.ulp(value) * Math.scalb(1.0, zeros);
  }

  /** Forgets the table: f is not finite at one of its points. */
  void fail() {
    value = Double.NaN;
    error = Double.POSITIVE_INFINITY;
    bend = 0;
  }

  double value() {
    return value;
  }

  double error() {
    return error;
  }

  /** Returns how far the slopes on the two sides are apart at the finest step. */
  double bend() {
    return bend;
  }

  /** Says whether the slopes on the two sides stay apart as the step shrinks. */
  boolean isBent() {
    return bent;
  }

  /** Says whether f's values are rounded to far less than float64 holds. */
  boolean isCoarse() {
    double digits = Math.ulp(largest);
    return moved && finestBit > COARSE * digits && finestBit < FEW * digits;
  }

  /** Says whether all values are the one in the middle. */
  boolean isFlat() {
    return !moved;
  }

  /** Says whether a bend of this size, found with larger steps, is below the noise here. */
  boolean isBlindTo(double bendBefore) {
    return !bent && bendBefore <= NOTICED * resolved;
  }

  boolean isAccepted() {
    boolean finerIsBetter =
        largest > GROWTH * Math.abs(here) && error > TOLERATED_RELATIVE_ERROR * Math.abs(value);
    double excused = finerIsBetter ? NOTHING : 10 * resolved;
    return !bent && error <= Math.max(ACCEPTED_RELATIVE_ERROR * Math.abs(value), excused);
  }

  boolean isUsable() {
    return !bent && Double.isFinite(error);
  }
}
