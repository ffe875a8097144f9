package chainrule.bench;

import chainrule.data.Labels;
import chainrule.math.Matrix;
import chainrule.nn.Activation;
import chainrule.nn.Loss;
import chainrule.nn.Network;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole step of gradient descent on one batch, and gathering the batch. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StepBenchmark {

  @Param({
    "2-3-1/4", "2-16-2/32", "784-30-10/10", "784-100-10/32", "784-100-10/128", "784-500-10/128"
  })
  private String network = "";

  private Matrix data;
  private Matrix inputs;
  private Matrix targets;
  private int[] order;
  private Network trained;

  @Setup
  public void fill() {
    Sizes sizes = Sizes.parse(network);
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
    inputs.assignRows(data, order, 0);
    return inputs;
  }

  @Benchmark
  public double descend() {
    return trained.descend(inputs, targets, 1e-9);
  }
}
