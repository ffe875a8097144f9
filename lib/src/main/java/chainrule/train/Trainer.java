package chainrule.train;

import chainrule.math.Finite;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import chainrule.nn.Network;
import chainrule.notebook.ProgressBar;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The training loop: epoch after epoch, in one batch or in shuffled mini-batches.
 *
 * <p>Stops early, with what has been learned so far, when the thread is interrupted.
 */
public final class Trainer {

  private final Network network;
  private final Optimizer optimizer;
  private int batchSize = Integer.MAX_VALUE;
  private @Nullable SplittableRandom shuffling;
  private @Nullable Schedule schedule;
  private EarlyStopping.@Nullable Validation validation;
  private @Nullable IntFunction<ProgressBar> progress;
  private int reportEvery = Integer.MAX_VALUE;
  private ProgressListener listener = (epoch, epochs, loss) -> {};

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
   * Makes one step per mini-batch, in a new random order every epoch.
   *
   * @param size examples per batch, at least 1; the last batch of an epoch may be shorter
   * @param random where the order comes from
   * @return this trainer
   */
  public Trainer miniBatches(int size, SplittableRandom random) {
    batchSize = RateValidation.requireAtLeastOne("batch size", size);
    shuffling = random;
    return this;
  }

  /**
   * Makes one step per example, in a new random order every epoch.
   *
   * @param random where the order comes from
   * @return this trainer
   */
  public Trainer online(SplittableRandom random) {
    return miniBatches(1, random);
  }

  /**
   * Changes the learning rate after every epoch.
   *
   * @param schedule how
   * @return this trainer
   * @throws IllegalArgumentException if the optimizer has no learning rate to change
   */
  public Trainer schedule(Schedule schedule) {
    if (!(optimizer instanceof LearningRule)) {
      throw new IllegalArgumentException(
          "schedule: optimizer is " + optimizer + "; expected one with a learning rate");
    }
    this.schedule = schedule;
    return this;
  }

  /**
   * Stops when the loss of a validation set has not improved for a while, and makes the network
   * what it was when it did best on it: its parameters, and what its layers remember beside them.
   *
   * @param inputs shape [v, d], finite, at least one row; not modified
   * @param targets shape [v, k], finite; not modified
   * @param patience epochs without a new best after which to stop, at least 1
   * @return this trainer
   * @throws ShapeException if the shapes do not fit the network
   */
  public Trainer earlyStopping(Matrix inputs, Matrix targets, int patience) {
    RateValidation.requireAtLeastOne("patience", patience);
    require("validation ", inputs, targets);
    validation = new EarlyStopping.Validation(inputs, targets, patience);
    return this;
  }

  /**
   * Measures loss, accuracy and gradient norms per layer on the whole set, before training and
   * every so many epochs; a report costs a forward and a backward pass.
   *
   * @param epochs between two reports, at least 1
   * @return this trainer
   */
  public Trainer reportEvery(int epochs) {
    reportEvery = RateValidation.requireAtLeastOne("epochs between reports", epochs);
    return this;
  }

  /**
   * Shows a progress bar, in the notebook or the terminal.
   *
   * @param task what is being done, shown before the bar
   * @return this trainer
   */
  public Trainer progress(String task) {
    progress = epochs -> ProgressBar.open(epochs, task);
    return this;
  }

  /**
   * Tells someone after every epoch.
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
   * @param epochs passes through the set, at least 0
   * @return the losses
   * @throws ShapeException if the shapes do not fit the network
   * @throws IllegalArgumentException if the data or the parameters hold a number that is not finite
   * @throws TrainingDivergedException if the loss stops being a finite number
   */
  public History train(Matrix inputs, Matrix targets, int epochs) {
    require("", inputs, targets);
    if (epochs < 0) {
      throw new IllegalArgumentException("epochs: " + epochs + "; expected at least 0");
    }
    network.requireFinite();
    TrainingRun run = new TrainingRun(network, inputs, targets, epochs);
    EpochPass pass = new EpochPass(network, optimizer, inputs, targets, batchSize, shuffling);
    if (progress == null) {
      return train(run, pass, epochs, listener);
    }
    try (ProgressBar bar = progress.apply(epochs)) {
      return train(
          run,
          pass,
          epochs,
          (done, all, loss) -> {
            bar.at(done);
            listener.epochDone(done, all, loss);
          });
    }
  }

  private History train(TrainingRun run, EpochPass pass, int epochs, ProgressListener told) {
    EarlyStopping stopping = validation == null ? null : new EarlyStopping(network, validation);
    boolean interrupted = false;
    boolean over = look(run, stopping);
    while (!run.isDone() && !interrupted && !over) {
      run.add(pass.run());
      if (schedule != null) {
        run.reschedule(schedule, (LearningRule) optimizer);
      }
      told.epochDone(run.done(), epochs, run.lastLoss());
      interrupted = Thread.currentThread().isInterrupted();
      over = look(run, stopping);
    }
    return run.end(interrupted && !run.isDone(), stopping);
  }

  /** Reports and judges between two epochs; returns whether patience has run out. */
  private boolean look(TrainingRun run, @Nullable EarlyStopping stopping) {
    if (reportEvery < Integer.MAX_VALUE && run.done() % reportEvery == 0) {
      run.report();
    }
    if (stopping == null) {
      return false;
    }
    stopping.judge();
    return stopping.isOver();
  }

  private void require(String which, Matrix inputs, Matrix targets) {
    int[] sizes = network.sizes();
    if (inputs.rows() == 0
        || inputs.rows() != targets.rows()
        || inputs.columns() != sizes[0]
        || targets.columns() != sizes[sizes.length - 1]) {
      throw new ShapeException(
          String.format(
              Locale.ROOT,
              "train: %sinputs are %s, targets %s; expected at least one row, equally many, and widths %d and %d",
              which,
              inputs.shapeText(),
              targets.shapeText(),
              sizes[0],
              sizes[sizes.length - 1]));
    }
    Finite.require(which + "inputs", inputs);
    Finite.require(which + "targets", targets);
  }
}
