package chainrule.grader.bench;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.SetupException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Trains the same networks with the library, NumPy, JAX, scikit-learn and DJL on PyTorch, in turns,
 * and compares the medians. All compute in float64, start from the same weights, and have to come
 * to the same losses before the clock runs.
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

  /** Sides differ by the order of sums only, which 40 steps do not make larger than this. */
  private static final double APART = 1e-9;

  private final KitFolder kit;
  private final Path folder;
  private final InterleavedRuns runs;

  /**
   * Creates a benchmark.
   *
   * @param kit the copy of the kit that keeps the peers' environment
   * @param rounds how often each side runs, at least 1
   * @param seconds length of one run
   */
  public TrainingBench(KitFolder kit, int rounds, double seconds) {
    this.kit = kit;
    this.folder = folder(kit);
    this.runs = new InterleavedRuns(rounds, seconds);
  }

  /** Returns the folder of the peers that compute. */
  static Path folder(KitFolder kit) {
    return kit.state().resolve("bench");
  }

  /**
   * Runs one case: the losses of the first sweep, a warm-up of each side, then the rounds.
   *
   * @param network what to train
   * @param peak what {@link #productPeak} has measured
   * @return all medians, in samples per second, and what share of the peak each is
   * @throws IOException if a process cannot be started
   * @throws SetupException if a side does not compute what the library does
   */
  public BenchRow run(TrainingCase network, double peak) throws IOException {
    PeerEnvironment environment = new PeerEnvironment(folder, REQUIREMENTS);
    environment.ensure();
    environment.script("training_peer.py");
    PeerJars djl = new PeerJars(kit, environment);
    djl.ensure();
    TrainingData data = TrainingData.of(network);
    Path file = folder.resolve("training.bin");
    data.write(file);
    List<String> arguments = new ArrayList<>(network.arguments());
    arguments.add(file.toString());
    List<BenchmarkProcess> sides = new ArrayList<>();
    try {
      sides.add(
          BenchmarkProcess.start(
              "ours", BenchmarkProcess.java(TrainingWorker.class, network.arguments())));
      for (String peer : peers(network)) {
        sides.add(BenchmarkProcess.start(peer, peerCommand(environment, peer, arguments)));
      }
      sides.add(BenchmarkProcess.start("djl", djl.command(arguments)));
      requireSameLoss(data.lossOfFirstSweep(network.batch()), sides.subList(1, sides.size()));
      double[] speeds = runs.speeds(sides);
      Map<String, Double> peers = new TreeMap<>();
      for (int i = 1; i < sides.size(); i++) {
        peers.put(sides.get(i).name(), speeds[i]);
      }
      return new BenchRow(
          network.name(), speeds[0], peers, OptionalDouble.of(peak / network.flopsPerExample()));
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

  /** Of two classes scikit-learn makes one output, which is another network. */
  private static List<String> peers(TrainingCase network) {
    return PEERS.stream()
        .filter(peer -> network.outputs() != 2 || !peer.equals("sklearn"))
        .toList();
  }

  private static void requireSameLoss(double ours, List<BenchmarkProcess> peers)
      throws IOException {
    for (BenchmarkProcess peer : peers) {
      double theirs = peer.answer("loss");
      if (!(Math.abs(theirs - ours) <= APART * Math.abs(ours))) {
        throw new SetupException(
            String.format(
                Locale.ROOT,
                "bench: the loss of the first sweep is %.15g with %s, %.15g with the library;"
                    + " expected the same from the same weights and batches",
                theirs,
                peer.name(),
                ours));
      }
    }
  }

  private static List<String> peerCommand(
      PeerEnvironment environment, String peer, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(environment.python().toString());
    command.add(environment.script(peer + "_training.py").toString());
    command.addAll(arguments);
    return command;
  }
}
