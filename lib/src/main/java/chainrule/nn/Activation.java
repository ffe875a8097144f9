package chainrule.nn;

/**
 * A unit's output as a function of its pre-activation z, with its slope.
 *
 * <p>The five of this course are constants; another one is a class with four methods.
 */
public interface Activation {

  /** The identity, a = z. */
  Activation LINEAR = StandardActivation.LINEAR;

  /** The threshold unit: a = 1 if z ≥ 0, else 0. Its slope is 0 wherever it has one. */
  Activation STEP = StandardActivation.STEP;

  /** The logistic function, a = 1 / (1 + e⁻ᶻ), between 0 and 1. */
  Activation SIGMOID = StandardActivation.SIGMOID;

  /** The hyperbolic tangent, between −1 and 1. */
  Activation TANH = StandardActivation.TANH;

  /** The rectified linear unit, a = max(0, z); its slope at 0 is 0 by convention. */
  Activation RELU = StandardActivation.RELU;

  /**
   * Returns the output.
   *
   * @param z pre-activation, any finite value
   * @return the activation a
   */
  double value(double z);

  /**
   * Returns the slope at a pre-activation.
   *
   * @param z pre-activation, any finite value
   * @return da/dz
   */
  double derivative(double z);

  /**
   * Says whether the output alone determines the slope.
   *
   * @return true if {@link #derivativeFromOutput} may be called
   */
  boolean hasDerivativeFromOutput();

  /**
   * Returns the slope from the output, for instance a(1 − a) for the sigmoid.
   *
   * @param a a value this activation can take
   * @return da/dz
   * @throws UnsupportedOperationException unless {@link #hasDerivativeFromOutput()}
   */
  double derivativeFromOutput(double a);
}
