package chainrule.bench;

import chainrule.math.Matrix;
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

/** The matrix products of a step of training, one by one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProductBenchmark {

  @Param({
    "2-3-1/4", "2-16-2/32", "784-30-10/10", "784-100-10/32", "784-100-10/128", "784-500-10/128"
  })
  private String network = "";

  private Matrix inputs;
  private Matrix weights;
  private Matrix hidden;
  private Matrix outputWeights;
  private Matrix outputs;

  @Setup
  public void fill() {
    Sizes sizes = Sizes.parse(network);
    inputs = Sizes.random(sizes.batch(), sizes.inputs());
    weights = Sizes.random(sizes.inputs(), sizes.hidden());
    hidden = Sizes.random(sizes.batch(), sizes.hidden());
    outputWeights = Sizes.random(sizes.hidden(), sizes.outputs());
    outputs = Sizes.random(sizes.batch(), sizes.outputs());
  }

  @Benchmark
  public Matrix forward() {
    hidden.assignTimes(inputs, weights);
    return hidden;
  }

  @Benchmark
  public Matrix descent() {
    weights.addTransposeTimes(-1e-9, inputs, hidden);
    return weights;
  }

  @Benchmark
  public Matrix outputForward() {
    outputs.assignTimes(hidden, outputWeights);
    return outputs;
  }

  @Benchmark
  public Matrix deltasBack() {
    hidden.assignTimesTranspose(outputs, outputWeights);
    return hidden;
  }
}
