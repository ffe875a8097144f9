package chainrule.grader.assemble;

import chainrule.exercises.finding.Obstacle;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How carefully a judge compiles a submission over which judges before it were lost.
 *
 * <p>A compiler that takes too long or too much memory takes its judge with it. So the next judge
 * compiles cell by cell and says which one it begins with; when it is lost too, that cell is left
 * out by the one after it. After several such cells only the answers are compiled.
 *
 * @param cellByCell whether each cell is compiled by itself, and announced
 * @param leftOut why cells are not compiled, by their labels
 */
public record CompilePrecautions(boolean cellByCell, Map<String, String> leftOut) {
  /** Nothing is known against a submission. */
  public static final CompilePrecautions NONE = new CompilePrecautions(false, Map.of());

  /** After so many cells that took a judge with them, answers alone are compiled. */
  private static final int MANY_LEFT_OUT = 3;

  private static final int MOST_LEFT_OUT = 5;

  /**
   * Returns whether it helps to be more careful.
   *
   * @param compiling the cell that the lost judge was compiling; empty if it did not say
   */
  public boolean canGrow(String compiling) {
    return !cellByCell || (!compiling.isEmpty() && leftOut.size() < MOST_LEFT_OUT);
  }

  /**
   * Returns how careful to be after a judge was lost while it was this careful.
   *
   * @param compiling the cell that it was compiling; empty if it did not say
   * @param reason what it was lost by
   */
  public CompilePrecautions grown(String compiling, String reason) {
    Map<String, String> more = new LinkedHashMap<>(leftOut);
    if (cellByCell && !compiling.isEmpty()) {
      more.put(compiling, reason);
    }
    return new CompilePrecautions(true, more);
  }

  /** Returns the cells of a notebook that are left out. */
  public OmittedCells of(AssembledNotebook notebook) {
    OmittedCells cells = new OmittedCells();
    for (CodeCell cell : notebook.cells()) {
      String reason = leftOut.get(cell.label());
      if (reason != null) {
        cells.add(cell, new Obstacle.CompilerLost(reason));
      } else if (leftOut.size() >= MANY_LEFT_OUT
          && (cell.is(CodeCell.Kind.EXTRA) || cell.is(CodeCell.Kind.DEMONSTRATION))) {
        cells.add(cell, new Obstacle.LeftOutWithOthers(leftOut.size()));
      }
    }
    return cells;
  }
}
