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
  private int bestSweep;

  EarlyStopping(Network network, Validation validation) {
    this.network = network;
    this.inputs = validation.inputs();
    this.targets = validation.targets();
    this.patience = validation.patience();
    this.best = network.snapshot();
  }

  /** What to judge the network on, and how many sweeps without a new best to bear. */
  record Validation(Matrix inputs, Matrix targets, int patience) {}

  /** Judges the network after one more sweep; the first call is before any. */
  void judge() {
    if (count == losses.length) {
      losses = Arrays.copyOf(losses, 2 * count);
    }
    losses[count] = network.loss(inputs, targets);
    if (losses[count] < losses[bestSweep] || count == 0) {
      bestSweep = count;
      best.take();
    }
    count++;
  }

  /** Says whether patience has run out. */
  boolean isOver() {
    return count - 1 - bestSweep >= patience;
  }

  /** Makes the network what it was at its best. */
  void restore() {
    best.restore();
  }

  int bestSweep() {
    return bestSweep;
  }

  /** Returns the losses, entry s after s sweeps. */
  double[] losses() {
    return Arrays.copyOf(losses, count);
  }
}
