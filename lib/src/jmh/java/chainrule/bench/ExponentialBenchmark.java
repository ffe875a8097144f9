package chainrule.bench;

import chainrule.math.Matrix;
import chainrule.math.Vectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The exponentials of an array, ours and one call of {@link Math#exp} per entry. */
public class ExponentialBenchmark extends Kernel {

  @Param({"12", "512", "12800", "64000"})
  private int entries;

  private Matrix x;
  private double[] result;

  @Setup
  public void fill() {
    x = Sizes.random(1, entries);
    result = new double[entries];
  }

  @Benchmark
  public double[] exponential() {
    Vectors.exponentials(-1, x.values(), result);
    return result;
  }

  @Benchmark
  public double[] oneByOne() {
    for (int i = 0; i < entries; i++) {
      result[i] = Math.exp(-x.values()[i]);
    }
    return result;
  }
}
