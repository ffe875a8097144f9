package chainrule.grader.supervisor;

import chainrule.grader.result.SubmissionResult;
import java.io.IOException;

/** Hears of each submission as soon as it is done. */
@FunctionalInterface
public interface ResultListener {
  /**
   * A submission is done; told on the thread that asked for the grading.
   *
   * @param result what it came to
   * @throws IOException if it cannot be noted; grading on would be in vain, and ends
   */
  void done(SubmissionResult result) throws IOException;
}
