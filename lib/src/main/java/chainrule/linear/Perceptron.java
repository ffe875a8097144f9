package chainrule.linear;

import chainrule.math.Finite;
import chainrule.math.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A threshold unit trained by Rosenblatt's convergence procedure.
 *
 * <p>The output is 1 when {@code b + w·x ≥ 0}, else 0. Right cases leave the weights alone; a 0
 * that should be 1 adds the input, a 1 that should be 0 subtracts it.
 *
 * @see "Rosenblatt, Principles of Neurodynamics (1962)"
 */
public final class Perceptron {

  private final double[] weights;
  private final double learningRate;

  /**
   * Creates a perceptron with all weights zero and learning rate 1.
   *
   * @param inputs number of inputs, at least 1
   */
  public Perceptron(int inputs) {
    this(Augmented.zeros(inputs), 1);
  }

  /**
   * Creates a perceptron.
   *
   * @param weights {@code [b, w1, …, wd]}; not modified, copied
   * @param learningRate positive; changes nothing but the scale when the weights start at zero
   */
  public Perceptron(double[] weights, double learningRate) {
    Augmented.requirePositive("learning rate", learningRate);
    this.weights = Augmented.weights(weights);
    this.learningRate = learningRate;
  }

  /**
   * Returns the weights.
   *
   * @return {@code [b, w1, …, wd]}, a copy
   */
  public double[] weights() {
    return weights.clone();
  }

  /**
   * Returns the pre-activation {@code b + w·x}.
   *
   * @param x one entry per input; not modified
   * @return z
   */
  public double preActivation(double... x) {
    return Augmented.dot(weights, x);
  }

  /**
   * Returns the output of the threshold unit.
   *
   * @param x one entry per input; not modified
   * @return 1 if {@code b + w·x ≥ 0}, else 0
   */
  public int predict(double... x) {
    return preActivation(x) >= 0 ? 1 : 0;
  }

  /**
   * Shows one case and corrects the weights if it was wrong.
   *
   * @param x one entry per input; not modified
   * @param target 0 or 1
   * @return true if the weights changed
   */
  public boolean update(double[] x, int target) {
    Augmented.requireZeroOrOne(new int[] {target});
    int error = target - predict(x);
    Augmented.addScaled(weights, learningRate * error, x);
    return error != 0;
  }

  /**
   * Counts the cases that come out wrong.
   *
   * @param inputs shape [m, d]; not modified
   * @param targets m entries, 0 or 1; not modified
   * @return 0 … m
   */
  public int mistakes(Matrix inputs, int[] targets) {
    Augmented.requireOneTargetPerRow(inputs, targets.length);
    Augmented.requireZeroOrOne(targets);
    int mistakes = 0;
    for (int i = 0; i < targets.length; i++) {
      mistakes += predict(inputs.rowAt(i)) == targets[i] ? 0 : 1;
    }
    return mistakes;
  }

  /**
   * Trains in file order until an epoch passes without a mistake.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param targets m entries, 0 or 1; not modified
   * @param maxEpochs where to give up, at least 1
   * @return every update and what came of it
   */
  public PerceptronRun train(Matrix inputs, int[] targets, int maxEpochs) {
    return train(inputs, targets, maxEpochs, CaseOrder.CYCLIC, new SplittableRandom(0));
  }

  /**
   * Trains until an epoch passes without a mistake and every case is right.
   *
   * <p>Stops early, with what has been learned so far, when the thread is interrupted.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param targets m entries, 0 or 1; not modified
   * @param maxEpochs where to give up, at least 1
   * @param order how cases are picked
   * @param random where random orders come from
   * @return every update and what came of it
   */
  public PerceptronRun train(
      Matrix inputs, int[] targets, int maxEpochs, CaseOrder order, SplittableRandom random) {
    Augmented.requireOneTargetPerRow(inputs, targets.length);
    Augmented.requireZeroOrOne(targets);
    Finite.require("inputs", inputs);
    Augmented.requirePositive("maxEpochs", maxEpochs);
    List<PerceptronUpdate> updates = new ArrayList<>();
    List<Integer> mistakes = new ArrayList<>();
    int epoch = 0;
    boolean separated = false;
    while (epoch < maxEpochs && !separated && !Thread.currentThread().isInterrupted()) {
      int before = updates.size();
      for (int i : order.epoch(targets.length, random)) {
        show(epoch + 1, i, inputs.rowAt(i), targets[i], updates);
      }
      mistakes.add(updates.size() - before);
      separated = updates.size() == before && mistakes(inputs, targets) == 0;
      epoch++;
    }
    return new PerceptronRun(
        weights(),
        epoch,
        mistakes.stream().mapToInt(Integer::intValue).toArray(),
        List.copyOf(updates),
        separated);
  }

  private void show(int epoch, int i, double[] x, int target, List<PerceptronUpdate> updates) {
    double[] before = weights();
    if (update(x, target)) {
      updates.add(new PerceptronUpdate(epoch, i, x, target, before, weights()));
    }
  }
}
