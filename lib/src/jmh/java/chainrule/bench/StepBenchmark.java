package chainrule.bench;

import chainrule.activation.Activation;
import chainrule.data.Labels;
import chainrule.loss.Loss;
import chainrule.math.InPlace;
import chainrule.math.Matrix;
import chainrule.nn.Network;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** A whole step of gradient descent on one batch, and gathering the batch. */
public class StepBenchmark extends NetworkKernel {

  private Matrix data;
  private Matrix inputs;
  private Matrix targets;
  private int[] order;
  private Network trained;

  @Setup
  public void fill() {
    Sizes sizes = sizes();
    SplittableRandom random = new SplittableRandom(1);
    data = Sizes.random(40 * sizes.batch(), sizes.inputs());
    inputs = Sizes.random(sizes.batch(), sizes.inputs());
    order = random.ints(sizes.batch(), 0, data.rows()).toArray();
    targets =
        sizes.outputs() == 1
            ? Matrix.zeros(sizes.batch(), 1)
            : Labels.oneHot(
                random.ints(sizes.batch(), 0, sizes.outputs()).toArray(), sizes.outputs());
    trained =
        Network.dense(
            sizes.outputs() == 1 ? Loss.BINARY_CROSS_ENTROPY : Loss.SOFTMAX_CROSS_ENTROPY,
            Activation.SIGMOID,
            Activation.LINEAR,
            random,
            sizes.inputs(),
            sizes.hidden(),
            sizes.outputs());
  }

  @Benchmark
  public Matrix gather() {
    InPlace.rows(data, order, 0, inputs);
    return inputs;
  }

  @Benchmark
  public double descend() {
    return trained.descend(inputs, targets, 1e-9);
  }
}
