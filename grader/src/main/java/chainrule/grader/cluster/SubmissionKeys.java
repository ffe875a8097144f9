package chainrule.grader.cluster;

import chainrule.exercises.instructor.FilesDigest;
import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.judge.JudgeRequest;
import chainrule.grader.result.Submission;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names submissions by what is graded of them: a result that an earlier controller asked for is the
 * result of the same submission now.
 */
final class SubmissionKeys {
  private static final int LENGTH = 32;

  private SubmissionKeys() {}

  /** Returns submissions by their keys, in order; the same one again has another key. */
  static Map<String, Submission> of(List<Submission> submissions) {
    Map<String, Submission> byKey = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Submission one : submissions) {
      String line = request(one).line();
      String first = key(line, 0);
      int again = seen.merge(first, 1, Integer::sum) - 1;
      byKey.put(again == 0 ? first : key(line, again), one);
    }
    return byKey;
  }

  /** Returns what a judge is asked about a submission. */
  static JudgeRequest request(Submission submission) {
    return JudgeRequest.of(submission, CompilePrecautions.NONE);
  }

  private static String key(String line, int again) {
    FilesDigest digest = new FilesDigest();
    digest.add(line);
    digest.add(Integer.toString(again));
    return digest.hex().substring(0, LENGTH);
  }
}
