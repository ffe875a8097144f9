package chainrule.bench;

import chainrule.math.InPlace;
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
    InPlace.times(inputs, weights, hidden);
    return hidden;
  }

  @Benchmark
  public Matrix descent() {
    InPlace.addTransposeTimes(-1e-9, inputs, hidden, weights);
    return weights;
  }

  @Benchmark
  public Matrix outputForward() {
    InPlace.times(hidden, outputWeights, outputs);
    return outputs;
  }

  @Benchmark
  public Matrix deltasBack() {
    InPlace.timesTranspose(outputs, outputWeights, hidden);
    return hidden;
  }
}
