package chainrule.grader.cli;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.report.PrintableText;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the homework that a call names. */
final class Homeworks {
  private Homeworks() {}

  /** Returns the homework, or null after saying which ones there are. */
  static @Nullable Assignment find(String id, PrintWriter err) {
    Assignment found = Assignment.of(id).orElse(null);
    if (found == null) {
      err.println(
          "chainrule: no homework "
              + PrintableText.line(id)
              + "; expected one of "
              + Assignment.known().stream()
                  .map(Assignment::listed)
                  .collect(Collectors.joining(", ")));
    }
    return found;
  }
}
