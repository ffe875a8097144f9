package chainrule.grader.assemble;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code cell to be run.
 *
 * @param label what to call it in messages, such as {@code cell 4}
 * @param source its code, magics gone
 * @param kind what it is for
 * @param question the name of the question it belongs to; null if to none
 */
public record CodeCell(String label, String source, Kind kind, @Nullable String question) {
  /** What a cell is for. */
  public enum Kind {
    /** Locked, and no check: imports, the contract, code that is given. */
    GIVEN,
    /** The student's answer to a question. */
    ANSWER,
    /** A locked cell that the student changed: what it declares is the student's. */
    CHANGED,
    /** Unchanged from the instructor's notebook, and nothing of it counts. */
    DEMONSTRATION,
    /** The student's own, between the questions. */
    EXTRA,
    /** Hands an answer in. */
    CHECK
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** Returns whether there is something like the declaration of a method in it. */
  boolean seemsToDeclare(String method) {
    return Pattern.compile(
            "[\\w\\]>]\\s+" + Pattern.quote(method) + "\\s*\\([^;{}]*\\)[^;{}()]*\\{")
        .matcher(source)
        .find();
  }

  /** Returns a stretch of this cell, in the lines that it has here. */
  CodeCell only(int begin, int end) {
    String before = source.substring(0, begin).replaceAll("[^\n]", "");
    return withSource(before + source.substring(begin, end));
  }

  public CodeCell withSource(String other) {
    return new CodeCell(label, other, kind, question);
  }
}
