package chainrule.train;

import chainrule.math.Matrix;
import chainrule.nn.Network;
import chainrule.nn.NetworkState;
import java.util.Arrays;

/** Watches the loss of a validation set and keeps the network that did best on it. */
final class EarlyStopping {

  private final Network network;
  private final Matrix inputs;
  private final Matrix targets;
  private final int patience;
  private final NetworkState best;
  private double[] losses = new double[64];
  private int count;
  private int bestEpoch;

  EarlyStopping(Network network, Validation validation) {
    this.network = network;
    this.inputs = validation.inputs();
    this.targets = validation.targets();
    this.patience = validation.patience();
    this.best = network.snapshot();
  }

  /** What to judge the network on, and how many epochs without a new best to bear. */
  record Validation(Matrix inputs, Matrix targets, int patience) {}

  /** Judges the network after one more epoch; the first call is before any. */
  void judge() {
    if (count == losses.length) {
      losses = Arrays.copyOf(losses, 2 * count);
    }
    losses[count] = network.loss(inputs, targets);
    if (losses[count] < losses[bestEpoch] || count == 0) {
      bestEpoch = count;
      best.take();
    }
    count++;
  }

  /** Says whether patience has run out. */
  boolean isOver() {
    return count - 1 - bestEpoch >= patience;
  }

  /** Makes the network what it was at its best. */
  void restore() {
    best.restore();
  }

  int bestEpoch() {
    return bestEpoch;
  }

  /** Returns the losses, entry s after s epochs. */
  double[] losses() {
    return Arrays.copyOf(losses, count);
  }
}
