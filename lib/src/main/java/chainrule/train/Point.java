package chainrule.train;

/** A point that a minimizer has been to, with what the objective said there. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
record Point(double[] theta, double cost, double[] gradient) {

  /** Returns the slope of the cost along a direction. */
  double slope(double[] direction) {
    return Vectors.dot(gradient, direction);
  }

  /** Returns the largest absolute entry of the gradient. */
  double gradientNorm() {
    double largest = 0;
    for (double entry : gradient) {
      largest = Math.max(largest, Math.abs(entry));
    }
    return largest;
  }

  /** Says whether cost and slope are numbers to go on with. */
  boolean isUsable(double[] direction) {
    return Double.isFinite(cost) && Double.isFinite(slope(direction));
  }
}
