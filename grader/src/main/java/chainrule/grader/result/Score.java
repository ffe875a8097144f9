package chainrule.grader.result;

import chainrule.exercises.CheckReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /** Returns the same after one more decision. */
  public Score and(ManualMark decision) {
    List<ManualMark> decisions = new ArrayList<>(manual);
    decisions.add(decision);
    return new Score(result, List.copyOf(decisions), handedIn, lateness);
  }

  /** Returns one per question of the homework, in order; empty unless graded. */
  public List<QuestionScore> questions() {
    Map<String, ManualMark> decided = new HashMap<>();
    for (ManualMark mark : manual) {
      if (mark.kind() == ManualMark.MarkKind.UNDO) {
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

  /** Returns whether any question counts; else there is nothing to be had, and no mark. */
  public boolean counts() {
    return counting() > 0;
  }

  /**
   * Returns the points earned, before anything is taken away for being late.
   *
   * <p>{@code earned · max / counting}: what does not count for a student leaves the homework worth
   * as much as for everybody else, because other programs know one maximum for all.
   */
  public double raw() {
    double earned = earned();
    double counting = counting();
    // where all counts nothing is to be rounded
    return counting > 0 && counting < max() ? earned * max() / counting : earned;
  }

  /** Returns the points to be had, the same for every student; 0 if no question counts. */
  public double max() {
    return counts() ? result.max() : 0;
  }

  /** Returns the points earned in the questions that count. */
  public double earned() {
    return marked().mapToDouble(QuestionScore::points).sum();
  }

  /** Returns the points of the questions that count. */
  public double counting() {
    return marked().mapToDouble(QuestionScore::max).sum();
  }

  private Stream<QuestionScore> marked() {
    return questions().stream().filter(question -> !question.isPractice());
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
    return last != null && last.kind() == ManualMark.MarkKind.WAIVE ? last : null;
  }
}
