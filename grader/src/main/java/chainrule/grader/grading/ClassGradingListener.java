package chainrule.grader.grading;

import chainrule.grader.result.SubmissionResult;

/** Hears how far the grading of a class is. */
@FunctionalInterface
public interface ClassGradingListener {
  /**
   * Grading begins.
   *
   * @param left how many submissions are to be graded
   * @param alreadyGraded how many have their mark from an earlier run
   */
  default void begin(int left, int alreadyGraded) {}

  /**
   * A submission is done, and its result is in the gradebook.
   *
   * @param result what it came to
   */
  void done(SubmissionResult result);
}
