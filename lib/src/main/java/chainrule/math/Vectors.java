package chainrule.math;

/** The few sums over parameter vectors that directions and searches are made of. */
public final class Vectors {

  private Vectors() {}

  public static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Returns the largest absolute entry; NaN if one is. */
  public static double largest(double[] a) {
    double largest = 0;
    for (double entry : a) {
      largest = Math.max(largest, Math.abs(entry));
    }
    return largest;
  }

  /** Returns {@code a + factor · b}. */
  public static double[] plus(double[] a, double factor, double[] b) {
    double[] result = a.clone();
    addScaled(result, factor, b);
    return result;
  }

  /** Adds {@code factor · b} to a. */
  public static void addScaled(double[] a, double factor, double[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] += factor * b[i];
    }
  }

  public static double[] scaled(double factor, double[] a) {
    double[] result = new double[a.length];
    addScaled(result, factor, a);
    return result;
  }
}
