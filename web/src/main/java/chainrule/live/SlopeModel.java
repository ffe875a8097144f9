package chainrule.live;

import chainrule.math.Vectors;
import org.teavm.jso.JSExport;

/**
 * A loss of one weight, a ball on its curve that gradient descent moves downhill, and its slope,
 * exact and measured.
 *
 * <p>Runs in a notebook's JVM and, compiled, on a page.
 */
public final class SlopeModel extends DescentModel {
  private final double firstWeight;
  private final Curve firstCurve;
  private Curve curve;

  /**
   * Puts the ball on a curve.
   *
   * @param curve which of {@link Curve}, by its place there
   * @param w where the ball is, finite
   * @param learningRate any number; without a positive finite one no step is made
   * @param momentum from 0 to below 1, or no step is made
   * @throws IllegalArgumentException if there is no such curve or w is not finite
   */
  public SlopeModel(int curve, double w, double learningRate, double momentum) {
    super(curveAt(curve), new double[] {requireFinite(w)}, learningRate, momentum);
    this.firstWeight = w;
    this.firstCurve = curveAt(curve);
    this.curve = firstCurve;
  }

  private static Curve curveAt(int place) {
    Curve[] all = Curve.values();
    if (place < 0 || place >= all.length) {
      throw new IllegalArgumentException(
          "slope: curve " + place + "; expected 0 to " + (all.length - 1));
    }
    return all[place];
  }

  private static double requireFinite(double w) {
    if (!Double.isFinite(w)) {
      throw new IllegalArgumentException("slope: w is " + w + "; expected a finite number");
    }
    return w;
  }

  /**
   * Takes another curve, with the ball at its start.
   *
   * @param place which of {@link Curve}, by its place there
   */
  @JSExport
  public void choose(int place) {
    curve = curveAt(place);
    begin(curve, new double[] {curve == firstCurve ? firstWeight : curve.start()});
  }

  /** Returns the least and the largest weight to be shown, then the least and the largest loss. */
  @JSExport
  public double[] range() {
    return curve.range();
  }

  /** Returns what to try on this curve. */
  @JSExport
  public String question() {
    return curve.question();
  }

  /**
   * Returns the loss at each of some weights.
   *
   * @param weights finite; not modified
   */
  @JSExport
  public double[] lossesAt(double[] weights) {
    return Vectors.map(weights, curve::loss);
  }

  /**
   * Puts the ball elsewhere; a new walk begins there.
   *
   * @param w finite
   */
  @JSExport
  public void place(double w) {
    walk().begin(new double[] {requireFinite(w)});
  }

  /** Returns the weight where the ball is. */
  @JSExport
  public double weight() {
    return walk().here()[0];
  }

  /** Returns the slope there, exact but for rounding. */
  @JSExport
  public double slope() {
    return walk().gradient()[0];
  }

  /** Returns what can be seen, in a sentence or two. */
  @JSExport
  public String words() {
    double slope = slope();
    String side = slope > 0 ? "left" : "right";
    return "w = "
        + ShortNumber.of(weight(), 4)
        + ", slope "
        + ShortNumber.of(slope, 4)
        + (walk().isFlat() ? ". " : ", downhill is to the " + side + ". ")
        + walk().words();
  }

  /** Returns the steps h that are tried, rising. */
  @JSExport
  public double[] stepSizes() {
    return MeasuredSlope.steps();
  }

  /** Returns the slope measured on both sides of the ball, a step h away. */
  @JSExport
  public double central(double h) {
    return measured().central(h);
  }

  /** Returns the slope measured on one side of the ball, a step h away. */
  @JSExport
  public double forward(double h) {
    return measured().forward(h);
  }

  /** Returns how far off the slope from both sides is, for each of {@link #stepSizes()}. */
  @JSExport
  public double[] centralErrors() {
    return measured().centralErrors();
  }

  /** Returns how far off the slope from one side is, for each of {@link #stepSizes()}. */
  @JSExport
  public double[] forwardErrors() {
    return measured().forwardErrors();
  }

  /** Returns what a step h measures, and why it is off. */
  @JSExport
  public String measuredWords(double h) {
    return "w = "
        + ShortNumber.of(weight(), 4)
        + ", h = "
        + ShortNumber.of(h, 2)
        + ". "
        + measured().words(h);
  }

  private MeasuredSlope measured() {
    return new MeasuredSlope(theta -> curve.loss(theta[0]), weight(), slope());
  }
}
