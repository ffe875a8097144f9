package chainrule.activation;

/**
 * A unit's output as a function of its pre-activation z, with its slope.
 *
 * <p>Those without a parameter are constants; another one is a class with four methods.
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

  /** ln(1 + eᶻ), a smooth rectified linear unit; its slope is the sigmoid. */
  Activation SOFTPLUS = StandardActivation.SOFTPLUS;

  /**
   * Returns the leaky rectified linear unit of slope 0.01.
   *
   * @return {@code leakyRelu(0.01)}
   */
  static Activation leakyRelu() {
    return leakyRelu(.01);
  }

  /**
   * Returns a leaky rectified linear unit, {@code a = max(slope · z, z)}; its slope at 0 is the
   * lesser one, as for {@link #RELU}.
   *
   * @param slope below 0, from 0 to below 1; 0.01 and 0.1 are common
   * @return the activation
   * @throws IllegalArgumentException if the slope is outside [0, 1)
   * @see "Maas, Hannun and Ng, Rectifier nonlinearities improve neural network acoustic models
   *     (2013)"
   */
  static Activation leakyRelu(double slope) {
    return new LeakyRelu(slope);
  }

  /**
   * Returns an exponential linear unit, {@code a = z} from 0 on and {@code α(eᶻ − 1)} below; its
   * slope at 0 is 1.
   *
   * @param alpha α, positive and finite; with 1 the slope has no jump
   * @return the activation
   * @throws IllegalArgumentException if alpha is not positive or not finite
   * @see "Clevert, Unterthiner and Hochreiter, Fast and accurate deep network learning by
   *     exponential linear units (2016)"
   */
  static Activation elu(double alpha) {
    return new Elu(alpha);
  }

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
