package chainrule.grader.result;

import chainrule.exercises.finding.Finding;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import org.jspecify.annotations.Nullable;

/** What is unusual about a cell of a notebook, and what was done about it. */
@JsonSubTypes({
  @JsonSubTypes.Type(value = CellNote.LockedCellChanged.class, name = "locked-cell-changed"),
  @JsonSubTypes.Type(value = CellNote.LockedCellDeleted.class, name = "locked-cell-deleted"),
  @JsonSubTypes.Type(value = CellNote.AnswerIsText.class, name = "answer-is-text"),
  @JsonSubTypes.Type(value = CellNote.AnswerCellMissing.class, name = "answer-cell-missing"),
  @JsonSubTypes.Type(value = CellNote.CellUnknown.class, name = "cell-unknown"),
  @JsonSubTypes.Type(value = CellNote.CellRepeated.class, name = "cell-repeated"),
  @JsonSubTypes.Type(value = CellNote.CellSkipped.class, name = "cell-skipped"),
  @JsonSubTypes.Type(value = CellNote.LineSkipped.class, name = "line-skipped"),
  @JsonSubTypes.Type(value = CellNote.SurplusLeftOut.class, name = "surplus-left-out"),
  @JsonSubTypes.Type(value = CellNote.UnneededLeftOut.class, name = "unneeded-left-out"),
  @JsonSubTypes.Type(value = CellNote.CellFault.class, name = "cell-fault"),
  @JsonSubTypes.Type(value = CellNote.OtherAnswerCounts.class, name = "other-answer-counts"),
  @JsonSubTypes.Type(value = CellNote.CellThrew.class, name = "cell-threw"),
  @JsonSubTypes.Type(value = CellNote.CellLost.class, name = "cell-left-out"),
  @JsonSubTypes.Type(value = CellNote.CellOutOfTime.class, name = "cell-out-of-time"),
  @JsonSubTypes.Type(value = CellNote.CellsCutShort.class, name = "cells-cut-short")
})
public sealed interface CellNote extends Note {

  /**
   * A cell that is not the student's was changed, and the original used.
   *
   * @param cell such as {@code cell 4}, as in all of these
   * @param gradeId what nbgrader calls it
   */
  record LockedCellChanged(String cell, String gradeId) implements CellNote {}

  /** A cell that is not the student's was deleted, and put back. */
  record LockedCellDeleted(String gradeId) implements CellNote {}

  /** An answer cell is a text cell. */
  record AnswerIsText(String cell, String gradeId) implements CellNote {}

  /**
   * There is no answer cell.
   *
   * @param gradeId what it should be called
   * @param method the answer
   * @param foundIn the cell that has the answer; null if none has
   */
  record AnswerCellMissing(String gradeId, String method, @Nullable String foundIn)
      implements CellNote {}

  /** A cell has a {@code grade_id} that the homework does not. */
  record CellUnknown(String cell, String gradeId) implements CellNote {}

  /** There is more than one cell of a {@code grade_id}; all were run. */
  record CellRepeated(String cell, String gradeId) implements CellNote {}

  /** A cell is a command of the kernel, as its beginning says, and was not run. */
  record CellSkipped(String cell, String beginning) implements CellNote {}

  /** A line of a cell is a command of the kernel, and was not run. */
  record LineSkipped(String cell, String line) implements CellNote {}

  /**
   * The notebook has more code than is compiled.
   *
   * @param cell the first with something that was left out
   * @param pieces how much was left out
   * @param most so many declarations and statements are compiled
   */
  record SurplusLeftOut(String cell, int pieces, int most) implements CellNote {}

  /** Compiling takes too long, so that only what answers need is compiled. */
  record UnneededLeftOut(String cell, int pieces) implements CellNote {}

  /** A cell was not compiled, or not all of it, for this reason. */
  record CellFault(String cell, Finding why) implements CellNote {}

  /** An answer cell was not compiled, for this reason, but another definition of the answer was. */
  record OtherAnswerCounts(String cell, Finding why, String method) implements CellNote {}

  /**
   * A cell threw an exception.
   *
   * @param exception its name
   * @param message its message; may be empty
   * @param place where it was thrown; empty where not known
   */
  record CellThrew(String cell, String exception, String message, String place)
      implements CellNote {}

  /**
   * A cell cost the sandbox that it ran in, and was left out from then on.
   *
   * @param end what the sandbox did, such as {@code ran out of memory}
   */
  record CellLost(String cell, String end) implements CellNote {}

  /** A slow cell was left out, since the cells had taken their time. */
  record CellOutOfTime(String cell) implements CellNote {}

  /** The time for the submission was over before all its cells had run. */
  record CellsCutShort() implements CellNote {}
}
