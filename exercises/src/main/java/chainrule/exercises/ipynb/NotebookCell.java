package chainrule.exercises.ipynb;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code or text cell as nbgrader marks it.
 *
 * @param index position in the notebook, from 0
 * @param code whether it is a code cell
 * @param source its text, with {@code \n} line ends
 * @param gradeId nbgrader's {@code grade_id}, or null
 * @param solution whether the student writes here
 * @param locked whether the student must leave it as it is
 * @param points nbgrader's points of a graded cell; 0 for others
 * @param edition the edition of the notebook, which its opening cell names; 0 where none is named
 */
public record NotebookCell(
    int index,
    boolean code,
    String source,
    @Nullable String gradeId,
    boolean solution,
    boolean locked,
    double points,
    int edition) {

  /** What a notebook is that names no edition. */
  private static final int FIRST = 1;

  /**
   * Returns the edition of a notebook. Another one begins when an answer written for the earlier
   * notebook does not fit any more, such as when a question's types change.
   *
   * @param cells its cells
   */
  public static int edition(List<NotebookCell> cells) {
    return cells.stream().mapToInt(NotebookCell::edition).reduce(FIRST, Math::max);
  }

  /** Returns the same cell with another text. */
  public NotebookCell withSource(String other) {
    return new NotebookCell(index, code, other, gradeId, solution, locked, points, edition);
  }
}
