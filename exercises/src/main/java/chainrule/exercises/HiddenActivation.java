package chainrule.exercises;

/** The activation of the hidden layers of a network in homework. */
public enum HiddenActivation {
  /** The identity, a = z. */
  LINEAR,
  /** The logistic function, a = 1 / (1 + e⁻ᶻ). */
  SIGMOID,
  /** The hyperbolic tangent. */
  TANH,
  /** The rectified linear unit, a = max(0, z); its slope at 0 is 0. */
  RELU
}
