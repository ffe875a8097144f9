package chainrule.bench;

import chainrule.math.Matrix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** The matrix products of a step of training, one by one. */
public class ProductBenchmark extends NetworkKernel {

  private Matrix inputs;
  private Matrix weights;
  private Matrix hidden;
  private Matrix outputWeights;
  private Matrix outputs;

  @Setup
  public void fill() {
    Sizes sizes = sizes();
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
