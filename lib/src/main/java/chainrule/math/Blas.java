package chainrule.math;

import dev.ludovic.netlib.blas.BLAS;

/**
 * The three matrix products on row-major arrays, each by the fastest means for its size.
 *
 * <p>Small products are plain loops; larger ones go to OpenBLAS, or to pure Java where no native
 * library fits this machine. BLAS stores columns, so it is asked for {@code Cᵀ = BᵀAᵀ}.
 */
public final class Blas {

  /** Multiplications from which a call of BLAS is faster than plain loops; measured. */
  static final long WORTH_A_CALL = 300;

  private Blas() {}

  /**
   * Says whether products run in native code.
   *
   * @return false where no native library fits; results agree to rounding
   */
  public static boolean isNative() {
    return BlasLoader.loaded().isNative();
  }

  /**
   * Describes the BLAS in use, for instance for a report about this machine.
   *
   * @return the native library's path, or why pure Java is used
   */
  public static String description() {
    return BlasLoader.loaded().description();
  }

  /** {@code C += AB}, A m×k, B k×n. */
  static void addMultiply(double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      Loops.addMultiply(a, b, c, m, k, n);
    } else {
      blas().dgemm("N", "N", n, m, k, 1, b, 0, n, a, 0, k, 1, c, 0, n);
    }
  }

  /** {@code C = AB}, A m×k, B k×n. */
  static void multiply(double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      Loops.multiply(a, b, c, m, k, n);
    } else {
      blas().dgemm("N", "N", n, m, k, 1, b, 0, n, a, 0, k, 0, c, 0, n);
    }
  }

  /** {@code C = AᵀB}, A k×m, B k×n. */
  static void multiplyTransposeLeft(double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      Loops.multiplyTransposeLeft(a, b, c, m, k, n);
    } else {
      blas().dgemm("N", "T", n, m, k, 1, b, 0, n, a, 0, m, 0, c, 0, n);
    }
  }

  /** {@code C += f AᵀB}, A k×m, B k×n. */
  static void addMultiplyTransposeLeft(
      double f, double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      Loops.addMultiplyTransposeLeft(f, a, b, c, m, k, n);
    } else {
      blas().dgemm("N", "T", n, m, k, f, b, 0, n, a, 0, m, 1, c, 0, n);
    }
  }

  /** {@code C = ABᵀ}, A m×k, B n×k. */
  static void multiplyTransposeRight(double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      Loops.multiplyTransposeRight(a, b, c, m, k, n);
    } else {
      blas().dgemm("T", "N", n, m, k, 1, b, 0, k, a, 0, k, 0, c, 0, n);
    }
  }

  private static boolean isSmall(int m, int k, int n) {
    return (long) m * k * n < WORTH_A_CALL;
  }

  private static BLAS blas() {
    return BlasLoader.loaded().blas();
  }
}
