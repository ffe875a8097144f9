package chainrule.math;

import chainrule.numeric.NumericKernel;
import chainrule.numeric.SelectedKernel;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The few operations on whole vectors that losses, optimizers, minimizers and notebooks are made
 * of.
 */
public final class Vectors {

  private static final NumericKernel KERNEL = SelectedKernel.INSTANCE;

  private Vectors() {}

  /**
   * Returns whole numbers as doubles.
   *
   * @param numbers not modified
   * @return as many
   */
  public static double[] of(int... numbers) {
    return Arrays.stream(numbers).asDoubleStream().toArray();
  }

  /**
   * Returns a vector made entry by entry, from the first to the last.
   *
   * @param length at least 0
   * @param entry from the index, 0 … length − 1, to the entry
   * @return a new vector
   */
  public static double[] of(int length, IntToDoubleFunction entry) {
    return IntStream.range(0, length).mapToDouble(entry).toArray();
  }

  /**
   * Returns whole numbers in their order.
   *
   * @param first the first one
   * @param last the last one; none if it is less
   * @return {@code first, first + 1, …, last}
   */
  public static double[] range(int first, int last) {
    return IntStream.rangeClosed(first, last).asDoubleStream().toArray();
  }

  /**
   * Returns what a function makes of every entry.
   *
   * @param a a vector; not modified
   * @param function from entry to entry
   * @return a new vector, as long
   */
  public static double[] map(double[] a, DoubleUnaryOperator function) {
    return Arrays.stream(a).map(function).toArray();
  }

  /**
   * Returns vectors as one, the entries of the first, then those of the second, and so on.
   *
   * @param vectors not modified
   * @return a new vector
   */
  public static double[] concat(double[]... vectors) {
    return Arrays.stream(vectors).flatMapToDouble(Arrays::stream).toArray();
  }

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
