package chainrule.grader.cli;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.cluster.Slurm;
import chainrule.grader.cluster.SlurmEngine;
import chainrule.grader.cluster.SlurmSettings;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.grading.ClassGrading;
import chainrule.grader.grading.GradingEngine;
import chainrule.grader.grading.LocalEngine;
import chainrule.grader.grading.RepeatingEngine;
import chainrule.grader.result.Lateness;
import chainrule.grader.roster.Roster;
import chainrule.grader.roster.RosterException;
import chainrule.grader.roster.RosterFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades a class. */
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    description = "Grades notebooks: a gradebook, feedback pages and grades.csv.",
    footer = {
      "%nOn a Slurm cluster, from a folder that all nodes share (grader/CLUSTER.md):",
      "  SBATCH_PARTITION=short ./chainrule grade h5 class.zip --out graded --engine slurm",
      "Other wishes are Slurm's own variables: SBATCH_ACCOUNT, SBATCH_TIMELIMIT, SBATCH_MEM_PER_CPU."
    })
final class GradeCommand implements Callable<Integer> {

  private static final int MOST_REPEATS = 20;

  /** Slurm knows better, and says so. */
  private static final int MOST_CORES_OF_A_NODE = 1_024;

  /** Where submissions are graded. */
  enum Engine {
    local,
    slurm
  }

  @Parameters(index = "0", paramLabel = "HW", description = "The homework, such as h5.")
  private String homework = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "A notebook, a folder of notebooks named after the students, nbgrader's"
              + " submitted/STUDENT/HW tree, a download from Moodle, Canvas or Gradescope, or a zip"
              + " of any of these.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder for the gradebook and the reports; grading again adds to it.")
  private Path out = Path.of("");

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "Submissions graded at once, 1 to the number of cores. Default: that. With --engine"
              + " slurm in each task, which gets as many cores. Default: 1.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--again",
      description =
          "Grade notebooks again whose mark is there. Default: grade what is left, that is what"
              + " changed, failed, or was handed in since, and all if the checks changed.")
  private boolean again;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      description =
          "Grade each notebook N times, 1 to 20, and mark those whose verdicts differ. More than"
              + " once includes --again.")
  private int repeat = 1;

  @Option(
      names = "--due",
      paramLabel = "TIME",
      description =
          "When it is due, such as 2025-06-01T23:59, 2025-06-01T23:59Z or"
              + " 2025-06-01T23:59[Europe/Berlin]. A notebook whose hand-in time nobody noted is"
              + " never late.")
  private @Nullable String due;

  @Option(
      names = "--late-per-day",
      paramLabel = "PERCENT",
      description = "What a day's delay costs of the points earned. Default: ${DEFAULT-VALUE}.")
  private double latePerDay = 10;

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "Who is in the class: a CSV with columns id, name, email, and if wanted canvas_id,"
              + " sis_user_id, sis_login_id, section, moodle_id, username. Submissions are graded"
              + " under the id; who is missing or unknown is named.")
  private @Nullable Path rosterFile;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "Where to grade: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Engine engine = Engine.local;

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description =
          "With --engine slurm, a folder that all nodes see at the same place; what is there of a"
              + " run goes when it is done. Default: that of --out.")
  private @Nullable Path shared;

  @Option(
      names = "--slice",
      paramLabel = "N",
      description =
          "With --engine slurm, submissions of a task. Default: a quarter of the class, 25 to 100;"
              + " more for classes above 100000.")
  private int slice;

  @Option(
      names = "--tasks",
      paramLabel = "N",
      description = "With --engine slurm, tasks that run at once. Default: as Slurm allows.")
  private int tasks;

  @Option(
      names = "--allow-unsandboxed",
      description = "Grade even where students' code cannot be locked in. Dangerous.")
  private boolean allowUnsandboxed;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Assignment assignment = Lookup.homework(homework, err());
    if (assignment == null) {
      return ExitStatus.USAGE;
    }
    Optional<String> fault = fault();
    if (fault.isPresent()) {
      return refuse(fault.get());
    }
    if (engine == Engine.slurm) {
      try {
        Slurm.reached();
      } catch (IOException e) {
        CommandLines.complain(err(), CommandLines.reason(e));
        return ExitStatus.FAILED;
      }
    }
    OutputFolder folder = new OutputFolder(out);
    try {
      Roster roster = rosterFile == null ? Roster.NONE : RosterFile.read(rosterFile);
      folder.prepare();
      return new GradeRun(
              assignment, paths, folder, roster, Deadline.zones(due), lateness(), extent())
          .call(engine(assignment), spec.commandLine());
    } catch (RosterException e) {
      return refuse(String.valueOf(e.getMessage()));
    } catch (FileSystemException e) {
      return refuse(CommandLines.place(e));
    }
  }

  private @Nullable Lateness lateness() {
    return due == null ? null : new Lateness(Deadline.time(due).orElseThrow(), latePerDay);
  }

  private ClassGrading.Extent extent() {
    return again || repeat > 1 ? ClassGrading.Extent.EVERYTHING : ClassGrading.Extent.WHAT_IS_LEFT;
  }

  private GradingEngine engine(Assignment assignment) {
    GradingEngine once =
        switch (engine) {
          case local -> new LocalEngine(assignment, jobs, allowUnsandboxed);
          case slurm ->
              new SlurmEngine(
                  assignment, slurmSettings(), line -> CommandLines.complain(err(), line));
        };
    return new RepeatingEngine(once, repeat);
  }

  private SlurmSettings slurmSettings() {
    int cpus = isGiven("--jobs") ? jobs : 1;
    return new SlurmSettings(shared == null ? out : shared, slice, tasks, cpus, allowUnsandboxed);
  }

  private Optional<String> slurmFault() {
    for (String option : List.of("--shared", "--slice", "--tasks")) {
      if (engine != Engine.slurm && isGiven(option)) {
        return Optional.of(option + " is for many machines; expected --engine slurm too");
      }
    }
    if (isGiven("--slice") && slice < 1) {
      return Optional.of("--slice is " + slice + "; expected at least 1");
    }
    if (isGiven("--tasks") && tasks < 1) {
      return Optional.of("--tasks is " + tasks + "; expected at least 1");
    }
    return Optional.empty();
  }

  /** Returns what is wrong with the call. */
  private Optional<String> fault() {
    Optional<String> slurm = slurmFault();
    if (slurm.isPresent()) {
      return slurm;
    }
    int cores =
        engine == Engine.local ? Runtime.getRuntime().availableProcessors() : MOST_CORES_OF_A_NODE;
    if (jobs < 1 || jobs > cores) {
      return Optional.of("--jobs is " + jobs + "; expected 1 to " + cores + ", one per core");
    }
    if (!(latePerDay >= 0 && latePerDay <= 100)) {
      return Optional.of("--late-per-day is " + latePerDay + "; expected 0 to 100");
    }
    if (due == null && isGiven("--late-per-day")) {
      return Optional.of(
          "--late-per-day takes nothing away without a deadline; expected --due too");
    }
    if (repeat < 1 || repeat > MOST_REPEATS) {
      return Optional.of("--repeat is " + repeat + "; expected 1 to " + MOST_REPEATS);
    }
    if (due != null && Deadline.time(due).isEmpty()) {
      return Optional.of("--due is " + due + "; expected a time as 2025-06-01T23:59");
    }
    return paths.stream()
        .filter(path -> !Files.exists(path))
        .map(path -> path + ": no such file or folder")
        .findFirst();
  }

  private boolean isGiven(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  private int refuse(String fault) {
    CommandLines.complain(err(), fault);
    return ExitStatus.USAGE;
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
