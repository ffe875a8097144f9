package chainrule.grader.cli;

import chainrule.exercises.hidden.Assignment;
import chainrule.grader.report.Printable;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Finds the homework that a call names. */
final class Homeworks {
  private Homeworks() {}

  /** Returns the homework, or null after saying which ones there are. */
  static @Nullable Assignment find(String id, PrintWriter err) {
    Assignment found = id.matches("[hH]\\d") ? Assignment.of(id).orElse(null) : null;
    if (found == null) {
      err.println(
          "chainrule: no homework "
              + Printable.line(id)
              + "; expected one of "
              + String.join(", ", Assignment.known()));
    }
    return found;
  }
}
