package chainrule.math;

import java.util.Arrays;

/** The three products as plain loops, the fastest way for small matrices. */
final class Loops {

  private Loops() {}

  /** {@code C += AB}, A m×k, B k×n. */
  static void addMultiply(double[] a, double[] b, double[] c, int m, int k, int n) {
    for (int i = 0; i < m; i++) {
      for (int l = 0; l < k; l++) {
        addScaledRow(a[i * k + l], b, l * n, c, i * n, n);
      }
    }
  }

  /** {@code C = AB}, A m×k, B k×n. */
  static void multiply(double[] a, double[] b, double[] c, int m, int k, int n) {
    Arrays.fill(c, 0, m * n, 0);
    addMultiply(a, b, c, m, k, n);
  }

  /** {@code C = AᵀB}, A k×m, B k×n. */
  static void multiplyTransposeLeft(double[] a, double[] b, double[] c, int m, int k, int n) {
    Arrays.fill(c, 0, m * n, 0);
    addMultiplyTransposeLeft(1, a, b, c, m, k, n);
  }

  /** {@code C += f AᵀB}, A k×m, B k×n. */
  static void addMultiplyTransposeLeft(
      double f, double[] a, double[] b, double[] c, int m, int k, int n) {
    for (int l = 0; l < k; l++) {
      for (int i = 0; i < m; i++) {
        addScaledRow(f * a[l * m + i], b, l * n, c, i * n, n);
      }
    }
  }

  /** {@code C = ABᵀ}, A m×k, B n×k. */
  static void multiplyTransposeRight(double[] a, double[] b, double[] c, int m, int k, int n) {
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int l = 0; l < k; l++) {
          sum += a[i * k + l] * b[j * k + l];
        }
        c[i * n + j] = sum;
      }
    }
  }

  private static void addScaledRow(
      double factor, double[] b, int bFrom, double[] c, int cFrom, int n) {
    for (int j = 0; j < n; j++) {
      c[cFrom + j] += factor * b[bFrom + j];
    }
  }
}
