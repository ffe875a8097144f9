package chainrule.grader.grading;

import chainrule.grader.isolation.IsolationLevel;
import chainrule.grader.result.Submission;
import chainrule.grader.supervisor.ResultListener;
import java.io.IOException;
import java.util.List;

/** Grades submissions somewhere: on this machine, or on many. */
public interface GradingEngine {
  /**
   * Grades submissions.
   *
   * @param submissions one per student
   * @param listener told each result once it is there, in any order, on this thread
   * @return what the run needed
   * @throws IOException if nothing can be graded at all; the message says why in one line. Or what
   *     the listener threw, which ends the run
   */
  Usage grade(List<Submission> submissions, ResultListener listener) throws IOException;

  /**
   * What a run needed.
   *
   * @param judgesPeakBytes the most memory of all judges together on one machine; 0 where the
   *     system does not say
   * @param isolation how students' code was closed in
   */
  record Usage(long judgesPeakBytes, IsolationLevel isolation) {}
}
