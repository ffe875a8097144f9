package chainrule.grader.bench;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Grades the same class on this machine and on a Slurm of four nodes of one core each, which is
 * this machine too, in turns, and compares marks and processor times.
 *
 * <p>The processor time is that of everything on the machine, Slurm's own part among it: nothing
 * else may run.
 */
public final class ClusterBench {
  private static final String HOMEWORK = "h1";
  private static final int NODES = 4;

  /** The sample class begins with students who attack nothing. */
  private static final int HONEST = 10;

  /** Linux counts time in hundredths of a second, whatever its clock does. */
  private static final double TICKS_A_SECOND = 100;

  private static final Path COUNTERS = Path.of("/proc/stat");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final KitFolder kit;
  private final Path folder;
  private final int submissions;

  /**
   * What a turn of each side took.
   *
   * @param local processor seconds and seconds of {@code --engine local}
   * @param slurm those of {@code --engine slurm}
   */
  public record Turn(Cost local, Cost slurm) {
    /** Returns by how much more processor time many nodes need. */
    double ratio() {
      return slurm.processor / local.processor;
    }
  }

  /**
   * What grading took.
   *
   * @param processor processor time, in seconds
   * @param elapsed time, in seconds
   */
  public record Cost(double processor, double elapsed) {}

  /**
   * Creates a benchmark.
   *
   * @param kit the kit, built
   * @param submissions the size of the class, at least 1
   */
  public ClusterBench(KitFolder kit, int submissions) {
    if (submissions < 1) {
      throw new IllegalArgumentException(
          "bench: " + submissions + " submissions; expected at least 1");
    }
    this.kit = kit;
    this.folder = kit.state().resolve("bench-cluster");
    this.submissions = submissions;
  }

  /**
   * Lays the class ready.
   *
   * @throws SetupException if there is no Slurm here
   */
  public void prepare() throws IOException {
    if (LocalSlurm.missing().isPresent()) {
      throw new SetupException(
          "bench: no "
              + LocalSlurm.missing().get()
              + "; expected Slurm (apt-get install slurm-wlm munge)");
    }
    KitFolder.delete(folder);
    Path classFolder = Files.createDirectories(folder.resolve("class"));
    try (Stream<Path> files = Files.list(kit.samples(HOMEWORK))) {
      List<Path> honest = files.sorted().limit(HONEST).toList();
      for (int i = 0; i < submissions; i++) {
        Files.copy(honest.get(i % HONEST), classFolder.resolve("s" + i + ".ipynb"));
      }
    }
  }

  /**
   * Grades once on each side.
   *
   * @throws SetupException if a side fails, or if their marks differ
   */
  public Turn turn() throws IOException, InterruptedException {
    Cost local = grade("local", new ProcessBuilder());
    ProcessBuilder builder = new ProcessBuilder();
    Path cluster = folder.resolve("nodes");
    KitFolder.delete(cluster);
    Cost many;
    try (LocalSlurm slurm = LocalSlurm.start(cluster, NODES, null)) {
      String[] variable = slurm.variable().split("=", 2);
      builder.environment().put(variable[0], variable[1]);
      many = grade("slurm", builder);
    }
    if (Files.mismatch(marks("local"), marks("slurm")) >= 0) {
      throw new SetupException(
          "bench: the marks differ: " + marks("local") + ", " + marks("slurm"));
    }
    return new Turn(local, many);
  }

  private Path marks(String engine) {
    return folder.resolve(engine).resolve("grades.csv");
  }

  private Cost grade(String engine, ProcessBuilder builder) throws IOException {
    Path out = folder.resolve(engine);
    KitFolder.delete(out);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + kit.commandArguments());
    command.addAll(List.of("grade", HOMEWORK, folder.resolve("class").toString()));
    command.addAll(List.of("--out", out.toString(), "--engine", engine));
    double before = busySeconds();
    double elapsed = TimedCommand.run(builder.command(command), folder.resolve(engine + ".log"));
    return new Cost(busySeconds() - before, elapsed);
  }

  /** Returns how long all processors together have been at work since the machine started. */
  private static double busySeconds() throws IOException {
    try (Stream<String> lines = Files.lines(COUNTERS)) {
      long[] ticks =
          BLANKS
              .splitAsStream(lines.findFirst().orElseThrow())
              .skip(1)
              .mapToLong(Long::parseLong)
              .toArray();
      // user, nice, system, idle, waiting for disks, interrupts, soft interrupts
      return (Arrays.stream(ticks, 0, 3).sum() + Arrays.stream(ticks, 5, 7).sum()) / TICKS_A_SECOND;
    }
  }
}
