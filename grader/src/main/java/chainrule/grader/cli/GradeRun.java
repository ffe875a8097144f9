package chainrule.grader.cli;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.SignalStop;
import chainrule.grader.build.StatusLine;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.files.ScratchFolder;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.grading.ClassGrading;
import chainrule.grader.grading.ClassOutcome;
import chainrule.grader.grading.GradingEngine;
import chainrule.grader.intake.Intake;
import chainrule.grader.intake.IntakeBatch;
import chainrule.grader.result.Lateness;
import chainrule.grader.result.Note;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.Submission;
import chainrule.grader.roster.Roster;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Grades a class in a terminal: takes in what was handed in, has it graded, shows what it came to.
 *
 * @param assignment the homework
 * @param paths what was handed in; each exists
 * @param out where the gradebook and the reports go; prepared
 * @param roster who is in the class
 * @param zones time zones of whoever grades
 * @param lateness when it is due; null if nobody said so
 * @param extent what of it is graded
 */
record GradeRun(
    Assignment assignment,
    List<Path> paths,
    OutputFolder out,
    Roster roster,
    List<ZoneId> zones,
    @Nullable Lateness lateness,
    ClassGrading.Extent extent) {
  private static final String GO_ON =
      "; marks noted so far are kept, the same call grades what is left";

  /** Grades; returns the exit status. */
  int call(GradingEngine engine, CommandLine line) {
    PrintWriter err = line.getErr();
    try (SignalStop stop = SignalStop.onSignal(err, GO_ON)) {
      try (ScratchFolder scratch = ScratchFolder.open("run");
          Intake intake = new Intake(assignment.id(), zones, roster)) {
        Gradebook.unpackIn(scratch.folder());
        IntakeBatch batch = intake.collect(paths);
        new RosterComparison(roster, batch).show(line);
        nameUnreadableTimes(batch, err);
        noteDeadline(batch, err);
        return new OutcomeText(grade(engine, batch), out.path()).show(line);
      } catch (IOException e) {
        if (stop.requested()) {
          return ExitStatus.INTERRUPTED;
        }
        CommandLines.complain(err, CommandLines.reason(e) + GO_ON);
        return ExitStatus.UNGRADED;
      }
    }
  }

  private ClassOutcome grade(GradingEngine engine, IntakeBatch batch) throws IOException {
    try (StatusLine status = StatusLine.onStandardError()) {
      return new ClassGrading(assignment, out, extent)
          .grade(batch, engine, new GradingProgress(status));
    }
  }

  private static void nameUnreadableTimes(IntakeBatch batch, PrintWriter err) {
    for (Submission one : batch.submissions()) {
      one.notes().stream()
          .filter(Note.HandInTimeUnreadable.class::isInstance)
          .forEach(note -> CommandLines.complain(err, one.file() + ": " + NoteText.of(note)));
    }
  }

  private void noteDeadline(IntakeBatch batch, PrintWriter err) throws IOException {
    if (lateness == null) {
      return;
    }
    try (Gradebook book = Gradebook.open(out.path().resolve("gradebook.db"))) {
      book.due(assignment.id().toString(), lateness);
    }
    long unknown = batch.submissions().stream().filter(one -> !one.noted()).count();
    if (unknown > 0) {
      err.println(
          "chainrule: "
              + unknown
              + " of "
              + batch.submissions().size()
              + " notebooks have no hand-in time (timestamp.txt); they do not count as late");
    }
  }
}
