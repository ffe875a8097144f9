package chainrule.train;

import chainrule.math.Finite;
import chainrule.math.ShapeException;
import chainrule.math.Vectors;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Learning without derivatives: change weights at random and see whether the cost falls.
 *
 * <p>Every look at the cost is a forward pass over the whole set, and {@link #forwardPasses} counts
 * them: one for each weight in a {@link #sweep}, where backpropagation gets all derivatives for
 * about the price of two.
 *
 * @see "Widrow and Lehr, 30 years of adaptive neural networks (1990)"
 */
public final class WeightPerturbation {

  private final ToDoubleFunction<double[]> objective;
  private final double[] theta;
  private final double deviation;
  private final SplittableRandom random;
  private double cost;
  private long forwardPasses;
  private int steps;

  /**
   * Looks at the cost of the start, the first forward pass.
   *
   * @param objective the cost of weights, which it must not modify or keep
   * @param start at least one finite weight; not modified
   * @param deviation σ, the standard deviation of a change, positive
   * @param random where the changes come from
   * @throws IllegalArgumentException if the start or its cost is not finite
   */
  public WeightPerturbation(
      ToDoubleFunction<double[]> objective,
      double[] start,
      double deviation,
      SplittableRandom random) {
    if (start.length == 0) {
      throw new ShapeException("start: no entries; expected at least one weight");
    }
    Finite.require("start", start);
    this.objective = objective;
    this.theta = start.clone();
    this.deviation = RateValidation.requirePositive("deviation", deviation);
    this.random = random;
    this.cost = look();
    Finite.require("cost at the start", cost);
  }

  /**
   * Changes one weight by a normal random amount and keeps the change if the cost falls: one
   * forward pass.
   *
   * @param weight its index
   * @return whether the change was kept
   * @throws IndexOutOfBoundsException if there is no such weight
   */
  public boolean tryOne(int weight) {
    double before = theta[weight];
    theta[weight] += deviation * random.nextGaussian();
    double changed = look();
    if (changed < cost) {
      cost = changed;
      return true;
    }
    theta[weight] = before;
    return false;
  }

  /**
   * Tries every weight once, in order: as many forward passes as there are weights.
   *
   * @return how many changes were kept
   */
  public int sweep() {
    int kept = 0;
    for (int i = 0; i < theta.length; i++) {
      kept += tryOne(i) ? 1 : 0;
    }
    return kept;
  }

  /**
   * Changes all weights at once, again and again, and correlates what is gained with what was
   * changed: one forward pass per trial.
   *
   * <p>{@code ĝ = mean((E(θ + Δ) − E(θ)) Δ) / σ²}, whose noise falls only with the root of the
   * number of trials.
   *
   * @param trials at least 1
   * @return an estimate of dE/dθ
   */
  public double[] estimateGradient(int trials) {
    RateValidation.requireAtLeastOne("trials", trials);
    double[] estimate = new double[theta.length];
    double[] here = theta.clone();
    double[] change = new double[theta.length];
    for (int trial = 0; trial < trials; trial++) {
      for (int i = 0; i < theta.length; i++) {
        change[i] = deviation * random.nextGaussian();
        theta[i] = here[i] + change[i];
      }
      Vectors.addScaled(estimate, (look() - cost) / (trials * deviation * deviation), change);
    }
    System.arraycopy(here, 0, theta, 0, theta.length);
    return estimate;
  }

  /**
   * Makes a step against {@link #estimateGradient}: one forward pass per trial and one to know the
   * new cost.
   *
   * @param learningRate ε, positive
   * @param trials at least 1
   * @throws TrainingDivergedException if the new cost is not finite
   */
  public void step(double learningRate, int trials) {
    RateValidation.requirePositive("learning rate", learningRate);
    double before = cost;
    Vectors.addScaled(theta, -learningRate, estimateGradient(trials));
    steps++;
    cost = look();
    if (!Double.isFinite(cost)) {
      throw new TrainingDivergedException(steps, cost, before);
    }
  }

  /** {@return the weights as they are now, a copy} */
  public double[] theta() {
    return theta.clone();
  }

  /** {@return the cost of the weights as they are now} */
  public double cost() {
    return cost;
  }

  /** {@return how often the cost was asked for} */
  public long forwardPasses() {
    return forwardPasses;
  }

  private double look() {
    forwardPasses++;
    return objective.applyAsDouble(theta);
  }
}
