package chainrule.math;

import chainrule.numeric.NumericKernel;
import chainrule.numeric.SelectedKernel;
import java.util.Locale;

/** The few operations on whole vectors that losses, optimizers and minimizers are made of. */
public final class Vectors {

  private static final NumericKernel KERNEL = SelectedKernel.INSTANCE;

  private Vectors() {}

  /**
   * Returns {@code Σ aᵢbᵢ}.
   *
   * @param a a vector, n entries
   * @param b another, as long
   * @return the dot product
   */
  public static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /**
   * Returns the largest absolute entry.
   *
   * @param a a vector, n entries
   * @return {@code max |aᵢ|}; NaN if an entry is
   */
  public static double largest(double[] a) {
    double largest = 0;
    for (double entry : a) {
      largest = Math.max(largest, Math.abs(entry));
    }
    return largest;
  }

  /**
   * Returns {@code a + factor · b}.
   *
   * @param a a vector, n entries
   * @param factor a number
   * @param b another, as long
   * @return a new vector
   */
  public static double[] plus(double[] a, double factor, double[] b) {
    double[] result = a.clone();
    addScaled(result, factor, b);
    return result;
  }

  /**
   * Adds {@code factor · b} to a vector.
   *
   * @param a the vector that is changed, n entries
   * @param factor a number
   * @param b another, as long
   */
  public static void addScaled(double[] a, double factor, double[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] += factor * b[i];
    }
  }

  /**
   * Returns {@code factor · a}.
   *
   * @param factor a number
   * @param a a vector, n entries
   * @return a new vector
   */
  public static double[] scaled(double factor, double[] a) {
    double[] result = new double[a.length];
    addScaled(result, factor, a);
    return result;
  }

  /**
   * Writes {@code e^(factor·x)} for every entry.
   *
   * @param factor any number
   * @param x any values; not modified
   * @param result same length, another array; overwritten
   * @throws ShapeException if the lengths differ
   * @throws IllegalArgumentException if both are the same array
   */
  public static void exponentials(double factor, double[] x, double[] result) {
    if (x == result) {
      throw new IllegalArgumentException("exponential: x is also the result; expected two arrays");
    }
    if (x.length != result.length) {
      throw new ShapeException(
          String.format(
              Locale.ROOT,
              "exponential: x has %d entries, result %d; expected equal lengths",
              x.length,
              result.length));
    }
    KERNEL.exponentials(factor, x, result, 0, x.length);
  }
}
