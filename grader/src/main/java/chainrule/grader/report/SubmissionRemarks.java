package chainrule.grader.report;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.Obstacle;
import chainrule.grader.command.PrintableText;
import chainrule.grader.result.CellNote;
import chainrule.grader.result.Note;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says what of a submission an instructor may want to look into. */
final class SubmissionRemarks {
  private SubmissionRemarks() {}

  /** Returns a line each; empty if there is nothing. */
  static List<String> about(SubmissionResult result) {
    List<String> lines = new ArrayList<>();
    add(lines, "not the same verdicts each time (flaky): ", result.flaky());
    add(
        lines,
        "only as exact as a finite difference: ",
        questions(result, CheckLine::onlyFiniteDifferenceExact));
    add(lines, "out of time: ", questions(result, check -> check.verdict() == Verdict.OUT_OF_TIME));
    add(
        lines,
        "uses what the homework does not allow: ",
        questions(result, check -> check.has(Obstacle.NotPermitted.class)));
    int changed = result.facts(CellNote.LockedCellChanged.class).size();
    if (changed > 0) {
      lines.add((changed == 1 ? "a locked cell was" : changed + " locked cells were") + " changed");
    }
    result.facts(Note.HandInTimeUnreadable.class).stream()
        .map(note -> PrintableText.line(NoteText.of(note)))
        .forEach(lines::add);
    int lost = result.timings().lost();
    if (lost > 0) {
      lines.add(
          (lost == 1 ? "a sandbox was" : lost + " sandboxes were")
              + " lost: code ended the Java virtual machine, or met a limit");
    }
    return lines;
  }

  private static void add(List<String> lines, String what, List<String> questions) {
    if (!questions.isEmpty()) {
      lines.add(what + String.join(", ", questions));
    }
  }

  private static List<String> questions(SubmissionResult result, Predicate<CheckLine> which) {
    return result.reports().stream()
        .filter(report -> report.lines().stream().anyMatch(which))
        .map(CheckReport::question)
        .toList();
  }
}
