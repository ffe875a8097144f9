package chainrule.grader.gradebook;

import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Score;
import chainrule.grader.result.SubmissionResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What counts for a student in one homework: the last run that graded something of theirs, else the
 * last that could not.
 *
 * @param homework the homework's short name
 * @param student as the gradebook names them
 * @param handedIn when the notebook was handed in, or last changed if nobody noted that
 * @param score what it is worth
 * @param laterFailure why a later run could not grade what it was given; null if none failed
 */
public record CurrentMark(
    String homework, String student, Instant handedIn, Score score, @Nullable String laterFailure) {

  /** Returns what grading came to. */
  public SubmissionResult result() {
    return score.result();
  }

  /** Returns whether there are points to be had: it is graded, and not all of it was dropped. */
  public boolean counts() {
    return graded() && score.counts();
  }

  /** Returns whether the checks found anything. */
  public boolean graded() {
    return result().status() == GradingStatus.GRADED;
  }
}
