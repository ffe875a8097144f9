package chainrule.grader.supervisor;

import chainrule.grader.result.SubmissionResult;

/** Hears of each submission as soon as it is done; called on one thread at a time. */
@FunctionalInterface
public interface GradingListener {
  /**
   * A submission is done.
   *
   * @param result what it came to
   * @param done how many are done, this one counted
   * @param total how many there are
   */
  void done(SubmissionResult result, int done, int total);
}
