package chainrule.grader.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something handed in that cannot be graded.
 *
 * @param student who handed it in; null when it is no one's, such as a whole archive
 * @param shown what to call it in messages
 * @param reason one line: what was found and what was expected
 * @param when it was handed in
 */
public record RefusedFile(@Nullable String student, String shown, String reason, Instant when) {
  /** Returns the same, said about the file alone: its student is graded. */
  RefusedFile ofNoOne() {
    return new RefusedFile(null, shown, reason, when);
  }

  /** Returns what to tell the instructor. */
  public String line() {
    return shown + ": " + reason;
  }
}
