package chainrule.grader.cli;

import chainrule.grader.report.PrintableText;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the gradebook of a folder that was graded into. */
final class GradedFolder {
  private GradedFolder() {}

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
