package chainrule.exercises.h6;

/** The menu of bugs in the gradient of a network. */
public enum PlantedBug {
  /** The gradient is right. */
  NONE,
  /** The gradient of the loss is not divided by the number of examples. */
  NO_MEAN,
  /** The error signal is target minus output. */
  SIGN,
  /** The slope of the hidden units is left out. */
  NO_SLOPE,
  /** The biases get a penalty too. */
  BIAS_DECAYED,
  /** The weights get no penalty. */
  NO_DECAY,
  /** The gradient of W2 is made with pre-activations in place of activations. */
  Z_FOR_A,
  /** Of the examples only the last one counts. */
  LAST_ONLY,
  /** The gradient of W1 is transposed. */
  TRANSPOSED,
  /** The error goes back through a W2 that has already made its step. */
  UPDATED_WEIGHTS
}
