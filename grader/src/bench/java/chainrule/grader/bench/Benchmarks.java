package chainrule.grader.bench;

import chainrule.exercises.instructor.HomeworkSources;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.setup.Course;
import chainrule.numeric.SelectedKernel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Benchmarks against peers, as ratios in one run. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "NAME",
    description = "Measures the kit against other tools on this machine, in turns in one run.")
public final class Benchmarks {

  @Spec private CommandSpec spec;

  Benchmarks() {}

  /**
   * Runs a benchmark and ends the process with its exit status.
   *
   * @param arguments its name and its arguments
   */
  public static void main(String[] arguments) {
    CommandLine line = CommandLines.of(new Benchmarks());
    line.setCommandName("chainrule bench");
    System.exit(line.execute(arguments));
  }

  /**
   * Trains networks with the library, NumPy, JAX, scikit-learn and DJL.
   *
   * @param json where to write the rows, or null
   * @param rounds runs of each side
   * @param seconds length of a run
   * @return the exit status
   * @throws IOException if a process cannot be started or the file not written
   */
  @Command(
      name = "training",
      mixinStandardHelpOptions = true,
      description = "Training speed in samples per second beside NumPy, JAX, scikit-learn and DJL.")
  int training(
      @Option(names = "--json", paramLabel = "FILE", description = "write the rows as JSON")
          @Nullable Path json,
      @Option(names = "--rounds", defaultValue = "5", description = "runs of each side") int rounds,
      @Option(names = "--seconds", defaultValue = "1", description = "length of a run")
          double seconds)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    TrainingBench bench = new TrainingBench(KitFolder.ofSystemProperty(), rounds, seconds);
    List<BenchRow> rows = new ArrayList<>();
    out.println(
        "samples per second, float64 on every side, two threads; "
            + SelectedKernel.INSTANCE.description());
    double peak = bench.productPeak();
    out.printf(Locale.ROOT, "large matrix products: %.1f GFLOPS%n", peak / 1e9);
    for (TrainingCase network : TrainingBench.CASES) {
      BenchRow row = bench.run(network, peak);
      out.println(row);
      out.flush();
      rows.add(row);
    }
    return finished(rows, json);
  }

  /**
   * Measures every entry of a network's gradient with the library and with a loop in NumPy.
   *
   * @param json where to write the row, or null
   * @param rounds runs of each side
   * @param seconds least length of a run
   * @return the exit status
   * @throws IOException if a process cannot be started or the file not written
   */
  @Command(
      name = "gradcheck",
      mixinStandardHelpOptions = true,
      description = "Numerical gradients in entries per second beside a plain loop in NumPy.")
  int gradcheck(
      @Option(names = "--json", paramLabel = "FILE", description = "write the rows as JSON")
          @Nullable Path json,
      @Option(names = "--rounds", defaultValue = "5", description = "runs of each side") int rounds,
      @Option(names = "--seconds", defaultValue = "1", description = "least length of a run")
          double seconds)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    GradcheckBench bench =
        new GradcheckBench(TrainingBench.folder(KitFolder.ofSystemProperty()), rounds, seconds);
    out.println("gradient entries per second, float64; " + SelectedKernel.INSTANCE.description());
    BenchRow row = bench.run();
    out.println(row);
    List<Double> differences = bench.differences();
    out.println(
        differences.stream()
            .map(apart -> String.format(Locale.ROOT, "%.1e", apart))
            .collect(
                Collectors.joining(", ", "backpropagation is apart by ", " of W1, b1, W2, b2")));
    return finished(List.of(row), json);
  }

  /**
   * Starts the kit's kernel and the stock one.
   *
   * @param json where to write the row, or null
   * @param rounds starts of each kernel
   * @return the exit status
   * @throws IOException if a process cannot be started or the file not written
   */
  @Command(
      name = "startup",
      mixinStandardHelpOptions = true,
      description = "How soon the kernel answers its first cell, beside JJava as it comes.")
  int startup(
      @Option(names = "--json", paramLabel = "FILE", description = "write the rows as JSON")
          @Nullable Path json,
      @Option(names = "--rounds", defaultValue = "7", description = "starts of each kernel")
          int rounds)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    KitFolder kit = KitFolder.ofSystemProperty();
    Path folder = kit.state().resolve("bench-startup");
    StartupBench.Result result = new StartupBench(folder, Course.ready(kit), rounds).run();
    out.println(result.row());
    out.printf(
        Locale.ROOT,
        "ready after %.2f s, stock JJava after %.2f s (%.2f of it); first chart %.2f s later%n",
        result.ready(),
        result.stock(),
        result.ready() / result.stock(),
        result.chart());
    return finished(List.of(result.row()), json);
  }

  /**
   * Grades the same submissions with this grader and with nbgrader.
   *
   * @param json where to write the row, or null
   * @param rounds how often each side grades
   * @param submissions how many submissions this grader grades each time
   * @param peerSubmissions how many nbgrader grades each time
   * @param jobs judges at work; 0 for one per core
   * @return the exit status
   * @throws IOException if a process cannot be started or the file not written
   */
  @Command(
      name = "grading",
      mixinStandardHelpOptions = true,
      description = "Submissions of homework 1 graded per minute, beside nbgrader's autograde.")
  int grading(
      @Option(names = "--json", paramLabel = "FILE", description = "write the row as JSON")
          @Nullable Path json,
      @Option(names = "--rounds", defaultValue = "3", description = "runs of each side") int rounds,
      @Option(names = "--submissions", defaultValue = "600", description = "graded in each run")
          int submissions,
      @Option(
              names = "--peer-submissions",
              defaultValue = "5",
              description = "how many different ones; nbgrader grades each once in a run")
          int peerSubmissions,
      @Option(names = "--jobs", defaultValue = "0", description = "judges; 0: one per core")
          int jobs)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    int judges = jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
    GradingBench.Size size = new GradingBench.Size(rounds, submissions, peerSubmissions, judges);
    BenchRow row = new GradingBench(KitFolder.ofSystemProperty(), size).run();
    out.println("submissions per minute, each side as its users call it, sandbox on");
    out.println(row);
    return finished(List.of(row), json);
  }

  /**
   * Grades the same class on this machine and on a Slurm of four nodes.
   *
   * @param rounds how often each side grades
   * @param submissions the size of the class
   * @return the exit status
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if the thread is interrupted
   */
  @Command(
      name = "cluster",
      mixinStandardHelpOptions = true,
      description = "Processor time of grade --engine slurm on four nodes, beside --engine local.")
  int cluster(
      @Option(names = "--rounds", defaultValue = "3", description = "runs of each side") int rounds,
      @Option(names = "--submissions", defaultValue = "400", description = "size of the class")
          int submissions)
      throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    ClusterBench bench = new ClusterBench(KitFolder.ofSystemProperty(), submissions);
    bench.prepare();
    out.println("processor seconds of the whole machine, the marks the same");
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      ClusterBench.Turn turn = bench.turn();
      ratios[i] = turn.ratio();
      out.printf(
          Locale.ROOT,
          "local %.1f s in %.0f s, slurm %.1f s in %.0f s: %.2f%n",
          turn.local().processor(),
          turn.local().elapsed(),
          turn.slurm().processor(),
          turn.slurm().elapsed(),
          ratios[i]);
      out.flush();
    }
    out.printf(Locale.ROOT, "slurm / local: %.2f%n", InterleavedRuns.median(ratios));
    out.flush();
    return ExitStatus.DONE;
  }

  /**
   * Runs the homework notebooks with the reference's answers.
   *
   * @param rounds how often each runs
   * @return the exit status
   * @throws IOException if a process cannot be started
   */
  @Command(
      name = "notebooks",
      mixinStandardHelpOptions = true,
      description = "How long each homework's notebook takes on the kernel, and its memory.")
  int notebooks(
      @Option(names = "--rounds", defaultValue = "3", description = "runs of each notebook")
          int rounds)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    KitFolder kit = KitFolder.ofSystemProperty();
    Path folder = kit.state().resolve("bench-notebooks");
    NotebookBench bench = new NotebookBench(folder, Course.ready(kit).kernel().folder(), rounds);
    out.println("notebooks with the reference's answers, the kernel's start included");
    for (HomeworkSources homework : HomeworkSources.in(kit.root())) {
      NotebookBench.Run run = bench.run(homework);
      out.printf(
          Locale.ROOT,
          "%-3s %5.1f s, %d checks, slowest %.2f s (%s), %.0f MiB%n",
          run.homework(),
          run.seconds(),
          run.checks(),
          run.slowestSeconds(),
          run.slowest(),
          run.peakMebibytes());
      out.flush();
    }
    return ExitStatus.DONE;
  }

  /**
   * Lets the playground learn in a browser.
   *
   * @param json where to write the row, or null
   * @param rounds runs of each side
   * @param seconds length of a run
   * @return the exit status
   * @throws IOException if a process cannot be started or the file not written
   */
  @Command(
      name = "pictures",
      mixinStandardHelpOptions = true,
      description = "Frames a second of the playground, beside a page that does nothing else.")
  int pictures(
      @Option(names = "--json", paramLabel = "FILE", description = "write the row as JSON")
          @Nullable Path json,
      @Option(names = "--rounds", defaultValue = "5", description = "runs of each side") int rounds,
      @Option(names = "--seconds", defaultValue = "5", description = "length of a run")
          double seconds)
      throws IOException {
    BenchRow row = new PictureBench(KitFolder.ofSystemProperty(), rounds, seconds).run();
    spec.commandLine().getOut().println("frames a second, Debian's chromium without a window");
    spec.commandLine().getOut().println(row);
    return finished(List.of(row), json);
  }

  private int finished(List<BenchRow> rows, @Nullable Path json) throws IOException {
    spec.commandLine().getOut().flush();
    if (json != null) {
      BenchReport.write(rows, json);
    }
    return ExitStatus.DONE;
  }
}
