package chainrule.grader.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a student's mark; the last one for a question counts.
 *
 * @param question the number a reader sees, such as {@code Q4}; empty for the whole homework
 * @param kind what was decided
 * @param points what {@link MarkKind#POINTS} gives; else 0
 * @param comment what the student reads; null if nothing was said
 * @param by who decided; null if not said
 * @param when it was noted
 */
public record ManualMark(
    String question,
    MarkKind kind,
    double points,
    @Nullable String comment,
    @Nullable String by,
    Instant when) {

  /** What a person can decide. */
  public enum MarkKind {
    /** The question is worth these points, whatever the checks say. */
    POINTS,
    /** The question does not count for this student, neither its points nor its maximum. */
    DROP,
    /** The checks decide again. */
    UNDO,
    /** The homework was not late. */
    WAIVE
  }

  /** Returns the same decision about a question. */
  public ManualMark about(String number) {
    return new ManualMark(number, kind, points, comment, by, when);
  }
}
