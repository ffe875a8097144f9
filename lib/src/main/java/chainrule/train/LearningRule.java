package chainrule.train;

/**
 * An optimizer with a learning rate, which a {@link Schedule} can change between epochs.
 *
 * <p>What a rule remembers of earlier steps it remembers per parameter: one object trains one
 * network.
 */
public abstract class LearningRule implements Optimizer {

  private double learningRate;

  /**
   * Creates the rule.
   *
   * @param learningRate ε, positive
   */
  LearningRule(double learningRate) {
    this.learningRate = RateValidation.requirePositive("learning rate", learningRate);
  }

  /** {@return ε, the learning rate of the next step} */
  public final double learningRate() {
    return learningRate;
  }

  /**
   * Changes the learning rate from the next step on.
   *
   * @param learningRate ε, positive
   * @throws IllegalArgumentException if it is zero, negative or not finite
   */
  public final void setLearningRate(double learningRate) {
    this.learningRate = RateValidation.requirePositive("learning rate", learningRate);
  }
}
