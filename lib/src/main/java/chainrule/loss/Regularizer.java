package chainrule.loss;

/**
 * What is added to a loss to keep weights small; it never sees a bias.
 *
 * <p>The two ways to write L2 differ by a factor of two in value and gradient, so they have two
 * names. {@link #decay} is no part of the loss: it shrinks the weights after every step.
 */
public interface Regularizer {

  /** Nothing is added, nothing shrinks. */
  Regularizer NONE = new NormPenalty("no penalty", 0, 0);

  /**
   * Returns what the loss grows by.
   *
   * @param weights any number of weights, finite; not modified
   * @return at least 0, in units of the loss
   */
  double penalty(double[] weights);

  /**
   * Adds the gradient of the penalty.
   *
   * @param weights any number of weights, finite; not modified
   * @param gradient same length; modified: d penalty / d weights is added
   */
  void addGradient(double[] weights, double[] gradient);

  /**
   * Changes the weights after an optimizer's step; most regularizers leave them alone.
   *
   * @param weights modified, if at all
   */
  void afterStep(double[] weights);

  /**
   * Returns the λ form, {@code λ Σw²}, with gradient 2λw.
   *
   * @param lambda λ, finite and at least 0
   * @return the regularizer
   * @throws IllegalArgumentException if lambda is negative or not finite
   * @see "a 2024 introduction to deep learning, R(W) = ΣW²"
   */
  static Regularizer l2(double lambda) {
    return new NormPenalty("L2 λΣw², λ = " + lambda, 0, NormPenalty.require("lambda", lambda));
  }

  /**
   * Returns the λ/2 form, {@code (λ/2) Σw²}, with gradient λw.
   *
   * @param lambda λ, finite and at least 0
   * @return the regularizer
   * @throws IllegalArgumentException if lambda is negative or not finite
   * @see "a 2017 lecture on backpropagation, the weight decay term of J(W, b)"
   */
  static Regularizer halfL2(double lambda) {
    return new NormPenalty(
        "L2 (λ/2)Σw², λ = " + lambda, 0, NormPenalty.require("lambda", lambda) / 2);
  }

  /**
   * Returns {@code λ Σ|w|}, with gradient λ sign(w), 0 at 0.
   *
   * @param lambda λ, finite and at least 0
   * @return the regularizer
   * @throws IllegalArgumentException if lambda is negative or not finite
   */
  static Regularizer l1(double lambda) {
    return new NormPenalty("L1 λΣ|w|, λ = " + lambda, NormPenalty.require("lambda", lambda), 0);
  }

  /**
   * Returns {@code λ Σ(βw² + |w|)}, with gradient λ(2βw + sign(w)).
   *
   * @param lambda λ, finite and at least 0
   * @param beta β, how much the squares count beside the absolute values, finite and at least 0
   * @return the regularizer
   * @throws IllegalArgumentException if lambda or beta is negative or not finite
   * @see "Zou and Hastie, Regularization and variable selection via the elastic net (2005)"
   */
  static Regularizer elasticNet(double lambda, double beta) {
    return new NormPenalty(
        "elastic net λΣ(βw² + |w|), λ = " + lambda + ", β = " + beta,
        NormPenalty.require("lambda", lambda),
        lambda * NormPenalty.require("beta", beta));
  }

  /**
   * Returns the decay of 1986, {@code w ← (1 − share) w} after every step, 0.002 there.
   *
   * @param share from 0 to below 1
   * @return the regularizer, whose penalty is 0
   * @throws IllegalArgumentException if share is outside [0, 1)
   * @see "Rumelhart, Hinton and Williams, Learning representations by back-propagating errors
   *     (1986), fig. 4"
   */
  static Regularizer decay(double share) {
    return new WeightDecay(share);
  }
}
