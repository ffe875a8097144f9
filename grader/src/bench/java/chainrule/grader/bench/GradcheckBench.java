package chainrule.grader.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures every entry of a network's gradient with the library and with a plain loop in NumPy, in
 * turns, and compares the medians.
 */
public final class GradcheckBench {

  /** The network of the benchmark: 23,860 parameters. */
  public static final Sizes NETWORK = new Sizes(784, 30, 10, 10);

  private static final String PEER = "numpy";

  private final PeerEnvironment environment;
  private final InterleavedRuns runs;

  /**
   * The network and the batch.
   *
   * @param inputs number of inputs
   * @param hidden number of hidden units
   * @param outputs number of outputs
   * @param examples rows of the batch
   */
  public record Sizes(int inputs, int hidden, int outputs, int examples) {

    static Sizes parse(String[] arguments) {
      return new Sizes(
          Integer.parseInt(arguments[0]),
          Integer.parseInt(arguments[1]),
          Integer.parseInt(arguments[2]),
          Integer.parseInt(arguments[3]));
    }

    List<String> arguments() {
      return List.of("" + inputs, "" + hidden, "" + outputs, "" + examples);
    }

    @Override
    public String toString() {
      return inputs + "-" + hidden + "-" + outputs + ", m = " + examples;
    }
  }

  /**
   * Creates a benchmark.
   *
   * @param folder where the peer's environment is kept
   * @param rounds how often each side runs, at least 1
   * @param seconds least length of one run; whole gradients are measured
   */
  public GradcheckBench(Path folder, int rounds, double seconds) {
    this.environment = new PeerEnvironment(folder, TrainingBench.REQUIREMENTS);
    this.runs = new InterleavedRuns(rounds, seconds);
  }

  /**
   * Runs both sides in runs.
   *
   * @return both medians, in entries per second
   * @throws IOException if a process cannot be started
   */
  public BenchRow run() throws IOException {
    environment.ensure();
    List<String> command = new ArrayList<>();
    command.add(environment.python().toString());
    command.add(environment.script("numpy_gradcheck.py").toString());
    command.addAll(NETWORK.arguments());
    try (BenchmarkProcess ours =
            BenchmarkProcess.start(
                "ours", BenchmarkProcess.java(GradcheckWorker.class, NETWORK.arguments()));
        BenchmarkProcess peer = BenchmarkProcess.start(PEER, command)) {
      double[] speeds = runs.speeds(List.of(ours, peer));
      return new BenchRow(NETWORK.toString(), speeds[0], Map.of(PEER, speeds[1]));
    }
  }

  /** {@return how far backpropagation is from the measured gradient, relative, block by block} */
  public List<Double> differences() {
    return new GradcheckWorker(NETWORK).differences();
  }
}
