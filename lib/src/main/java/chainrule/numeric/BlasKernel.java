package chainrule.numeric;

/**
 * Each operation by the fastest means for its size: small products in loops of their own, larger
 * ones by OpenBLAS, or by netlib's pure Java where no native library fits this machine; large work
 * is shared among threads.
 *
 * <p>BLAS stores columns, so it is asked for {@code Cᵀ = BᵀAᵀ}.
 */
final class BlasKernel implements NumericKernel {

  /** Multiplications from which a call of BLAS is faster than plain loops; measured. */
  static final long WORTH_A_CALL = 300;

  /** Time of a multiplication in a large product by one thread; measured. */
  private static final double MULTIPLICATION_NANOSECONDS = .05;

  /** Made when there is work for it, for it asks for the BLAS. */
  private static final class Team {
    static final ThreadTeam SHARED = new ThreadTeam(BlasLibrary.loaded().threads());
  }

  @Override
  public void multiply(double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      SmallProducts.multiply(a, b, c, m, k, n);
    } else {
      product(1, a, false, b, false, 0, c, m, k, n);
    }
  }

  @Override
  public void multiplyPlusRow(
      double[] a, double[] b, double[] row, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      SmallProducts.multiplyPlusRow(a, b, row, c, m, k, n);
    } else {
      for (int i = 0; i < m; i++) {
        System.arraycopy(row, 0, c, i * n, n);
      }
      product(1, a, false, b, false, 1, c, m, k, n);
    }
  }

  @Override
  public void multiplyTransposeLeft(double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      SmallProducts.multiplyTransposeLeft(a, b, c, m, k, n);
    } else {
      product(1, a, true, b, false, 0, c, m, k, n);
    }
  }

  @Override
  public void addMultiplyTransposeLeft(
      double f, double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      SmallProducts.addMultiplyTransposeLeft(f, a, b, c, m, k, n);
    } else {
      product(f, a, true, b, false, 1, c, m, k, n);
    }
  }

  @Override
  public void multiplyTransposeRight(double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      SmallProducts.multiplyTransposeRight(a, b, c, m, k, n);
    } else {
      product(1, a, false, b, true, 0, c, m, k, n);
    }
  }

  @Override
  public void exponentials(double factor, double[] x, double[] result, int from, int to) {
    ArrayExponential.of(factor, x, result, from, to);
  }

  @Override
  public boolean isWorthSharing(double nanoseconds) {
    return nanoseconds > ThreadTeam.WORTH_A_HAND_OVER && Team.SHARED.threads() > 1;
  }

  @Override
  public void inRanges(int size, RangeTask task) {
    Team.SHARED.share(size, task);
  }

  @Override
  public boolean isNative() {
    return BlasLibrary.loaded().isNative();
  }

  @Override
  public String description() {
    return BlasLibrary.loaded().description();
  }

  private static boolean isSmall(int m, int k, int n) {
    return (long) m * k * n < WORTH_A_CALL;
  }

  /** {@code C = f op(A) op(B) + g C}, in one call or, a large one, by all threads. */
  private void product(
      double f,
      double[] a,
      boolean aTransposed,
      double[] b,
      boolean bTransposed,
      double g,
      double[] c,
      int m,
      int k,
      int n) {
    int widthA = aTransposed ? m : k;
    int widthB = bTransposed ? k : n;
    if (isWorthSharing(MULTIPLICATION_NANOSECONDS * m * k * n)) {
      BlockProduct product = new BlockProduct(f, a, aTransposed, widthA, b, bTransposed, widthB, n);
      new SharedProduct(product, Team.SHARED, m, k, n).write(g, c);
    } else {
      String opA = aTransposed ? "T" : "N";
      String opB = bTransposed ? "T" : "N";
      BlasLibrary.loaded().blas().dgemm(opB, opA, n, m, k, f, b, widthB, a, widthA, g, c, n);
    }
  }
}
