package chainrule.grader.result;

import chainrule.exercises.CheckReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a submission is worth once people and the calendar have had their say.
 *
 * @param result what grading came to
 * @param manual what people decided, oldest first
 * @param handedIn when the notebook was handed in; null if nobody noted it, and then it is not late
 * @param lateness when it was due; null if it never was
 */
public record Score(
    SubmissionResult result,
    List<ManualMark> manual,
    @Nullable Instant handedIn,
    @Nullable Lateness lateness) {

  /** Returns what the checks alone say. */
  public static Score of(SubmissionResult result) {
    return new Score(result, List.of(), null, null);
  }

  /** Returns one per question of the homework, in order; empty unless graded. */
  public List<QuestionScore> questions() {
    Map<String, ManualMark> decided = new HashMap<>();
    for (ManualMark mark : manual) {
      if (mark.kind() == ManualMark.Kind.UNDO) {
        decided.remove(mark.question());
      } else {
        decided.put(mark.question(), mark);
      }
    }
    List<QuestionScore> questions = new ArrayList<>();
    for (CheckReport report : result.reports()) {
      questions.add(new QuestionScore(report, decided.get(report.question())));
    }
    return questions;
  }

  /** Returns the points earned, before anything is taken away for being late. */
  public double raw() {
    return questions().stream().mapToDouble(QuestionScore::points).sum();
  }

  /** Returns the points to be had. */
  public double max() {
    return questions().stream().mapToDouble(QuestionScore::max).sum();
  }

  /** Returns the days begun after the deadline; 0 when in time or excused. */
  public long daysLate() {
    return lateness == null || handedIn == null || waiver() != null ? 0 : lateness.days(handedIn);
  }

  /** Returns what being late takes away. */
  public double penalty() {
    return lateness == null || handedIn == null || waiver() != null
        ? 0
        : lateness.penalty(raw(), handedIn);
  }

  /** Returns the points that count. */
  public double points() {
    return raw() - penalty();
  }

  /** Returns the decision that excuses the delay; null if there is none. */
  public @Nullable ManualMark waiver() {
    ManualMark last = null;
    for (ManualMark mark : manual) {
      if (mark.question().isEmpty()) {
        last = mark;
      }
    }
    return last != null && last.kind() == ManualMark.Kind.WAIVE ? last : null;
  }
}
