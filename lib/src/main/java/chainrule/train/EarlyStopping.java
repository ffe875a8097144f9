package chainrule.train;

import chainrule.math.Matrix;
import chainrule.nn.Network;
import java.util.Arrays;

/** Watches the loss of a validation set and keeps the parameters that did best on it. */
final class EarlyStopping {

  private final Network network;
  private final Matrix inputs;
  private final Matrix targets;
  private final int patience;
  private final double[] best;
  private double[] losses = new double[64];
  private int count;
  private int bestSweep;

  EarlyStopping(Network network, Validation validation) {
    this.network = network;
    this.inputs = validation.inputs();
    this.targets = validation.targets();
    this.patience = validation.patience();
    this.best = network.parameters();
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
      keep();
    }
    count++;
  }

  /** Says whether patience has run out. */
  boolean isOver() {
    return count - 1 - bestSweep >= patience;
  }

  /** Gives the network its best parameters back. */
  void restore() {
    network.setParameters(best);
  }

  int bestSweep() {
    return bestSweep;
  }

  /** Returns the losses, entry s after s sweeps. */
  double[] losses() {
    return Arrays.copyOf(losses, count);
  }

  private void keep() {
    int at = 0;
    for (double[] array : network.parameterArrays()) {
      System.arraycopy(array, 0, best, at, array.length);
      at += array.length;
    }
  }
}
