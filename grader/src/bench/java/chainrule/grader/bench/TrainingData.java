package chainrule.grader.bench;

import chainrule.activation.Activation;
import chainrule.data.Labels;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.nn.Network;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What every side of the training benchmark starts from: the same examples and the same weights.
 *
 * @param inputs shape [examples, inputs], uniform in [0, 1)
 * @param labels a class for each example
 * @param network with its first weights
 */
record TrainingData(Matrix inputs, int[] labels, Network network) {

  /** Draws the data of a case, the same each time. */
  static TrainingData of(TrainingCase size) {
    SplittableRandom random = new SplittableRandom(1);
    int examples = size.examples();
    double[] numbers = random.doubles((long) examples * size.inputs()).toArray();
    return new TrainingData(
        Matrix.wrap(examples, size.inputs(), numbers),
        random.ints(examples, 0, Math.max(2, size.outputs())).toArray(),
        Network.dense(
            size.outputs() == 1 ? Loss.BINARY_CROSS_ENTROPY : Loss.SOFTMAX_CROSS_ENTROPY,
            Activation.SIGMOID,
            Activation.LINEAR,
            random,
            size.inputs(),
            size.hidden(),
            size.outputs()));
  }

  /** Returns the labels as the network's targets: one-hot, or a column of zeros and ones. */
  Matrix targets() {
    int outputs = network.sizes()[network.sizes().length - 1];
    return outputs == 1
        ? Matrix.column(Arrays.stream(labels).asDoubleStream().toArray())
        : Labels.oneHot(labels, outputs);
  }

  /**
   * Learns through the examples once, in their order.
   *
   * @param batch examples per step
   * @return the mean of the losses before each step
   */
  double lossOfFirstSweep(int batch) {
    Matrix targets = targets();
    double sum = 0;
    for (int start = 0; start < inputs.rows(); start += batch) {
      int[] rows = IntStream.range(start, start + batch).toArray();
      Matrix x = inputs.rowsAt(rows);
      sum += network.descend(x, targets.rowsAt(rows), TrainingCase.LEARNING_RATE);
    }
    return sum * batch / inputs.rows();
  }

  /**
   * Writes the inputs row by row, the labels, and the weights as W1, b1, W2, b2: doubles, the least
   * significant byte first.
   */
  void write(Path file) throws IOException {
    double[] theta = network.parameters();
    int count = inputs.rows() * inputs.columns() + labels.length + theta.length;
    ByteBuffer bytes = ByteBuffer.allocate(count * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (double[] row : inputs.toArray()) {
      Arrays.stream(row).forEach(bytes::putDouble);
    }
    Arrays.stream(labels).forEach(bytes::putDouble);
    Arrays.stream(theta).forEach(bytes::putDouble);
    Files.write(file, bytes.array());
  }
}
