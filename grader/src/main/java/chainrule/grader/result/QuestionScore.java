package chainrule.grader.result;

import chainrule.exercises.CheckReport;
import org.jspecify.annotations.Nullable;

/**
 * What a question is worth: what the checks found, unless a person decided otherwise.
 *
 * @param report what the checks found
 * @param manual what a person decided; null if nobody did
 */
public record QuestionScore(CheckReport report, @Nullable ManualMark manual) {

  /** Returns whether its points are no part of the mark, whoever answers it. */
  public boolean isPractice() {
    return !report.kind().counts();
  }

  /** Returns whether the question counts. */
  public boolean counts() {
    return manual == null || manual.kind() != ManualMark.MarkKind.DROP;
  }

  /** Returns the points earned; 0 when it does not count. */
  public double points() {
    if (manual != null && manual.kind() == ManualMark.MarkKind.POINTS) {
      return manual.points();
    }
    return counts() ? report.points() : 0;
  }

  /** Returns the points to be had; 0 when it does not count. */
  public double max() {
    return counts() ? report.max() : 0;
  }
}
