package chainrule.grader.grading;

import chainrule.grader.isolation.IsolationLevel;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Grades submissions somewhere: on this machine, or one day on many. */
public interface GradingEngine {
  /**
   * Grades submissions.
   *
   * @param submissions one per student
   * @param done told each result once it is there, in any order, from any thread
   * @return what the run needed
   * @throws IOException if nothing can be graded at all; the message says why in one line
   */
  Usage grade(List<Submission> submissions, Consumer<SubmissionResult> done) throws IOException;

  /**
   * What a run needed.
   *
   * @param judgesPeakBytes the most memory of all judges together; 0 where the system does not say
   * @param rung how students' code was closed in
   */
  record Usage(long judgesPeakBytes, IsolationLevel rung) {}
}
