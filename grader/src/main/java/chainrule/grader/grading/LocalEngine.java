package chainrule.grader.grading;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.supervisor.GradingRun;
import chainrule.grader.supervisor.Supervisor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

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
  public Usage grade(List<Submission> submissions, Consumer<SubmissionResult> done)
      throws IOException {
    Thread grading = Thread.currentThread();
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    try {
      GradingRun run =
          new Supervisor(assignment, jobs, allowUnsandboxed)
              .grade(
                  submissions,
                  (result, number, total) -> {
                    if (failure.get() == null && !deliver(done, result, failure)) {
                      grading.interrupt();
                    }
                  });
      rethrow(failure);
      return new Usage(run.allJudgesPeakBytes(), run.rung());
    } catch (IOException e) {
      rethrow(failure);
      throw e;
    }
  }

  /** A result that cannot be noted ends the run: the disk is full, and grading on is in vain. */
  private static boolean deliver(
      Consumer<SubmissionResult> done,
      SubmissionResult result,
      AtomicReference<RuntimeException> failure) {
    try {
      done.accept(result);
      return true;
    } catch (RuntimeException e) {
      failure.set(e);
      return false;
    }
  }

  private static void rethrow(AtomicReference<RuntimeException> failure) {
    RuntimeException first = failure.get();
    if (first != null) {
      Thread.interrupted();
      throw first;
    }
  }
}
