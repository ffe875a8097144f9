package chainrule.grader.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Trains the same networks with the library and with NumPy, in turns, and compares the medians. */
public final class TrainingBench {

  /** The networks of the benchmark. */
  public static final List<TrainingCase> CASES = List.of(new TrainingCase(784, 100, 10, 128));

  private final Path folder;
  private final int rounds;
  private final double seconds;

  /**
   * Creates a benchmark.
   *
   * @param folder where the peers' environment is kept
   * @param rounds how often each side runs, at least 1
   * @param seconds length of one run
   */
  public TrainingBench(Path folder, int rounds, double seconds) {
    if (rounds < 1 || !(seconds > 0)) {
      throw new IllegalArgumentException(
          "bench: " + rounds + " rounds of " + seconds + " s; expected positive numbers");
    }
    this.folder = folder;
    this.rounds = rounds;
    this.seconds = seconds;
  }

  /**
   * Runs one case: a warm-up of each side, then the rounds.
   *
   * @param network what to train
   * @return both medians, in samples per second
   * @throws IOException if a process cannot be started
   */
  public BenchRow run(TrainingCase network) throws IOException {
    PeerEnvironment environment = new PeerEnvironment(folder);
    environment.ensure();
    try (Contender ours = Contender.start("ours", ourCommand(network));
        Contender numpy = Contender.start("numpy", numpyCommand(environment, network))) {
      ours.run(2 * seconds);
      numpy.run(seconds);
      double[] ourSpeeds = new double[rounds];
      double[] numpySpeeds = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        ourSpeeds[round] = ours.run(seconds);
        numpySpeeds[round] = numpy.run(seconds);
      }
      return new BenchRow(
          network.name(), median(ourSpeeds), Map.of(numpy.name(), median(numpySpeeds)));
    }
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static List<String> ourCommand(TrainingCase network) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(TrainingWorker.class.getName());
    command.addAll(network.arguments());
    return command;
  }

  private static List<String> numpyCommand(PeerEnvironment environment, TrainingCase network)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(environment.python().toString());
    command.add(environment.script("numpy_training.py").toString());
    command.addAll(network.arguments());
    return command;
  }
}
