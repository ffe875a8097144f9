package chainrule.grader.bench;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.SetupException;
import chainrule.grader.setup.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Grades the same submissions of homework 1 with this grader and with nbgrader, in turns, and
 * compares the medians.
 *
 * <p>Both sides are whole commands, start included. nbgrader runs the notebooks on the kit's own
 * kernel, and they hold the public checks only, so it has less to do for each submission.
 */
public final class GradingBench {
  private static final String HOMEWORK = "h1";
  private static final String PEER = "nbgrader";

  /** The sample class begins with students who attack nothing. */
  private static final int HONEST = 10;

  private final KitFolder kit;
  private final Path folder;
  private final Size size;

  /**
   * How much is graded.
   *
   * @param rounds how often each side grades, at least 1
   * @param submissions how many submissions ours grades each time
   * @param peerSubmissions how many different ones there are, all of which nbgrader grades once
   * @param jobs how many judges work at once
   */
  public record Size(int rounds, int submissions, int peerSubmissions, int jobs) {

    /** Checks the numbers. */
    public Size {
      if (rounds < 1 || jobs < 1 || peerSubmissions < 1 || peerSubmissions > HONEST) {
        throw new IllegalArgumentException(
            String.format(
                    Locale.ROOT,
                    "bench: %d rounds, %d jobs, %d submissions for nbgrader; expected at least 1 of each, and at most %d",
                    rounds,
                    jobs,
                    peerSubmissions,
                    HONEST)
                + " submissions");
      }
      if (submissions < peerSubmissions) {
        throw new IllegalArgumentException(
            "bench: " + submissions + " submissions; expected at least " + peerSubmissions);
      }
    }
  }

  /**
   * Creates a benchmark.
   *
   * @param kit the kit, built
   * @param size how much is graded
   */
  public GradingBench(KitFolder kit, Size size) {
    this.kit = kit;
    this.folder = kit.state().resolve("bench-grading");
    this.size = size;
  }

  /**
   * Grades a round with each side for warmth, then in runs.
   *
   * @return both medians, in submissions per minute
   * @throws IOException if a process cannot be started
   * @throws SetupException if a command fails
   */
  public BenchRow run() throws IOException {
    Path kernels = Course.ready(kit).kernel().folder().getParent().getParent();
    NbgraderCourse peer = new NbgraderCourse(folder, kernels);
    List<Path> chosen = chosen();
    peer.prepare(HOMEWORK, Assignment.of(HOMEWORK).orElseThrow().notebook().toJson(), chosen);
    Path classFolder = handIn(chosen);
    double[] ours = new double[size.rounds()];
    double[] theirs = new double[size.rounds()];
    grade(classFolder);
    for (int round = 0; round < size.rounds(); round++) {
      ours[round] = perMinute(size.submissions(), grade(classFolder));
      theirs[round] = perMinute(chosen.size(), peer.autograde(HOMEWORK));
    }
    String name =
        String.format(
            Locale.ROOT, "%s a minute, %d job(s)", HOMEWORK.toUpperCase(Locale.ROOT), size.jobs());
    return new BenchRow(
        name, InterleavedRuns.median(ours), Map.of(PEER, InterleavedRuns.median(theirs)));
  }

  /** Returns the submissions of nbgrader, spread over the honest students of the sample class. */
  private List<Path> chosen() throws IOException {
    try (Stream<Path> files = Files.list(kit.samples(HOMEWORK))) {
      List<Path> honest = files.sorted().limit(HONEST).toList();
      return IntStream.range(0, size.peerSubmissions())
          .mapToObj(i -> honest.get(i * honest.size() / size.peerSubmissions()))
          .toList();
    }
  }

  /** Lays as many submissions as are wanted into a folder, those of nbgrader over and over. */
  private Path handIn(List<Path> chosen) throws IOException {
    Path classFolder = folder.resolve("class");
    KitFolder.delete(classFolder);
    Files.createDirectories(classFolder);
    for (int i = 0; i < size.submissions(); i++) {
      Path notebook = chosen.get(i % chosen.size());
      Files.copy(
          notebook, classFolder.resolve("k" + i / chosen.size() + "-" + notebook.getFileName()));
    }
    return classFolder;
  }

  private double grade(Path classFolder) throws IOException {
    Path out = folder.resolve("out");
    KitFolder.delete(out);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "@" + kit.commandArguments(),
            "grade",
            HOMEWORK,
            classFolder.toString(),
            "--out",
            out.toString(),
            "--jobs",
            "" + size.jobs());
    return TimedCommand.run(new ProcessBuilder(command), folder.resolve("grade.log"));
  }

  private static double perMinute(int submissions, double seconds) {
    return 60 * submissions / seconds;
  }
}
