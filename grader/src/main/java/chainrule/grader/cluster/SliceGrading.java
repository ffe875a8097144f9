package chainrule.grader.cluster;

import chainrule.grader.grading.GradingEngine;
import chainrule.grader.judge.JudgeRequest;
import chainrule.grader.result.Submission;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Grades the submissions of a slice that have no result yet; each result is written before the next
 * is asked for.
 *
 * @param folder where the slice is and the results go
 * @param task whose slice
 * @param engine grades
 */
record SliceGrading(RunFolder folder, TaskId task, GradingEngine engine) {
  private record Name(String student, String file) {}

  void run() throws IOException {
    Set<String> there = new HashSet<>(folder.resultKeys(task)); // Slurm may start a task again
    List<Submission> left = new ArrayList<>();
    Map<Name, Deque<String>> keys = new HashMap<>();
    folder
        .slice(task)
        .forEach(
            (key, request) -> {
              if (!there.contains(key)) {
                left.add(submission(request));
                keys.computeIfAbsent(
                        new Name(request.student(), request.file()), name -> new ArrayDeque<>())
                    .add(key);
              }
            });
    if (left.isEmpty()) {
      return;
    }
    GradingEngine.Usage usage =
        engine.grade(
            left,
            result -> {
              Deque<String> same = keys.get(new Name(result.student(), result.file()));
              if (same == null) {
                throw new IllegalStateException("a result nobody asked for: " + result);
              }
              folder.writeResult(task, same.remove(), result.toJson());
            });
    folder.writeUsage(task, usage);
  }

  /** When it was handed in and what else there is to say is known where the results go. */
  private static Submission submission(JudgeRequest request) {
    return new Submission(
        request.student(), request.file(), Instant.EPOCH, false, "", request.cells(), List.of());
  }
}
