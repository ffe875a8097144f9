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

  private final double here;
  private final double[] row = new double[STEPS];
  private int rows;
  private double width;
  private double largest;
  private double resolved;
  private double lastBend;
  private double bend;
  private boolean bent;
  private double value = Double.NaN;
  private double error = Double.POSITIVE_INFINITY;

  /** Starts an empty table for a function with this value in the middle. */
  Extrapolation(double here) {
    this.here = here;
    this.largest = Math.abs(here);
  }

  /** Adds the row of two values of f, {@code width} apart. */
  void add(double width, double up, double down) {
    this.width = width;
    largest = Math.max(largest, Math.max(Math.abs(up), Math.abs(down)));
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
    bent = bend > KINK_RATIO * lastBend && bend > NOTICED * resolved;
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
