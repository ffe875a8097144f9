package chainrule.grader.grading;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.GradingKey;
import chainrule.grader.judge.StudentSeeds;
import chainrule.grader.result.Note;
import chainrule.grader.result.Submission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a batch is graded.
 *
 * @param left submissions to be graded
 * @param graded submissions whose mark another run has found already, by the same checks and seed
 */
record GradingPlan(List<Submission> left, List<Submission> graded) {
  /** Returns the plan to grade everything. */
  static GradingPlan everything(List<Submission> submissions) {
    return new GradingPlan(List.copyOf(submissions), List.of());
  }

  /**
   * Returns the plan to grade what a gradebook does not hold yet.
   *
   * @param assignment the homework
   * @param revision its questions and checks
   */
  static GradingPlan whatIsLeft(
      List<Submission> submissions,
      Gradebook book,
      Assignment assignment,
      HomeworkRevision revision)
      throws IOException {
    List<Submission> left = new ArrayList<>();
    List<Submission> graded = new ArrayList<>();
    for (Submission one : submissions) {
      boolean known =
          book.alreadyGraded(key(one, assignment.id().toString(), revision))
              .filter(result -> saysAboutTime(result.notes()).equals(saysAboutTime(one.notes())))
              .isPresent();
      (known ? graded : left).add(one);
    }
    return new GradingPlan(List.copyOf(left), List.copyOf(graded));
  }

  private static List<Note> saysAboutTime(List<Note> notes) {
    return notes.stream()
        .map(Note::fact)
        .filter(Note.HandInTimeUnreadable.class::isInstance)
        .toList();
  }

  private static GradingKey key(Submission one, String homework, HomeworkRevision revision) {
    return new GradingKey(
        homework,
        one.student(),
        one.sha256(),
        one.handedIn(),
        one.noted(),
        revision.checks(),
        revision.kit(),
        StudentSeeds.of(one.student(), homework));
  }
}
