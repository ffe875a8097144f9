package chainrule.train;

import chainrule.math.Matrix;
import chainrule.nn.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call of {@link Trainer#train}: the losses so far, and what happens between epochs. */
final class TrainingRun {

  private final Network network;
  private final Matrix inputs;
  private final Matrix targets;
  private final int epochs;
  private final List<EpochReport> reports = new ArrayList<>();
  private double[] losses;
  private int done;
  private double lossBefore = Double.POSITIVE_INFINITY;

  TrainingRun(Network network, Matrix inputs, Matrix targets, int epochs) {
    this.network = network;
    this.inputs = inputs;
    this.targets = targets;
    this.epochs = epochs;
    this.losses = new double[Math.min(epochs, 1000) + 1];
  }

  int done() {
    return done;
  }

  boolean isDone() {
    return done == epochs;
  }

  /** Takes down the loss of one more epoch. */
  void add(double loss) {
    requireFinite(loss);
    lossBefore = done == 0 ? Double.POSITIVE_INFINITY : losses[done - 1];
    losses[done++] = loss;
    if (done == losses.length) {
      losses = Arrays.copyOf(losses, (int) Math.min(2L * done, epochs + 1L));
    }
  }

  double lastLoss() {
    return losses[done - 1];
  }

  /** Changes the learning rate as the schedule says. */
  void reschedule(Schedule schedule, LearningRule rule) {
    rule.setLearningRate(schedule.next(rule.learningRate(), done, lossBefore, lastLoss()));
  }

  void report() {
    reports.add(EpochReport.of(done, network, inputs, targets));
  }

  History end(boolean interrupted, @Nullable EarlyStopping stopping) {
    if (stopping != null) {
      stopping.restore();
    }
    double loss = network.loss(inputs, targets);
    requireFinite(loss);
    losses[done] = loss;
    return new History(
        Arrays.copyOf(losses, done + 1),
        interrupted,
        stopping == null ? new double[0] : stopping.losses(),
        stopping == null ? done : stopping.bestEpoch(),
        List.copyOf(reports));
  }

  private void requireFinite(double loss) {
    if (!Double.isFinite(loss)) {
      throw new TrainingDivergedException(
          done + 1, loss, done == 0 ? Double.NaN : losses[done - 1]);
    }
  }
}
