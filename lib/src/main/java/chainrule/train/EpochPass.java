package chainrule.train;

import chainrule.math.InPlace;
import chainrule.math.Matrix;
import chainrule.math.Shuffle;
import chainrule.nn.Network;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One pass through a set, with the storage for its batches; nothing is allocated per batch. */
final class EpochPass {

  private final Network network;
  private final Optimizer optimizer;
  private final Matrix inputs;
  private final Matrix targets;
  private final @Nullable SplittableRandom shuffling;
  private final int batchSize;
  private final int[] order;
  private final Matrix[] batchInputs;
  private final Matrix[] batchTargets;

  EpochPass(
      Network network,
      Optimizer optimizer,
      Matrix inputs,
      Matrix targets,
      int batchSize,
      @Nullable SplittableRandom shuffling) {
    this.network = network;
    this.optimizer = optimizer;
    this.inputs = inputs;
    this.targets = targets;
    this.shuffling = shuffling;
    this.batchSize = Math.min(batchSize, inputs.rows());
    this.order = new int[inputs.rows()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    int rest = inputs.rows() % this.batchSize;
    this.batchInputs = storage(inputs, rest);
    this.batchTargets = storage(targets, rest);
  }

  /** Trains on every example once and returns the loss met on the way. */
  double run() {
    network.training(true);
    try {
      return runBatches();
    } finally {
      network.training(false);
    }
  }

  private double runBatches() {
    if (shuffling == null) {
      return step(inputs, targets);
    }
    Shuffle.inPlace(order, shuffling);
    double sum = 0;
    for (int from = 0; from < order.length; from += batchSize) {
      int which = from + batchSize <= order.length ? 0 : 1;
      InPlace.rows(inputs, order, from, batchInputs[which]);
      InPlace.rows(targets, order, from, batchTargets[which]);
      double loss = step(batchInputs[which], batchTargets[which]);
      sum += network.loss().isMean() ? loss * batchInputs[which].rows() : loss;
    }
    return network.loss().isMean() ? sum / order.length : sum;
  }

  private double step(Matrix batchInputs, Matrix batchTargets) {
    return optimizer.step(network, batchInputs, batchTargets);
  }

  private Matrix[] storage(Matrix source, int rest) {
    return new Matrix[] {
      Matrix.zeros(batchSize, source.columns()), Matrix.zeros(rest, source.columns())
    };
  }
}
