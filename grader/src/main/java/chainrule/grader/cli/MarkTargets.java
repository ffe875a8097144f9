package chainrule.grader.cli;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.PointsText;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.result.QuestionScore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the questions and homeworks of some students of a gradebook. */
final class MarkTargets {
  private static final int MOST_NAMED = 12;

  private final Set<String> students = new TreeSet<>();
  private final Map<String, List<CurrentMark>> own = new HashMap<>();

  private MarkTargets() {}

  /**
   * A question of a student, or a whole homework, as a call names it.
   *
   * @param mark the homework's mark
   * @param question the question in it; null for all of it
   */
  record Target(CurrentMark mark, @Nullable QuestionScore question) {

    /** Refuses points that the question cannot be worth. */
    void requireInRange(double points, String name) throws Unknown {
      double max = question == null ? 0 : question.report().max();
      if (!(points >= 0 && points <= max)) {
        throw new Unknown(
            "points are " + points + " for " + name + "; expected 0 to " + PointsText.of(max));
      }
    }
  }

  /** Says in one line what is not there, and what is. */
  static final class Unknown extends IOException {
    private static final long serialVersionUID = 1L;

    Unknown(String message) {
      super(message);
    }
  }

  /**
   * Reads what there is of some students.
   *
   * @param book the gradebook, read once
   * @param wanted their names
   */
  static MarkTargets of(Gradebook book, Set<String> wanted) throws IOException {
    MarkTargets choices = new MarkTargets();
    book.forEachMark(
        mark -> {
          choices.students.add(mark.student());
          if (wanted.contains(mark.student())) {
            choices.own.computeIfAbsent(mark.student(), s -> new ArrayList<>()).add(mark);
          }
        });
    return choices;
  }

  /** Finds a question such as {@code h1-q2}, or a homework such as {@code h1}. */
  Target of(String student, String question) throws Unknown {
    List<CurrentMark> marks = own.getOrDefault(student, List.of());
    if (marks.isEmpty()) {
      throw new Unknown("no student " + student + "; expected one of " + some(students));
    }
    String wanted = HomeworkId.canonical(question);
    Set<String> questions = new TreeSet<>();
    for (CurrentMark mark : marks) {
      if (mark.homework().equals(wanted)) {
        return new Target(mark, null);
      }
      for (QuestionScore score : mark.score().questions()) {
        String id = HomeworkId.gradeId(mark.homework(), score.report().question());
        questions.add(id);
        if (id.equals(wanted)) {
          return new Target(mark, score);
        }
      }
    }
    throw new Unknown(
        questions.isEmpty()
            ? "nothing of " + student + " was graded; expected a graded notebook"
            : "no question "
                + question
                + " of "
                + student
                + "; expected one of "
                + some(questions));
  }

  private static String some(Set<String> names) {
    String first = String.join(", ", names.stream().limit(MOST_NAMED).toList());
    return names.size() > MOST_NAMED ? first + ", … (" + names.size() + " in all)" : first;
  }
}
