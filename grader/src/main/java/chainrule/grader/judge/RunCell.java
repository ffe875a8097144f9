package chainrule.grader.judge;

import org.jspecify.annotations.Nullable;

/**
 * A code cell to be run.
 *
 * @param label what to call it in messages, such as {@code cell 4}
 * @param source its code, magics gone
 * @param kind what it is for
 * @param question the name of the question it belongs to; null if to none
 */
record RunCell(String label, String source, Kind kind, @Nullable String question) {
  /** What a cell is for. */
  enum Kind {
    /** Locked, and no check: imports, the contract, code that is given. */
    GIVEN,
    /** The student's answer to a question. */
    ANSWER,
    /** Unchanged from the instructor's notebook, and nothing of it counts. */
    DEMONSTRATION,
    /** The student's own, between the questions. */
    EXTRA,
    /** Hands an answer in. */
    CHECK
  }

  boolean is(Kind other) {
    return kind == other;
  }

  RunCell withSource(String other) {
    return new RunCell(label, other, kind, question);
  }
}
