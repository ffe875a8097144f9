package chainrule.grader.cli;

import chainrule.exercises.hidden.Assignment;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.grading.ClassGrading;
import chainrule.grader.grading.Engine;
import chainrule.grader.grading.LocalEngine;
import chainrule.grader.grading.Outcome;
import chainrule.grader.intake.Batch;
import chainrule.grader.intake.Intake;
import chainrule.grader.report.OutputFolder;
import chainrule.grader.report.Printable;
import chainrule.grader.result.Lateness;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
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
    description = "Grades notebooks: a gradebook, feedback pages and grades.csv.")
final class GradeCommand implements Callable<Integer> {

  private static final String GO_ON =
      "; marks noted so far are kept, the same call grades the class again";

  /** Where submissions are graded. */
  enum Where {
    local
  }

  @Parameters(index = "0", paramLabel = "HW", description = "The homework, such as h5.")
  private String homework = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "A notebook, a folder of notebooks named after the students, nbgrader's"
              + " submitted/STUDENT/HW tree, or a zip of any of these.")
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
      description = "Submissions graded at once. Default: one per core.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--due",
      paramLabel = "TIME",
      description =
          "When it is due, such as 2025-06-01T23:59 or 2025-06-01T23:59Z. A notebook whose hand-in"
              + " time nobody noted is never late.")
  private @Nullable String due;

  @Option(
      names = "--late-per-day",
      paramLabel = "PERCENT",
      description = "What a day's delay costs of the points earned. Default: ${DEFAULT-VALUE}.")
  private double latePerDay = 10;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "Where to grade: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Where where = Where.local;

  @Option(
      names = "--allow-unsandboxed",
      description = "Grade even where students' code cannot be locked in. Dangerous.")
  private boolean allowUnsandboxed;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Assignment assignment = Homeworks.find(homework, err);
    if (assignment == null) {
      return ExitStatus.USAGE;
    }
    if (jobs < 1) {
      err.println("chainrule: --jobs is " + jobs + "; expected at least 1");
      return ExitStatus.USAGE;
    }
    if (!(latePerDay >= 0 && latePerDay <= 100)) {
      err.println("chainrule: --late-per-day is " + latePerDay + "; expected 0 to 100");
      return ExitStatus.USAGE;
    }
    if (due != null && dueTime().isEmpty()) {
      err.println(
          "chainrule: --due is " + Printable.line(due) + "; expected a time as 2025-06-01T23:59");
      return ExitStatus.USAGE;
    }
    for (Path path : paths) {
      if (!Files.exists(path)) {
        err.println("chainrule: " + Printable.line(path.toString()) + ": no such file or folder");
        return ExitStatus.USAGE;
      }
    }
    OutputFolder folder = new OutputFolder(out);
    try {
      folder.prepare();
    } catch (FileSystemException e) {
      err.println("chainrule: " + Printable.line(ChainRule.place(e)));
      return ExitStatus.USAGE;
    }
    return grade(assignment, folder);
  }

  private int grade(Assignment assignment, OutputFolder folder) {
    PrintWriter err = spec.commandLine().getErr();
    try (Intake intake = new Intake(assignment.id())) {
      Batch batch = intake.collect(paths);
      noteDeadline(assignment, batch);
      Engine engine =
          switch (where) {
            case local -> new LocalEngine(assignment, jobs, allowUnsandboxed);
          };
      Outcome outcome;
      try (GradingProgress progress = GradingProgress.onStandardError(batch.submissions().size())) {
        outcome =
            new ClassGrading(assignment, folder).grade(batch, engine, result -> progress.step());
      }
      return show(outcome);
    } catch (FileSystemException e) {
      err.println("chainrule: " + Printable.line(ChainRule.place(e)) + GO_ON);
      return ExitStatus.UNGRADED;
    } catch (IOException e) {
      err.println("chainrule: " + Printable.line(String.valueOf(e.getMessage())) + GO_ON);
      return ExitStatus.UNGRADED;
    }
  }

  private void noteDeadline(Assignment assignment, Batch batch) throws IOException {
    Optional<Instant> time = dueTime();
    if (time.isEmpty()) {
      return;
    }
    try (Gradebook book = Gradebook.open(out.resolve("gradebook.db"))) {
      book.due(assignment.id(), new Lateness(time.get(), latePerDay));
    }
    long unknown = batch.submissions().stream().filter(one -> !one.noted()).count();
    if (unknown > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "chainrule: "
                  + unknown
                  + " of "
                  + batch.submissions().size()
                  + " notebooks have no hand-in time (timestamp.txt); they do not count as late");
    }
  }

  /** Returns the deadline; a time without a zone is this machine's. */
  private Optional<Instant> dueTime() {
    if (due == null) {
      return Optional.empty();
    }
    try {
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              due.strip().replace(' ', 'T'), ZonedDateTime::from, LocalDateTime::from);
      return Optional.of(
          time instanceof ZonedDateTime zoned
              ? zoned.toInstant()
              : LocalDateTime.from(time).atZone(ZoneId.systemDefault()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private int show(Outcome outcome) {
    PrintWriter print = spec.commandLine().getOut();
    print.print(outcome.table().text());
    print.println();
    for (String line : outcome.notGraded()) {
      print.println("not graded: " + Printable.line(line));
    }
    print.print(outcome.summary().text());
    print.println("gradebook.db, grades.csv, feedback and results are in " + out);
    print.flush();
    outcome
        .summary()
        .warning()
        .ifPresent(line -> spec.commandLine().getErr().println("chainrule: " + line));
    return outcome.notGraded().isEmpty() ? ExitStatus.DONE : ExitStatus.UNGRADED;
  }
}
