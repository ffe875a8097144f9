package chainrule.numeric;

/**
 * The arithmetic on whole arrays in which training spends its time.
 *
 * <p>All that depends on a machine, its native libraries and threads, is behind this interface; the
 * rest of the library is plain Java on the classes of {@code java.lang} and {@code java.util}.
 * Matrices are row-major arrays. Implementations may be called by several threads at once; their
 * results agree to rounding.
 */
public interface NumericKernel {

  /**
   * Writes {@code C = AB}.
   *
   * @param a A, m×k; not modified
   * @param b B, k×n; not modified
   * @param c C, m×n, neither A nor B; overwritten
   * @param m rows of C
   * @param k what is summed over
   * @param n columns of C
   */
  void multiply(double[] a, double[] b, double[] c, int m, int k, int n);

  /**
   * Writes {@code C = AB} with a row added to every row.
   *
   * @param a A, m×k; not modified
   * @param b B, k×n; not modified
   * @param row length n; not modified
   * @param c C, m×n, neither A nor B; overwritten
   * @param m rows of C
   * @param k what is summed over
   * @param n columns of C
   */
  void multiplyPlusRow(double[] a, double[] b, double[] row, double[] c, int m, int k, int n);

  /**
   * Writes {@code C = AᵀB}.
   *
   * @param a A, k×m; not modified
   * @param b B, k×n; not modified
   * @param c C, m×n, neither A nor B; overwritten
   * @param m rows of C
   * @param k what is summed over
   * @param n columns of C
   */
  void multiplyTransposeLeft(double[] a, double[] b, double[] c, int m, int k, int n);

  /**
   * Adds: {@code C += f AᵀB}.
   *
   * @param f a factor
   * @param a A, k×m; not modified
   * @param b B, k×n; not modified
   * @param c C, m×n, neither A nor B; modified
   * @param m rows of C
   * @param k what is summed over
   * @param n columns of C
   */
  void addMultiplyTransposeLeft(double f, double[] a, double[] b, double[] c, int m, int k, int n);

  /**
   * Writes {@code C = ABᵀ}.
   *
   * @param a A, m×k; not modified
   * @param b B, n×k; not modified
   * @param c C, m×n, neither A nor B; overwritten
   * @param m rows of C
   * @param k what is summed over
   * @param n columns of C
   */
  void multiplyTransposeRight(double[] a, double[] b, double[] c, int m, int k, int n);

  /**
   * Writes {@code e^(factor·x)} for some entries, within one unit in the last place.
   *
   * @param factor any number
   * @param x any values; not modified
   * @param result another array, modified from {@code from} to {@code to}
   * @param from first index
   * @param to one past the last, not beyond either array
   */
  void exponentials(double factor, double[] x, double[] result, int from, int to);

  /**
   * Says whether it pays to hand work to {@link #inRanges}. Ask before making the task, which costs
   * an allocation.
   *
   * @param nanoseconds about how long one thread takes for it
   * @return false for little work, or if there is only one thread
   */
  boolean isWorthSharing(double nanoseconds);

  /**
   * Does work on the indices 0 … size − 1, in one range or several, and returns when all is done.
   *
   * @param size number of indices, at least 0
   * @param task called once per range, perhaps by several threads at once; must not wait for
   *     another call
   */
  void inRanges(int size, RangeTask task);

  /**
   * Says whether products run in native code.
   *
   * @return false where no native library fits; results agree to rounding
   */
  boolean isNative();

  /**
   * Describes what is in use, for instance for a report about this machine.
   *
   * @return the native library's path, or why there is none
   */
  String description();
}
