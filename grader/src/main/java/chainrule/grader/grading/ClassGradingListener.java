package chainrule.grader.grading;

import chainrule.grader.result.SubmissionResult;
import chainrule.grader.supervisor.ResultListener;

/** Hears how far the grading of a class is; results are in the gradebook by then. */
@FunctionalInterface
public interface ClassGradingListener extends ResultListener {
  /**
   * Grading begins.
   *
   * @param left how many submissions are to be graded
   * @param alreadyGraded how many have their mark from an earlier run
   */
  default void begin(int left, int alreadyGraded) {}

  /** Hears of a result, and cannot fail. */
  @Override
  void done(SubmissionResult result);
}
