package chainrule.grader.grading;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.result.Submission;
import chainrule.grader.supervisor.GradingRun;
import chainrule.grader.supervisor.ResultListener;
import chainrule.grader.supervisor.Supervisor;
import java.io.IOException;
import java.util.List;

/**
 * Grades on this machine.
 *
 * @param assignment the homework
 * @param jobs how many submissions at once
 * @param allowUnsandboxed whether students' code may run where nothing locks it in
 */
public record LocalEngine(Assignment assignment, int jobs, boolean allowUnsandboxed)
    implements GradingEngine {

  @Override
  public Usage grade(List<Submission> submissions, ResultListener listener) throws IOException {
    GradingRun run =
        new Supervisor(assignment, jobs, allowUnsandboxed).grade(submissions, listener);
    return new Usage(run.allJudgesPeakBytes(), run.isolation());
  }
}
