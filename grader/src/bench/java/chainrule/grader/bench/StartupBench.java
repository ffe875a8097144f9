package chainrule.grader.bench;

import chainrule.grader.build.SetupException;
import chainrule.grader.setup.Course;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts the kit's kernel and the stock JJava kernel in turns and compares the median times.
 *
 * <p>A kernel is ready when it has answered its first cell. Both are the same wheel; the stock one
 * is installed beside the benchmark's client and runs as it comes.
 */
public final class StartupBench {

  private static final List<String> PEERS = List.of("jjava==1.0a8", "jupyter-client>=8,<9");
  private static final String STOCK = "stock JJava";
  private static final String CHART = "import chainrule.plot.*;\nPlots.learningCurve(4, 2, 1)";

  private final PeerEnvironment peers;
  private final Course course;
  private final int rounds;

  /** The seconds to the first answer, and those of the first chart after it. */
  private record Start(double ready, double chart) {}

  /**
   * The medians of one run.
   *
   * @param row starts per minute of both kernels: the greater the faster
   * @param ready seconds until our kernel has answered its first cell
   * @param stock seconds until the stock kernel has
   * @param chart seconds from there to our first chart
   */
  public record Result(BenchRow row, double ready, double stock, double chart) {}

  /**
   * Creates a benchmark.
   *
   * @param folder where the peers' environment is kept
   * @param course the kit's own kernel, ready to start
   * @param rounds how often each kernel starts, at least 1
   */
  public StartupBench(Path folder, Course course, int rounds) {
    if (rounds < 1) {
      throw new IllegalArgumentException("bench: " + rounds + " rounds; expected at least 1");
    }
    this.peers = new PeerEnvironment(folder, PEERS);
    this.course = course;
    this.rounds = rounds;
  }

  /**
   * Starts each kernel once for warmth, then in runs.
   *
   * @return the medians
   * @throws IOException if a process cannot be started
   */
  public Result run() throws IOException {
    peers.ensure();
    Path ours = course.kernel().folder();
    Path stock = peers.folder().resolve("venv/share/jupyter/kernels/java");
    start(ours, CHART);
    start(stock);
    double[] ourReady = new double[rounds];
    double[] ourChart = new double[rounds];
    double[] stockReady = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      Start own = start(ours, CHART);
      ourReady[round] = own.ready();
      ourChart[round] = own.chart();
      stockReady[round] = start(stock).ready();
    }
    double ready = InterleavedRuns.median(ourReady);
    double other = InterleavedRuns.median(stockReady);
    return new Result(
        new BenchRow("kernel starts a minute", 60 / ready, Map.of(STOCK, 60 / other)),
        ready,
        other,
        InterleavedRuns.median(ourChart));
  }

  private Start start(Path kernel, String... cell) throws IOException {
    Path log = peers.folder().resolve("kernels.log");
    String[] arguments =
        Stream.concat(Stream.of(kernel.toString()), Arrays.stream(cell)).toArray(String[]::new);
    String[] seconds = peers.printed("kernel_startup.py", log, arguments).strip().split(" ", -1);
    if (seconds.length != 2) {
      throw new SetupException("bench: " + kernel + " did not start (log: " + log + ")");
    }
    return new Start(Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]));
  }
}
