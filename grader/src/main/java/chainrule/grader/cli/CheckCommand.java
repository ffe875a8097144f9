package chainrule.grader.cli;

import chainrule.exercises.CheckReport;
import chainrule.exercises.HomeworkId;
import chainrule.exercises.Verdict;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.command.PrintableText;
import chainrule.grader.grading.LocalEngine;
import chainrule.grader.intake.HomeworkRecognition;
import chainrule.grader.intake.NotebookFile;
import chainrule.grader.report.PublicReport;
import chainrule.grader.report.RepeatedCauses;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the public checks of a notebook. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Runs the public checks of a homework notebook, as its check cells do.",
    footer = {
      "Example: ./chainrule check homework/h1-perceptron.ipynb",
      "For instructors: ./chainrule check ada.ipynb --replay ada"
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NOTEBOOK", description = "Your notebook.")
  private Path notebook = Path.of("");

  @Option(
      names = "--replay",
      paramLabel = "STUDENT",
      description =
          "Run the hidden checks too, on the random cases of this student, and show all they saw.")
  private @Nullable String replay;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (!Files.exists(notebook)) {
      CommandLines.complain(err, notebook + ": no such file");
      return ExitStatus.USAGE;
    }
    try {
      NotebookFile read = NotebookFile.read(notebook);
      HomeworkId homework =
          HomeworkRecognition.homework(read.cells())
              .orElseThrow(
                  () ->
                      new NotebookException(
                          notebook.toString(),
                          "no cell carries the id of a question; expected a homework"));
      Assignment assignment = Lookup.homework(homework.toString(), err);
      return assignment == null ? ExitStatus.USAGE : check(assignment, read);
    } catch (NotebookException e) {
      CommandLines.complain(err, String.valueOf(e.getMessage()));
      return ExitStatus.UNGRADED;
    }
  }

  /** A student's own code may run on the student's own machine, locked in or not. */
  private int check(Assignment assignment, NotebookFile read) throws IOException {
    List<SubmissionResult> results = new ArrayList<>();
    String student = replay == null ? "you" : replay;
    Submission handedIn = read.handedIn(student, notebook.toString(), Instant.now());
    new LocalEngine(assignment, 1, replay == null).grade(List.of(handedIn), results::add);
    SubmissionResult result = results.get(0);
    if (result.status() != GradingStatus.GRADED) {
      String line = notebook + ": " + result.status().label() + ": " + result.reason();
      CommandLines.complain(spec.commandLine().getErr(), line);
      return ExitStatus.UNGRADED;
    }
    return show(result);
  }

  private int show(SubmissionResult result) {
    PrintWriter print = spec.commandLine().getOut();
    List<CheckReport> all = result.reports();
    List<CheckReport> reports =
        RepeatedCauses.shortened(
            replay == null ? all.stream().map(PublicReport::of).toList() : all);
    reports.forEach(report -> print.println(PrintableText.lines(report.text())));
    NoteText.of(result.notes()).forEach(note -> print.println("note: " + PrintableText.line(note)));
    long right = reports.stream().filter(report -> report.verdict() == Verdict.RIGHT).count();
    print.printf(
        Locale.ROOT,
        "%d of %d questions pass their %s%n",
        right,
        reports.size(),
        replay == null ? "public checks; hidden checks follow when it is graded" : "checks");
    print.flush();
    return right == reports.size() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
