package chainrule.grader.judge;

import chainrule.exercises.CheckReport;
import chainrule.grader.result.SubmissionResult;
import java.util.List;

/** Picks out of a result what tests ask for most. */
final class Reported {
  private Reported() {}

  /** Returns the points of each question. */
  static List<Double> points(SubmissionResult result) {
    return result.reports().stream().map(CheckReport::points).toList();
  }

  /** Returns the first line that a question's first check says. */
  static String detail(SubmissionResult result, int question) {
    return result.reports().get(question).lines().get(0).details().get(0);
  }
}
