package chainrule.numeric;

import dev.ludovic.netlib.blas.BLAS;

/**
 * The product {@code f op(A) op(B)} of row-major arrays, whose blocks several threads may ask BLAS
 * for.
 *
 * @param f a factor
 * @param a A, or its transpose
 * @param transposedA whether op transposes A
 * @param widthA entries in a stored row
 * @param b B, or its transpose
 * @param transposedB whether op transposes B
 * @param widthB entries in a stored row
 * @param widthC entries in a row of the result
 */
record BlockProduct(
    double f,
    double[] a,
    boolean transposedA,
    int widthA,
    double[] b,
    boolean transposedB,
    int widthB,
    int widthC) {

  /** Multiplications up to which OpenBLAS takes operands as they lie; more, and it copies them. */
  private static final long UNCOPIED = 1_000_000;

  /** With this many pieces or more the copies cost less than the cuts; measured. */
  private static final long TOO_MANY = 8;

  /**
   * Writes {@code f op(A) op(B) + g C} for m rows from i, n columns from j, and k inner indices
   * from l. C begins in {@code c} at {@code at}.
   */
  void write(int i, int m, int j, int n, int l, int k, double g, double[] c, int at) {
    boolean inPieces = (long) m * n * k < TOO_MANY * UNCOPIED;
    write(inPieces ? UNCOPIED : Long.MAX_VALUE, i, m, j, n, l, k, g, c, at);
  }

  /** Halves the longest side until a piece has few enough multiplications. */
  private void write(
      long most, int i, int m, int j, int n, int l, int k, double g, double[] c, int at) {
    if ((long) m * n * k <= most) {
      multiply(i, m, j, n, l, k, g, c, at);
    } else if (k >= m && k >= n) {
      write(most, i, m, j, n, l, k / 2, g, c, at);
      write(most, i, m, j, n, l + k / 2, k - k / 2, 1, c, at);
    } else if (m >= n) {
      write(most, i, m / 2, j, n, l, k, g, c, at);
      write(most, i + m / 2, m - m / 2, j, n, l, k, g, c, at);
    } else {
      write(most, i, m, j, n / 2, l, k, g, c, at);
      write(most, i, m, j + n / 2, n - n / 2, l, k, g, c, at);
    }
  }

  private void multiply(int i, int m, int j, int n, int l, int k, double g, double[] c, int at) {
    BLAS blas = BlasLibrary.loaded().blas();
    int fromA = transposedA ? l * widthA + i : i * widthA + l;
    int fromB = transposedB ? j * widthB + l : l * widthB + j;
    String opA = transposedA ? "T" : "N";
    String opB = transposedB ? "T" : "N";
    int fromC = at + i * widthC + j;
    blas.dgemm(opB, opA, n, m, k, f, b, fromB, widthB, a, fromA, widthA, g, c, fromC, widthC);
  }
}
