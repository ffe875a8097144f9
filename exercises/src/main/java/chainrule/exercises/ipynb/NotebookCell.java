package chainrule.exercises.ipynb;

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
 */
public record NotebookCell(
    int index,
    boolean code,
    String source,
    @Nullable String gradeId,
    boolean solution,
    boolean locked,
    double points) {

  /** Returns the same cell with another text. */
  public NotebookCell withSource(String other) {
    return new NotebookCell(index, code, other, gradeId, solution, locked, points);
  }
}
