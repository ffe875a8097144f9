package chainrule.grader.intake;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.ipynb.NotebookCell;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells from nbgrader's ids which homework a notebook belongs to. */
public final class HomeworkRecognition {
  private HomeworkRecognition() {}

  /** Returns the homework of the first marked cell; empty if no cell is marked. */
  public static Optional<HomeworkId> homework(List<NotebookCell> cells) {
    return HomeworkId.among(cells.stream().map(NotebookCell::gradeId)).stream().findFirst();
  }

  /**
   * Returns why a notebook cannot be graded as a homework; null if it can.
   *
   * <p>A notebook without any code has nothing of another homework in it either: it is graded, and
   * earns nothing.
   */
  public static @Nullable String problem(List<NotebookCell> cells, HomeworkId homework) {
    List<HomeworkId> homeworks = HomeworkId.among(cells.stream().map(NotebookCell::gradeId));
    if (homeworks.contains(homework)) {
      return null;
    }
    if (!homeworks.isEmpty()) {
      return "is a notebook of " + homeworks.get(0) + "; expected " + homework;
    }
    return cells.stream().noneMatch(NotebookCell::code)
        ? null
        : "no cell carries the id of a question (nbgrader's grade_id); expected " + homework;
  }
}
