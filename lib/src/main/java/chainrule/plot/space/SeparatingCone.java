package chainrule.plot.space;

/**
 * The directions of the weights {@code (w₁, w₂)} that put every case on its side: {@code w·x > 0}
 * in class 1 and {@code w·x < 0} in class 0.
 *
 * <p>Each case allows half of the plane, all of them together a cone with its tip at 0.
 *
 * @param from the angle where the cone begins, in radians, counter-clockwise from the first axis
 * @param to the angle where it ends; not above {@code from} if no weights separate the cases
 */
public record SeparatingCone(double from, double to) {

  private static final double RIGHT_ANGLE = Math.PI / 2;

  /**
   * {@return the cone of cases}
   *
   * @param points shape [m, 2], at least one; a point (0, 0) is on no side; not modified
   * @param labels 0 or 1 for each point; not modified
   */
  public static SeparatingCone of(double[][] points, int[] labels) {
    double first = Double.NaN;
    double lower = -RIGHT_ANGLE;
    double upper = RIGHT_ANGLE;
    for (int i = 0; i < points.length; i++) {
      if (points[i][0] == 0 && points[i][1] == 0) {
        return new SeparatingCone(0, 0);
      }
      double angle = inward(points[i], labels[i]);
      first = Double.isNaN(first) ? angle : first;
      double turned = Math.IEEEremainder(angle - first, 2 * Math.PI);
      lower = Math.max(lower, turned - RIGHT_ANGLE);
      upper = Math.min(upper, turned + RIGHT_ANGLE);
    }
    return new SeparatingCone(first + lower, first + upper);
  }

  /**
   * {@return the angle of the middle of the half-plane that a case allows}
   *
   * @param point its two coordinates; not modified
   * @param label 0 or 1
   */
  public static double inward(double[] point, int label) {
    double sign = label == 1 ? 1 : -1;
    return Math.atan2(sign * point[1], sign * point[0]);
  }

  /** {@return whether no weights separate the cases} */
  public boolean isEmpty() {
    return !(to - from > 1e-9);
  }

  /** {@return how wide the cone is, in degrees; 0 if it is empty} */
  public double degrees() {
    return isEmpty() ? 0 : Math.toDegrees(to - from);
  }

  /**
   * {@return whether weights lie in the cone, its borders left out}
   *
   * @param w1 the first weight
   * @param w2 the second weight
   */
  public boolean contains(double w1, double w2) {
    double angle = Math.IEEEremainder(Math.atan2(w2, w1) - (from + to) / 2, 2 * Math.PI);
    return !isEmpty() && (w1 != 0 || w2 != 0) && Math.abs(angle) < (to - from) / 2;
  }
}
