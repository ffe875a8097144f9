package chainrule.exercises;

/** The activation of the output layer together with the loss of one example. */
public enum Head {
  /** Outputs y = z, half the squared error. */
  IDENTITY_L2,
  /** Outputs y = σ(z), half the squared error. */
  SIGMOID_L2,
  /** Outputs y = σ(z), the binary cross-entropy of every output, in nats. */
  SIGMOID_BCE,
  /** Outputs y = softmax(z), the cross-entropy, in nats. */
  SOFTMAX_CE
}
