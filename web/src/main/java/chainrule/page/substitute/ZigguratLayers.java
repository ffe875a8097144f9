package chainrule.page.substitute;

/**
 * Layers of equal area that lie under a curve: layer i reaches from 0 to {@code x(i)} and, from
 * {@code y(i - 1)} or 0, up to {@code y(i)}, which is the height of the curve at {@code x(i)}.
 *
 * <p>Overhang j is what the curve has to the right of layer j and above layer j - 1; overhang 0 is
 * the tail to the right of all layers.
 */
final class ZigguratLayers {
  private static final int NEWTON_STEPS = 20;
  private static final double CLOSE = 1e-16;

  /** Nodes and weights of Gauss and Legendre's rule of five points on [-1, 1], half of them. */
  private static final double[] NODES = {
    0, Math.sqrt(5 - 2 * Math.sqrt(10 / 7.0)) / 3, Math.sqrt(5 + 2 * Math.sqrt(10 / 7.0)) / 3
  };

  private static final double[] WEIGHTS = {
    128 / 225.0, (322 + 13 * Math.sqrt(70)) / 900, (322 - 13 * Math.sqrt(70)) / 900
  };

  private final FallingCurve curve;
  private final DoubleDouble area;
  private final DoubleDouble[] x;
  private final DoubleDouble[] y;

  /**
   * Finds the layers from the lowest and longest up.
   *
   * @param count how many layers fit under the curve
   * @param area of one layer
   * @param longest where the curve's height times x is the area
   */
  ZigguratLayers(FallingCurve curve, int count, DoubleDouble area, DoubleDouble longest) {
    this.curve = curve;
    this.area = area;
    this.x = new DoubleDouble[count + 1];
    this.y = new DoubleDouble[count + 1];
    x[0] = longest;
    y[0] = area.over(longest);
    for (int i = 1; i < count; i++) {
      x[i] = x[i - 1].minus(step(x[i - 1], y[i - 1]));
      y[i] = y[i - 1].plus(area.over(x[i]));
    }
    x[count] = DoubleDouble.of(0);
    y[count] = DoubleDouble.of(1);
  }

  /** Returns how many layers there are; x and y have one entry more, the curve's top. */
  int count() {
    return x.length - 1;
  }

  double area() {
    return area.high();
  }

  double x(int i) {
    return x[i].high();
  }

  double y(int i) {
    return y[i].high();
  }

  /** Returns the area of overhang j, at least 1. */
  double overhang(int j) {
    double half = (x(j - 1) - x(j)) / 2;
    double sum = 0;
    for (int k = 0; k < NODES.length; k++) {
      double right = rise(j - 1, half * (1 - NODES[k]));
      double left = rise(j - 1, half * (1 + NODES[k]));
      sum += WEIGHTS[k] * (k == 0 ? right : left + right);
    }
    return half * sum;
  }

  /** How much higher than layer i the curve is, a step to the left of the layer's end. */
  private double rise(int i, double step) {
    return rise(x[i], y[i], DoubleDouble.of(step)).high();
  }

  private DoubleDouble rise(DoubleDouble x, DoubleDouble y, DoubleDouble step) {
    return y.times(curve.climb(x, step).expm1());
  }

  /** How much shorter the next layer is: Newton's method for (x - step) · rise = area. */
  private DoubleDouble step(DoubleDouble x, DoubleDouble y) {
    DoubleDouble step = DoubleDouble.of(0);
    double change = 1;
    for (int k = 0; k < NEWTON_STEPS && Math.abs(change) > CLOSE * step.high(); k++) {
      DoubleDouble rise = rise(x, y, step);
      DoubleDouble length = x.minus(step);
      double end = length.high();
      double slope = end * (y.high() + rise.high()) * curve.steepness(end) - rise.high();
      double excess = length.times(rise).minus(area).high();
      change = excess / slope;
      step = step.minus(DoubleDouble.of(change));
    }
    return step;
  }
}
