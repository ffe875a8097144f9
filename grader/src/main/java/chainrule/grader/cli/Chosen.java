package chainrule.grader.cli;

import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.Mark;
import chainrule.grader.result.QuestionScore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A question of a student, or a whole homework, as a call names it.
 *
 * @param mark the homework's mark
 * @param question the question in it; null for all of it
 */
record Chosen(Mark mark, @Nullable QuestionScore question) {
  private static final int MOST_NAMED = 12;

  /** Says in one line what is not there, and what is. */
  static final class Unknown extends IOException {
    private static final long serialVersionUID = 1L;

    Unknown(String message) {
      super(message);
    }
  }

  /** Finds a question such as {@code h1-q2}, or a homework such as {@code h1}. */
  static Chosen of(Gradebook book, String student, String question) throws IOException {
    Set<String> students = new TreeSet<>();
    List<Mark> own = new ArrayList<>();
    book.forEachMark(
        mark -> {
          students.add(mark.student());
          if (mark.student().equals(student)) {
            own.add(mark);
          }
        });
    if (own.isEmpty()) {
      throw new Unknown("no student " + student + "; expected one of " + some(students));
    }
    Set<String> questions = new TreeSet<>();
    for (Mark mark : own) {
      if (mark.homework().equalsIgnoreCase(question)) {
        return new Chosen(mark, null);
      }
      for (QuestionScore score : mark.score().questions()) {
        String id = mark.homework() + "-" + score.report().question().toLowerCase(Locale.ROOT);
        questions.add(id);
        if (id.equalsIgnoreCase(question)) {
          return new Chosen(mark, score);
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
