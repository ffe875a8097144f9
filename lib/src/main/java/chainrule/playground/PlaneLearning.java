package chainrule.playground;

import chainrule.activation.Activation;
import chainrule.data.Examples;
import chainrule.loss.Loss;
import chainrule.nn.Network;
import chainrule.nn.NetworkState;
import chainrule.train.History;
import chainrule.train.Momentum;
import chainrule.train.ProgressListener;
import chainrule.train.Trainer;
import chainrule.train.TrainingDivergedException;
import java.util.SplittableRandom;

/**
 * A network of the playground while it learns, without a picture: its points, its trainer and the
 * course of its losses.
 *
 * <p>If a loss explodes, the network is made what it was when its loss was last a sensible number.
 */
public final class PlaneLearning {

  private static final double SURELY_DIVERGED = 100;

  private final PlaneTask task;
  private final Network network;
  private final Momentum rule;
  private final Trainer trainer;
  private final LossCourse course;
  private final NetworkState sound;
  private int epochs;
  private boolean isDiverged;
  private boolean isInterrupted;
  private double explodedLoss = Double.NaN;

  PlaneLearning(PlaygroundSettings chosen, PlaneTask task, SplittableRandom random) {
    this.task = task;
    network =
        Network.dense(
                Loss.BINARY_CROSS_ENTROPY,
                chosen.activation(),
                Activation.LINEAR,
                random.split(),
                chosen.sizes())
            .regularized(chosen.regularizer());
    rule = new Momentum(chosen.learningRate(), chosen.momentum());
    trainer = new Trainer(network, rule).miniBatches(chosen.batchSize(), random.split());
    sound = network.snapshot();
    course = new LossCourse(task, network, chosen.epochs());
    course.measure(0);
  }

  /**
   * Learns from all points some times, then measures the losses.
   *
   * @param count of epochs, at least 0; fewer are made if the thread is interrupted
   * @return whether the loss is still a sensible number; if not, the network is as it was before
   */
  public boolean learn(int count) {
    sound.take();
    isDiverged = false;
    try {
      History history = trainer.train(course.trainInputs(), task.train().targets(), count);
      epochs += history.epochs();
      isInterrupted = history.interrupted();
      double loss = history.finalLoss() - network.penalty();
      if (loss < SURELY_DIVERGED) {
        course.measure(epochs);
      } else {
        diverged(loss);
      }
    } catch (TrainingDivergedException e) {
      epochs += e.epoch();
      diverged(Double.NaN);
    }
    return !isDiverged;
  }

  /** Tells someone after every epoch. */
  void listener(ProgressListener listener) {
    trainer.listener(listener);
  }

  private void diverged(double loss) {
    isDiverged = true;
    explodedLoss = loss;
    sound.restore();
  }

  /**
   * Changes the learning rate from the next epoch on; a loss that exploded is a matter of the old
   * one.
   *
   * @param rate ε, positive and finite
   */
  public void learningRate(double rate) {
    rule.setLearningRate(rate);
    isDiverged = false;
  }

  /** {@return whether the loss exploded when the network learned last} */
  public boolean isDiverged() {
    return isDiverged;
  }

  /** {@return whether the thread was interrupted when the network learned last} */
  boolean isInterrupted() {
    return isInterrupted;
  }

  /** {@return what the loss became when it exploded; NaN if no number} */
  public double explodedLoss() {
    return explodedLoss;
  }

  /** {@return how many epochs were made, with those in which the loss exploded} */
  public int epochs() {
    return epochs;
  }

  /** {@return the mean cross-entropy of the points it learns from, without the penalty} */
  public double trainLoss() {
    return course.trainLoss();
  }

  /** {@return the same of the other points} */
  public double testLoss() {
    return course.testLoss();
  }

  /** {@return the share of the points it learns from that are right, 0 to 1} */
  public double trainAccuracy() {
    return course.trainAccuracy();
  }

  /** {@return the same of the other points} */
  public double testAccuracy() {
    return course.testAccuracy();
  }

  /** {@return the points it learns from} */
  public Examples train() {
    return task.train();
  }

  /** {@return the points it is tried on} */
  public Examples test() {
    return task.test();
  }

  /** {@return the network: it takes the chosen features and gives the score of class 1} */
  public Network network() {
    return network;
  }

  /** {@return the square that maps and pictures show} */
  public PlaneSquare square() {
    return PlaneSquare.around(task.train().inputs().toArray());
  }

  /**
   * {@return what each unit makes of that square, as the network is now}
   *
   * @param steps how many points of the grid lie along a side
   */
  public UnitMaps maps(int steps) {
    return UnitMaps.of(network, task.inputs(square().grid(steps)));
  }

  /** Returns the picture of the network as it is now. */
  NeuronMaps picture() {
    return NeuronMaps.of(
            network,
            task.train().inputs().toArray(),
            task.train().labels(),
            task::inputs,
            task.featureNames())
        .title(task.name());
  }

  LossCourse course() {
    return course;
  }

  String name() {
    return task.name();
  }
}
