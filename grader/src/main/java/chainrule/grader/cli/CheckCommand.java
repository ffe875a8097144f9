package chainrule.grader.cli;

import chainrule.exercises.CheckReport;
import chainrule.exercises.HomeworkId;
import chainrule.exercises.Verdict;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.grading.LocalEngine;
import chainrule.grader.intake.HomeworkRecognition;
import chainrule.grader.intake.NotebookFile;
import chainrule.grader.report.PrintableText;
import chainrule.grader.report.PublicReport;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the public checks of a notebook. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Runs the public checks of a homework notebook, as its check cells do.")
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NOTEBOOK", description = "Your notebook.")
  private Path notebook = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (!Files.exists(notebook)) {
      ChainRule.complain(err, notebook + ": no such file");
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
      Assignment assignment = Homeworks.find(homework.toString(), err);
      return assignment == null ? ExitStatus.USAGE : check(assignment, read);
    } catch (NotebookException e) {
      ChainRule.complain(err, String.valueOf(e.getMessage()));
      return ExitStatus.UNGRADED;
    }
  }

  /** A student's own code may run on the student's own machine, locked in or not. */
  private int check(Assignment assignment, NotebookFile read) throws IOException {
    List<SubmissionResult> results = new ArrayList<>();
    Submission yours = read.handedIn("you", notebook.toString(), Instant.now());
    new LocalEngine(assignment, 1, true).grade(List.of(yours), results::add);
    SubmissionResult result = results.get(0);
    if (result.status() != GradingStatus.GRADED) {
      String line = notebook + ": " + result.status().label() + ": " + result.reason();
      ChainRule.complain(spec.commandLine().getErr(), line);
      return ExitStatus.UNGRADED;
    }
    return show(result);
  }

  private int show(SubmissionResult result) {
    PrintWriter print = spec.commandLine().getOut();
    List<CheckReport> reports =
        RepeatedCauses.shortened(result.reports().stream().map(PublicReport::of).toList());
    reports.forEach(report -> print.println(PrintableText.lines(report.text())));
    NoteText.of(result.notes()).forEach(note -> print.println("note: " + PrintableText.line(note)));
    long right = reports.stream().filter(report -> report.verdict() == Verdict.RIGHT).count();
    print.printf(
        Locale.ROOT,
        "%d of %d questions pass their public checks; hidden checks follow when it is graded%n",
        right,
        reports.size());
    print.flush();
    return right == reports.size() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
