package chainrule.grader.grading;

import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.supervisor.ResultListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Has every submission graded several times with the same seed, and notes where the verdicts were
 * not the same each time. The first result counts; what to make of it is the instructor's decision.
 *
 * @param engine grades
 * @param times how often, at least 1
 */
public record RepeatingEngine(GradingEngine engine, int times) implements GradingEngine {
  @Override
  public Usage grade(List<Submission> submissions, ResultListener listener) throws IOException {
    List<Submission> all = new ArrayList<>();
    for (Submission submission : submissions) {
      for (int i = 0; i < times; i++) {
        all.add(submission);
      }
    }
    Map<String, List<SubmissionResult>> waiting = new HashMap<>();
    return engine.grade(
        all,
        result -> {
          List<SubmissionResult> results =
              waiting.computeIfAbsent(result.student(), student -> new ArrayList<>());
          results.add(result);
          if (results.size() == times) {
            waiting.remove(result.student());
            listener.done(merged(results));
          }
        });
  }

  /** A run in which the grader itself failed says nothing about the submission. */
  private static SubmissionResult merged(List<SubmissionResult> results) {
    List<SubmissionResult> graded =
        results.stream().filter(result -> result.status() == GradingStatus.GRADED).toList();
    return graded.isEmpty() ? results.get(0) : Flakiness.of(graded).noted();
  }
}
