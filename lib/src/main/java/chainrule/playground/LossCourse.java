package chainrule.playground;

import chainrule.math.Matrix;
import chainrule.nn.Network;
import java.util.ArrayList;
import java.util.List;

/** How the losses of a network changed while it learned, without the penalty on its weights. */
final class LossCourse {

  private final PlaneTask task;
  private final Network network;
  private final int epochs;
  private final Matrix trainInputs;
  private final Matrix testInputs;
  private final List<Integer> measured = new ArrayList<>();
  private final List<Double> train = new ArrayList<>();
  private final List<Double> test = new ArrayList<>();
  private double trainAccuracy;
  private double testAccuracy;

  LossCourse(PlaneTask task, Network network, int epochs) {
    this.task = task;
    this.network = network;
    this.epochs = epochs;
    trainInputs = task.inputs(task.train().inputs());
    testInputs = task.inputs(task.test().inputs());
  }

  private LossCourse(LossCourse other) {
    task = other.task;
    network = other.network;
    epochs = other.epochs;
    trainInputs = other.trainInputs;
    testInputs = other.testInputs;
    measured.addAll(other.measured);
    train.addAll(other.train);
    test.addAll(other.test);
    trainAccuracy = other.trainAccuracy;
    testAccuracy = other.testAccuracy;
  }

  /** Measures the network as it is now. */
  void measure(int epoch) {
    measured.add(epoch);
    train.add(network.loss(trainInputs, task.train().targets()) - network.penalty());
    trainAccuracy = accuracy(trainInputs, task.train().labels());
    test.add(network.loss(testInputs, task.test().targets()) - network.penalty());
    testAccuracy = accuracy(testInputs, task.test().labels());
  }

  /** The output is the score of class 1. */
  private double accuracy(Matrix inputs, int[] labels) {
    Matrix scores = network.forward(inputs);
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      right += (scores.get(i, 0) >= 0 ? 1 : 0) == labels[i] ? 1 : 0;
    }
    return (double) right / labels.length;
  }

  /** Returns the course so far, which stays as it is. */
  LossCourse copy() {
    return new LossCourse(this);
  }

  /** Returns what the network learns from, a column for each feature. */
  Matrix trainInputs() {
    return trainInputs;
  }

  int lastEpoch() {
    return measured.get(measured.size() - 1);
  }

  int epochs() {
    return epochs;
  }

  /** Returns after how many epochs the losses were measured. */
  double[] measured() {
    return measured.stream().mapToDouble(Integer::intValue).toArray();
  }

  double[] trainLosses() {
    return train.stream().mapToDouble(Double::doubleValue).toArray();
  }

  double[] testLosses() {
    return test.stream().mapToDouble(Double::doubleValue).toArray();
  }

  double trainLoss() {
    return train.get(train.size() - 1);
  }

  double testLoss() {
    return test.get(test.size() - 1);
  }

  double trainAccuracy() {
    return trainAccuracy;
  }

  double testAccuracy() {
    return testAccuracy;
  }
}
