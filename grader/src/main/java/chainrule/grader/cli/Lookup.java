package chainrule.grader.cli;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.command.PrintableText;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what a call names: a homework, the gradebook of a folder. */
final class Lookup {
  private Lookup() {}

  /** Returns the homework, or null after saying which ones there are. */
  static @Nullable Assignment homework(String id, PrintWriter err) {
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

  /** Returns the gradebook, or null after saying that there is none. */
  static @Nullable Path gradebook(Path folder, PrintWriter err) {
    Path database = folder.resolve("gradebook.db");
    if (Files.isRegularFile(database)) {
      return database;
    }
    err.println(
        "chainrule: "
            + PrintableText.line(folder.toString())
            + ": no gradebook.db there; expected a folder that chainrule grade wrote to");
    return null;
  }
}
