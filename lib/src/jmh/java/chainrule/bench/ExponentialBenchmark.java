package chainrule.bench;

import chainrule.math.Exponential;
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

/** The exponentials of an array, ours and one call of {@link Math#exp} per entry. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExponentialBenchmark {

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
    Exponential.of(-1, x.values(), result);
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
