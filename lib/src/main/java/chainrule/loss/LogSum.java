package chainrule.loss;

/**
 * The sum of {@code ln(1 + x)} over many x ≥ 0, with one logarithm for all of them: {@code ln Π(1 +
 * x)}. Keeping the product less 1 keeps the digits of small x.
 */
final class LogSum {

  /** Where the product is taken into the sum, far from an overflow. */
  private static final double LARGE = 1e150;

  private double sum;
  private double productLessOne;

  /** Counts one more x, at most as large as {@link #LARGE}. */
  void add(double x) {
    productLessOne += x + productLessOne * x;
    if (productLessOne > LARGE) {
      sum = value();
      productLessOne = 0;
    }
  }

  double value() {
    return sum + Math.log1p(productLessOne);
  }
}
