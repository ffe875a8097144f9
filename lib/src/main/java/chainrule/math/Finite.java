package chainrule.math;

import java.util.Locale;

/** Refuses data that hold NaN or infinity, and says where. */
public final class Finite {

  private Finite() {}

  /**
   * Checks every entry of a matrix.
   *
   * @param operand what the matrix is, for the message
   * @param matrix any shape; not modified
   * @throws IllegalArgumentException if an entry is NaN or infinite; names the first
   */
  public static void require(String operand, Matrix matrix) {
    int bad = firstBad(matrix.values());
    if (bad >= 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: entry [%d][%d] is %s; expected a finite number",
              operand,
              bad / matrix.columns(),
              bad % matrix.columns(),
              matrix.values()[bad]));
    }
  }

  /**
   * Checks every entry of an array.
   *
   * @param operand what the array is, for the message
   * @param values any length; not modified
   * @throws IllegalArgumentException if an entry is NaN or infinite; names the first
   */
  public static void require(String operand, double... values) {
    int bad = firstBad(values);
    if (bad >= 0) {
      throw new IllegalArgumentException(
          operand + ": entry " + bad + " is " + values[bad] + "; expected a finite number");
    }
  }

  private static int firstBad(double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        return i;
      }
    }
    return -1;
  }
}
