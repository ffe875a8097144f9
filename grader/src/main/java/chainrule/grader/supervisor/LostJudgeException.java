package chainrule.grader.supervisor;

import chainrule.grader.assemble.CompilePrecautions;
import java.util.Optional;

/** A judge was lost over a submission; the message says how. */
final class LostJudgeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean byCell;
  private final String compiling;

  /**
   * Makes an exception.
   *
   * @param message how it was lost
   * @param byCell whether what it compiled can be the cause
   * @param compiling the cell that it was compiling; empty if it did not say
   */
  LostJudgeException(String message, boolean byCell, String compiling) {
    super(message);
    this.byCell = byCell;
    this.compiling = compiling;
  }

  /** Returns how careful the next judge should be; empty if that would be of no help. */
  Optional<CompilePrecautions> precautions(CompilePrecautions before) {
    return byCell && before.canGrow(compiling)
        ? Optional.of(before.grown(compiling, reason()))
        : Optional.empty();
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
