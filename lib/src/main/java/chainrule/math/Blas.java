package chainrule.math;

/**
 * The three matrix products on row-major arrays, each by the fastest means for its size.
 *
 * <p>Small products are plain loops; larger ones go to OpenBLAS, or to pure Java where no native
 * library fits this machine. BLAS stores columns, so it is asked for {@code Cᵀ = BᵀAᵀ}.
 */
public final class Blas {

  /** Multiplications from which a call of BLAS is faster than plain loops; measured. */
  static final long WORTH_A_CALL = 300;

  /** Time of a multiplication in a large product by one thread; measured. */
  private static final double NANOSECONDS = .05;

  /** What the threads but one make of a product that is split along its inner dimension. */
  private static final ThreadLocal<double[]> SHARES = ThreadLocal.withInitial(() -> new double[0]);

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

  /** {@code C = AB} with a row added to every row, A m×k, B k×n. */
  static void multiplyPlusRow(
      double[] a, double[] b, double[] row, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      Loops.multiplyPlusRow(a, b, row, c, m, k, n);
    } else {
      for (int i = 0; i < m; i++) {
        System.arraycopy(row, 0, c, i * n, n);
      }
      product(1, a, false, b, false, 1, c, m, k, n);
    }
  }

  /** {@code C = AB}, A m×k, B k×n. */
  static void multiply(double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      Loops.multiply(a, b, c, m, k, n);
    } else {
      product(1, a, false, b, false, 0, c, m, k, n);
    }
  }

  /** {@code C = AᵀB}, A k×m, B k×n. */
  static void multiplyTransposeLeft(double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      Loops.multiplyTransposeLeft(a, b, c, m, k, n);
    } else {
      product(1, a, true, b, false, 0, c, m, k, n);
    }
  }

  /** {@code C += f AᵀB}, A k×m, B k×n. */
  static void addMultiplyTransposeLeft(
      double f, double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      Loops.addMultiplyTransposeLeft(f, a, b, c, m, k, n);
    } else {
      product(f, a, true, b, false, 1, c, m, k, n);
    }
  }

  /** {@code C = ABᵀ}, A m×k, B n×k. */
  static void multiplyTransposeRight(double[] a, double[] b, double[] c, int m, int k, int n) {
    if (isSmall(m, k, n)) {
      Loops.multiplyTransposeRight(a, b, c, m, k, n);
    } else {
      product(1, a, false, b, true, 0, c, m, k, n);
    }
  }

  private static boolean isSmall(int m, int k, int n) {
    return (long) m * k * n < WORTH_A_CALL;
  }

  /**
   * {@code C = f op(A) op(B) + g C}; a large one split along its longest side.
   *
   * <p>For {@code XW} that is the inner one, as a rule: a thread takes some of the inputs and their
   * weights, the same ones whose weights it changes in {@code XᵀD}, and finds them in its cache.
   */
  private static void product(
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
    if (!Parallel.isWorth(NANOSECONDS * m * k * n)) {
      String opA = aTransposed ? "T" : "N";
      String opB = bTransposed ? "T" : "N";
      BlasLoader.loaded().blas().dgemm(opB, opA, n, m, k, f, b, widthB, a, widthA, g, c, n);
      return;
    }
    Product product = new Product(f, a, aTransposed, widthA, b, bTransposed, widthB, n);
    if (isInnerLongest(m, k, n)) {
      overInner(
          c,
          m * n,
          k,
          (to, at, first, end) ->
              product.write(0, m, 0, n, first, end - first, first == 0 ? g : 0, to, at));
    } else if (m >= n) {
      Parallel.over(m, (from, to) -> product.write(from, to - from, 0, n, 0, k, g, c, 0));
    } else {
      Parallel.over(n, (from, to) -> product.write(0, m, from, to - from, 0, k, g, c, 0));
    }
  }

  /** Says whether to split the inner dimension: its shares must be smaller than an operand. */
  private static boolean isInnerLongest(int m, int k, int n) {
    return k > m && k > n && (Parallel.threads() - 1L) * m * n <= (long) k * Math.max(m, n);
  }

  /** Writes the product over the inner indices first … end − 1. */
  private interface Share {
    void write(double[] to, int at, int first, int end);
  }

  /** Lets every thread do its share of the inner indices, the first one in c; sums them in c. */
  private static void overInner(double[] c, int size, int inner, Share share) {
    int threads = Parallel.threads();
    double[] others = shares((threads - 1) * size);
    Parallel.over(
        threads,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            int first = (int) ((long) inner * i / threads);
            int end = (int) ((long) inner * (i + 1) / threads);
            share.write(i == 0 ? c : others, Math.max(0, i - 1) * size, first, end);
          }
        });
    Parallel.over(
        size,
        (from, to) -> {
          for (int at = 0; at < (threads - 1) * size; at += size) {
            for (int i = from; i < to; i++) {
              c[i] += others[at + i];
            }
          }
        });
  }

  private static double[] shares(int length) {
    if (SHARES.get().length < length) {
      SHARES.set(new double[length]);
    }
    return SHARES.get();
  }
}
