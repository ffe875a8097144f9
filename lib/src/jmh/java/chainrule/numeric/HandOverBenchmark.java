package chainrule.numeric;

import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Work on an array by one thread, by two of the team, and by two of the pools of the JDK. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HandOverBenchmark {

  /** About 10, 40 and 160 microseconds of work for one thread. */
  @Param({"6000", "24000", "96000"})
  private int entries;

  private double[] x;
  private double[] result;
  private final ThreadTeam team = new ThreadTeam(2);
  private final ForkJoinPool forkJoin = new ForkJoinPool(2);
  private final ExecutorService fixed = Executors.newFixedThreadPool(1);

  @Setup
  public void fill() {
    x = new SplittableRandom(1).doubles(entries, -1, 1).toArray();
    result = new double[entries];
  }

  @TearDown
  public void stop() {
    forkJoin.shutdown();
    fixed.shutdown();
  }

  private void work(int from, int to) {
    ArrayExponential.of(-1, x, result, from, to);
  }

  @Benchmark
  public double[] oneThread() {
    work(0, entries);
    return result;
  }

  @Benchmark
  public double[] threadTeam() {
    team.share(entries, this::work);
    return result;
  }

  /** The caller takes the first half and then helps with the second, if nobody has begun it. */
  @Benchmark
  public double[] forkJoinPool() {
    ForkJoinTask<?> second = forkJoin.submit(() -> work(entries / 2, entries));
    work(0, entries / 2);
    if (second.tryUnfork()) {
      work(entries / 2, entries);
    } else {
      second.join();
    }
    return result;
  }

  @Benchmark
  public double[] fixedThreadPool() throws InterruptedException, ExecutionException {
    Callable<Boolean> half =
        () -> {
          work(entries / 2, entries);
          return true;
        };
    Future<Boolean> second = fixed.submit(half);
    work(0, entries / 2);
    second.get();
    return result;
  }
}
