package chainrule.exercises.h4;

/** What a unit makes of its pre-activation; LEAKY and ELU have a parameter. */
public enum Unit {
  /** The identity. */
  LINEAR,
  /** 1 from 0 on, else 0. */
  STEP,
  /** The logistic function. */
  SIGMOID,
  /** The hyperbolic tangent. */
  TANH,
  /** The rectified linear unit. */
  RELU,
  /** The rectified linear unit that leaks: its parameter is the slope below 0. */
  LEAKY,
  /** The exponential linear unit: its parameter is what it falls to, with a minus. */
  ELU,
  /** The smooth rectifier. */
  SOFTPLUS
}
