package chainrule.numeric;

/**
 * A large product, split along its longest side among the threads of a team.
 *
 * <p>For {@code XW} that is the inner one, as a rule: a thread takes some of the inputs and their
 * weights, the same ones whose weights it changes in {@code XᵀD}, and finds them in its cache.
 *
 * @param product its operands
 * @param team the threads
 * @param m rows of the result
 * @param k what is summed over
 * @param n columns of the result
 */
record SharedProduct(BlockProduct product, ThreadTeam team, int m, int k, int n) {

  /** What the threads but one make of a product that is split along its inner dimension. */
  private static final ThreadLocal<double[]> PARTIAL_SUMS =
      ThreadLocal.withInitial(() -> new double[0]);

  /** Writes the product plus {@code g C} into C. */
  void write(double g, double[] c) {
    if (isInnerLongest()) {
      writeOverInner(g, c);
    } else if (m >= n) {
      team.share(m, (from, to) -> product.write(from, to - from, 0, n, 0, k, g, c, 0));
    } else {
      team.share(n, (from, to) -> product.write(0, m, from, to - from, 0, k, g, c, 0));
    }
  }

  /** Says whether to split the inner dimension: its sums must be smaller than an operand. */
  private boolean isInnerLongest() {
    return k > m && k > n && (team.threads() - 1L) * m * n <= (long) k * Math.max(m, n);
  }

  /** Lets every thread sum over its inner indices, the first one in C; adds the sums up in C. */
  private void writeOverInner(double g, double[] c) {
    int threads = team.threads();
    int size = m * n;
    double[] others = partialSums((threads - 1) * size);
    team.share(
        threads,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            int first = (int) ((long) k * i / threads);
            int count = (int) ((long) k * (i + 1) / threads) - first;
            double[] sums = i == 0 ? c : others;
            product.write(
                0, m, 0, n, first, count, first == 0 ? g : 0, sums, Math.max(0, i - 1) * size);
          }
        });
    team.share(
        size,
        (from, to) -> {
          for (int at = 0; at < (threads - 1) * size; at += size) {
            for (int i = from; i < to; i++) {
              c[i] += others[at + i];
            }
          }
        });
  }

  private static double[] partialSums(int length) {
    if (PARTIAL_SUMS.get().length < length) {
      PARTIAL_SUMS.set(new double[length]);
    }
    return PARTIAL_SUMS.get();
  }
}
