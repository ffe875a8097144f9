package chainrule.grader.report;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.permitted.PermittedTypes;
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
        questions(result, check -> starts(check.details(), PermittedTypes.NOT_AVAILABLE)));
    long changed =
        result.notes().stream()
            .filter(note -> note.endsWith(SubmissionResult.LOCKED_CHANGED))
            .count();
    if (changed > 0) {
      lines.add((changed == 1 ? "a locked cell was" : changed + " locked cells were") + " changed");
    }
    result.notes().stream()
        .filter(note -> note.startsWith(SubmissionResult.NO_HAND_IN_TIME))
        .map(PrintableText::line)
        .forEach(lines::add);
    int lost = result.timings().lost();
    if (lost > 0) {
      lines.add(
          (lost == 1 ? "a sandbox was" : lost + " sandboxes were")
              + " lost: code ended the Java virtual machine, or met a limit");
    }
    return lines;
  }

  private static boolean starts(List<String> details, String beginning) {
    return details.stream().anyMatch(line -> line.startsWith(beginning));
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
