package chainrule.grader.cli;

import chainrule.exercises.PointsText;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.result.QuestionScore;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A question of a student, or a whole homework, as a call names it.
 *
 * @param mark the homework's mark
 * @param question the question in it; null for all of it
 */
record MarkTarget(CurrentMark mark, @Nullable QuestionScore question) {

  /** Says in one line what is not there, and what is. */
  static final class Unknown extends IOException {
    private static final long serialVersionUID = 1L;

    Unknown(String message) {
      super(message);
    }
  }

  /** Refuses points that the question cannot be worth. */
  void requireInRange(double points, String name) throws Unknown {
    double max = question == null ? 0 : question.report().max();
    if (!(points >= 0 && points <= max)) {
      throw new Unknown(
          "points are " + points + " for " + name + "; expected 0 to " + PointsText.of(max));
    }
  }
}
