package chainrule.numeric;

/**
 * The products entry by entry, the fastest way for matrices so small that a call or a loop over a
 * whole row costs more than it saves.
 */
final class SmallProducts {

  private SmallProducts() {}

  /** {@code C = AB}, A m×k, B k×n. */
  static void multiply(double[] a, double[] b, double[] c, int m, int k, int n) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] = dot(a, i * k, 1, b, j, n, k);
      }
    }
  }

  /** {@code C = AB} with a row added to every row, A m×k, B k×n. */
  static void multiplyPlusRow(
      double[] a, double[] b, double[] row, double[] c, int m, int k, int n) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] = row[j] + dot(a, i * k, 1, b, j, n, k);
      }
    }
  }

  /** {@code C = AᵀB}, A k×m, B k×n. */
  static void multiplyTransposeLeft(double[] a, double[] b, double[] c, int m, int k, int n) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] = dot(a, i, m, b, j, n, k);
      }
    }
  }

  /** {@code C += f AᵀB}, A k×m, B k×n. */
  static void addMultiplyTransposeLeft(
      double f, double[] a, double[] b, double[] c, int m, int k, int n) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] += f * dot(a, i, m, b, j, n, k);
      }
    }
  }

  /** {@code C = ABᵀ}, A m×k, B n×k. */
  static void multiplyTransposeRight(double[] a, double[] b, double[] c, int m, int k, int n) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        c[i * n + j] = dot(a, i * k, 1, b, j * k, 1, k);
      }
    }
  }

  /**
   * Returns the sum of {@code a[i] b[j]} over {@code count} pairs, i and j going on by their steps.
   * Written out for what is left below four, because such a short loop is mostly its own ends.
   */
  private static double dot(
      double[] a, int aFrom, int aStep, double[] b, int bFrom, int bStep, int count) {
    double sum = 0;
    int i = aFrom;
    int j = bFrom;
    int left = count;
    for (; left >= 4; left -= 4) {
      sum +=
          a[i] * b[j]
              + a[i + aStep] * b[j + bStep]
              + (a[i + 2 * aStep] * b[j + 2 * bStep] + a[i + 3 * aStep] * b[j + 3 * bStep]);
      i += 4 * aStep;
      j += 4 * bStep;
    }
    if (left >= 2) {
      sum += a[i] * b[j] + a[i + aStep] * b[j + bStep];
      i += 2 * aStep;
      j += 2 * bStep;
      left -= 2;
    }
    return left == 0 ? sum : sum + a[i] * b[j];
  }
}
