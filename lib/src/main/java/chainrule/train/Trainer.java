package chainrule.train;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import chainrule.nn.Network;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The training loop: sweeps through a set, in one batch or in shuffled mini-batches.
 *
 * <p>Stops early, with what has been learned so far, when the thread is interrupted.
 */
public final class Trainer {

  private final Network network;
  private final Optimizer optimizer;
  private int batchSize = Integer.MAX_VALUE;
  private @Nullable SplittableRandom shuffling;
  private ProgressListener listener = (sweep, sweeps, loss) -> {};

  /**
   * Creates a trainer that takes the whole set as one batch.
   *
   * @param network trained in place
   * @param optimizer the rule for a step
   */
  public Trainer(Network network, Optimizer optimizer) {
    this.network = network;
    this.optimizer = optimizer;
  }

  /**
   * Makes one step per mini-batch, in a new random order every sweep.
   *
   * @param size examples per batch, at least 1; the last batch of a sweep may be shorter
   * @param random where the order comes from
   * @return this trainer
   */
  public Trainer miniBatches(int size, SplittableRandom random) {
    if (size < 1) {
      throw new IllegalArgumentException("batch size: " + size + "; expected at least 1");
    }
    batchSize = size;
    shuffling = random;
    return this;
  }

  /**
   * Tells someone after every sweep.
   *
   * @param listener told in the training thread
   * @return this trainer
   */
  public Trainer listener(ProgressListener listener) {
    this.listener = listener;
    return this;
  }

  /**
   * Trains the network.
   *
   * @param inputs shape [m, d], finite, at least one row; not modified
   * @param targets shape [m, k], finite; not modified
   * @param sweeps passes through the set, at least 0
   * @return the losses
   * @throws ShapeException if the shapes do not fit the network
   * @throws IllegalArgumentException if the data hold a number that is not finite
   * @throws TrainingDivergedException if the loss stops being a finite number
   */
  public History train(Matrix inputs, Matrix targets, int sweeps) {
    require(inputs, targets, sweeps);
    Sweep sweep = new Sweep(network, optimizer, inputs, targets, batchSize, shuffling);
    double[] losses = new double[Math.min(sweeps, 1000) + 1];
    int done = 0;
    boolean interrupted = false;
    while (done < sweeps && !interrupted) {
      double loss = sweep.run();
      requireFinite(loss, done, losses);
      losses[done++] = loss;
      if (done == losses.length) {
        losses = Arrays.copyOf(losses, (int) Math.min(2L * done, sweeps + 1L));
      }
      listener.sweepDone(done, sweeps, loss);
      interrupted = Thread.currentThread().isInterrupted();
    }
    losses[done] = network.loss(inputs, targets);
    requireFinite(losses[done], done, losses);
    return new History(Arrays.copyOf(losses, done + 1), interrupted && done < sweeps);
  }

  private static void requireFinite(double loss, int done, double[] losses) {
    if (!Double.isFinite(loss)) {
      throw new TrainingDivergedException(
          done + 1, loss, done == 0 ? Double.NaN : losses[done - 1]);
    }
  }

  private void require(Matrix inputs, Matrix targets, int sweeps) {
    int[] sizes = network.sizes();
    if (inputs.rows() == 0
        || inputs.rows() != targets.rows()
        || inputs.columns() != sizes[0]
        || targets.columns() != sizes[sizes.length - 1]) {
      throw new ShapeException(
          "train: inputs are %s, targets %s; expected at least one row, equally many, and widths %d and %d"
              .formatted(
                  inputs.shapeText(), targets.shapeText(), sizes[0], sizes[sizes.length - 1]));
    }
    if (sweeps < 0) {
      throw new IllegalArgumentException("sweeps: " + sweeps + "; expected at least 0");
    }
    requireFinite("inputs", inputs);
    requireFinite("targets", targets);
  }

  private static void requireFinite(String name, Matrix matrix) {
    for (int i = 0; i < matrix.values().length; i++) {
      if (!Double.isFinite(matrix.values()[i])) {
        throw new IllegalArgumentException(
            "%s: entry [%d][%d] is %s; expected a finite number"
                .formatted(name, i / matrix.columns(), i % matrix.columns(), matrix.values()[i]));
      }
    }
  }
}
