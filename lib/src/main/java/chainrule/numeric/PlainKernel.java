package chainrule.numeric;

import java.util.Arrays;

/**
 * The definitions as loops, in the thread of the caller: for machines that have neither BLAS nor
 * threads, and to hold {@link BlasKernel} against.
 *
 * <p>Uses nothing but arrays and {@link Math}.
 */
public final class PlainKernel implements NumericKernel {

  /** Creates the kernel; there is nothing to set. */
  public PlainKernel() {}

  @Override
  public void multiply(double[] a, double[] b, double[] c, int m, int k, int n) {
    Arrays.fill(c, 0, m * n, 0);
    addProduct(1, a, k, 1, b, n, 1, c, m, k, n);
  }

  @Override
  public void multiplyPlusRow(
      double[] a, double[] b, double[] row, double[] c, int m, int k, int n) {
    for (int i = 0; i < m; i++) {
      System.arraycopy(row, 0, c, i * n, n);
    }
    addProduct(1, a, k, 1, b, n, 1, c, m, k, n);
  }

  @Override
  public void multiplyTransposeLeft(double[] a, double[] b, double[] c, int m, int k, int n) {
    Arrays.fill(c, 0, m * n, 0);
    addProduct(1, a, 1, m, b, n, 1, c, m, k, n);
  }

  @Override
  public void addMultiplyTransposeLeft(
      double f, double[] a, double[] b, double[] c, int m, int k, int n) {
    addProduct(f, a, 1, m, b, n, 1, c, m, k, n);
  }

  @Override
  public void multiplyTransposeRight(double[] a, double[] b, double[] c, int m, int k, int n) {
    Arrays.fill(c, 0, m * n, 0);
    addProduct(1, a, k, 1, b, 1, k, c, m, k, n);
  }

  /** {@code C += f AB}, for operands whose next row and next column are some steps away. */
  private static void addProduct(
      double f,
      double[] a,
      int nextRowOfA,
      int nextColumnOfA,
      double[] b,
      int nextRowOfB,
      int nextColumnOfB,
      double[] c,
      int m,
      int k,
      int n) {
    for (int i = 0; i < m; i++) {
      for (int l = 0; l < k; l++) {
        double factor = f * a[i * nextRowOfA + l * nextColumnOfA];
        for (int j = 0; j < n; j++) {
          c[i * n + j] += factor * b[l * nextRowOfB + j * nextColumnOfB];
        }
      }
    }
  }

  @Override
  public void exponentials(double factor, double[] x, double[] result, int from, int to) {
    for (int i = from; i < to; i++) {
      result[i] = Math.exp(factor * x[i]);
    }
  }

  @Override
  public boolean isWorthSharing(double nanoseconds) {
    return false;
  }

  @Override
  public void inRanges(int size, RangeTask task) {
    task.run(0, size);
  }

  @Override
  public boolean isNative() {
    return false;
  }

  @Override
  public String description() {
    return "plain loops";
  }
}
