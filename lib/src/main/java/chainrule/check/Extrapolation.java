package chainrule.check;

import java.util.Arrays;

/**
 * Richardson's table of central differences for a step that shrinks to about a half, one row kept
 * at a time.
 *
 * <p>What the highest orders of the first and the second differences still disagree by is noise in
 * the values of f, for no smooth function reaches so far: f in single precision, or rounded to some
 * decimals, shows by it.
 *
 * @see "Hamming, Introduction to Applied Numerical Analysis (1971), on difference tables; Moré and
 *     Wild, Estimating computational noise, SIAM J. Sci. Comput. 33 (2011)"
 */
final class Extrapolation {

  /** Steps within one extrapolation. */
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

  /** Noise counts when it is this many times the least difference that the step resolves. */
  private static final double ROUGH = 64;

  /** A slope may be off by this many times the disagreement of the highest orders. */
  private static final double SAFETY = 4;

  /** Noise that is this share of all that f changes is no noise around a slope. */
  private static final double ERRATIC = 0.01;

  /** A slope is seen clearly when its own error is at most this share. */
  private static final double CLEAR = 1e-3;

  /** Fewer different values than these are stairs, of which nothing is seen but a tread. */
  private static final int FEW = 5;

  /** From 1 to the next number; written out, for not every platform's {@code Math.ulp} knows it. */
  private static final double ROUNDING = 0x1p-52;

  private final double here;
  private final double[] slopes = new double[STEPS];
  private final double[] bends = new double[STEPS];
  private final double[] values = new double[2 * STEPS + 1];
  private int rows;
  private final double[] widths = new double[STEPS];
  private double width;
  private double largest;
  private double resolved;
  private double noise;
  private double lastBend;
  private double bend;
  private boolean bent;
  private double value = Double.NaN;
  private double error = Double.POSITIVE_INFINITY;
  private double ownError = Double.POSITIVE_INFINITY;

  /** Starts an empty table for a function with this value in the middle. */
  Extrapolation(double here) {
    this.here = here;
    this.largest = Math.abs(here);
    this.values[0] = here;
  }

  /** Adds the row of two values of f, {@code width} apart. */
  void add(double width, double up, double down) {
    this.width = width;
    widths[rows] = width;
    largest = Math.max(largest, Math.max(Math.abs(up), Math.abs(down)));
    values[2 * rows + 1] = up;
    values[2 * rows + 2] = down;
    double secondDifference = (up - here) - (here - down);
    lastBend = bend;
    bend = 2 * Math.abs(secondDifference) / width;
    double slopesOff = extend(slopes, (up - down) / width, true);
    double bendsOff = extend(bends, secondDifference / (width * width), false);
    noise = Math.max(slopesOff, width * bendsOff);
    rows++;
  }

  /** Adds a row, looks for the best value in it if asked to; returns how far its end is off. */
  private double extend(double[] row, double difference, boolean isSlope) {
    double above = row[0];
    double off = Double.POSITIVE_INFINITY;
    row[0] = difference;
    for (int j = 1; j <= rows; j++) {
      double ratio = widths[rows - j] / width;
      double factor = ratio * ratio;
      double refined = (row[j - 1] * factor - above) / (factor - 1);
      off = Math.abs(refined - above);
      double disagreement = Math.max(Math.abs(refined - row[j - 1]), off);
      above = row[j];
      row[j] = refined;
      if (isSlope && disagreement <= error) {
        error = disagreement;
        value = refined;
      }
    }
    return off;
  }

  /** Judges the whole table. */
  void finish() {
    resolved = 2 * largest * ROUNDING / width;
    error = Math.max(error, resolved);
    if (noise > ROUGH * resolved) {
      widen(noise());
    }
    ownError = error;
    bent = bend > KINK_RATIO * lastBend && bend > NOTICED * resolved;
  }

  /** Counts with this noise in the values of f. */
  void widen(double noiseOfValues) {
    error = Math.max(error, SAFETY * noiseOfValues / width);
  }

  /** Returns the noise in the values of f; infinite where they are not finite. */
  double noise() {
    return Double.isNaN(value) ? Double.POSITIVE_INFINITY : noise * width;
  }

  /** Says whether f jumps about by as much as it changes at all: no step is short enough for it. */
  boolean isErratic() {
    double least = Arrays.stream(values).min().orElseThrow();
    double most = Arrays.stream(values).max().orElseThrow();
    return noise() > ERRATIC * (most - least);
  }

  /**
   * Says whether this table sees another slope than a coarser one does, and sees it clearly: f
   * varies within the coarser one's steps.
   */
  boolean refutes(Extrapolation coarser) {
    return !isStepped()
        && ownError <= CLEAR * Math.abs(value)
        && Math.abs(value - coarser.value) > SAFETY * (ownError + coarser.error);
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

  /** Says whether f takes so few values here that they are stairs, or it is constant. */
  boolean isStepped() {
    return rows == STEPS && Arrays.stream(values).distinct().count() < FEW;
  }

  /** Says whether f rises on one side about as far as it falls on the other. */
  boolean hasTrend() {
    double rise = values[1] - here;
    double other = here - values[2];
    return rise * other > 0 && Math.abs(rise - other) <= Math.abs(rise + other) / 2;
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

  /** Says whether f was finite at all points. */
  boolean isUsable() {
    return Double.isFinite(error);
  }
}
