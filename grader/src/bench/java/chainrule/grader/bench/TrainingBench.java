package chainrule.grader.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains the same networks with the library, NumPy, JAX and scikit-learn, in turns, and compares
 * the medians.
 */
public final class TrainingBench {

  /** The networks of the benchmark. */
  public static final List<TrainingCase> CASES =
      List.of(
          new TrainingCase(2, 3, 1, 4),
          new TrainingCase(2, 16, 2, 32),
          new TrainingCase(784, 30, 10, 10),
          new TrainingCase(784, 100, 10, 32),
          new TrainingCase(784, 100, 10, 128),
          new TrainingCase(784, 500, 10, 128));

  private static final List<String> PEERS = List.of("numpy", "jax", "sklearn");

  static final List<String> REQUIREMENTS =
      List.of("numpy>=2,<3", "jax>=0.4.30", "scikit-learn>=1.5");

  /** Large enough for the machine's full speed, small enough for a few products a second. */
  private static final int PEAK_SIZE = 1024;

  private final Path folder;
  private final InterleavedRuns runs;

  /**
   * Creates a benchmark.
   *
   * @param folder where the peers' environment is kept
   * @param rounds how often each side runs, at least 1
   * @param seconds length of one run
   */
  public TrainingBench(Path folder, int rounds, double seconds) {
    this.folder = folder;
    this.runs = new InterleavedRuns(rounds, seconds);
  }

  /**
   * Runs one case: a warm-up of each side, then the rounds.
   *
   * @param network what to train
   * @return both medians, in samples per second
   * @throws IOException if a process cannot be started
   */
  public BenchRow run(TrainingCase network) throws IOException {
    PeerEnvironment environment = new PeerEnvironment(folder, REQUIREMENTS);
    environment.ensure();
    environment.script("training_peer.py");
    List<BenchmarkProcess> sides = new ArrayList<>();
    try {
      sides.add(
          BenchmarkProcess.start(
              "ours", BenchmarkProcess.java(TrainingWorker.class, network.arguments())));
      for (String peer : PEERS) {
        sides.add(BenchmarkProcess.start(peer, peerCommand(environment, peer, network)));
      }
      double[] speeds = runs.speeds(sides);
      Map<String, Double> peers = new TreeMap<>();
      for (int i = 1; i < sides.size(); i++) {
        peers.put(sides.get(i).name(), speeds[i]);
      }
      return new BenchRow(network.name(), speeds[0], peers);
    } finally {
      sides.forEach(BenchmarkProcess::close);
    }
  }

  /**
   * Measures the speed of large matrix products, the most that training could reach.
   *
   * @return floating-point operations per second
   * @throws IOException if the process cannot be started
   */
  public double productPeak() throws IOException {
    try (BenchmarkProcess peak =
        BenchmarkProcess.start(
            "peak",
            BenchmarkProcess.java(TrainingWorker.class, List.of(String.valueOf(PEAK_SIZE))))) {
      return runs.speeds(List.of(peak))[0];
    }
  }

  private static List<String> peerCommand(
      PeerEnvironment environment, String peer, TrainingCase network) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(environment.python().toString());
    command.add(environment.script(peer + "_training.py").toString());
    command.addAll(network.arguments());
    return command;
  }
}
