package chainrule.grader.export;

import chainrule.grader.build.LoggedProcess;
import chainrule.grader.build.SetupException;
import chainrule.grader.files.ScratchFolder;
import chainrule.grader.setup.SystemPython;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The gradebook of a course of nbgrader's, which nbgrader itself writes: a program of the kit's
 * asks its API, with the Python that has nbgrader.
 *
 * @param course the folder with {@code nbgrader_config.py}
 * @param python the Python that has nbgrader
 */
public record NbgraderGradebook(Path course, Path python) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROGRAM = "nbgrader_marks.py";
  private static final String MODULE = "nbgrader";
  private static final String SETTINGS = "nbgrader_config.py";

  /**
   * What came of writing marks.
   *
   * @param written how many marks were written; 0 if any was refused
   * @param added how many of them are of submissions that nbgrader did not know yet
   * @param leftOut what could not be written with them, a line each
   * @param refused why nothing was written, a line each; empty if it was
   */
  public record MarksWritten(int written, int added, List<String> leftOut, List<String> refused) {}

  /**
   * Finds a course and the Python for it.
   *
   * @param course its folder
   * @param named the Python to take; null for the first on the search path that has nbgrader
   * @throws FileSystemException that names the folder, if it is no course
   * @throws SetupException if no Python has nbgrader
   */
  public static NbgraderGradebook of(Path course, @Nullable Path named) throws FileSystemException {
    if (!Files.isRegularFile(course.resolve(SETTINGS))) {
      throw new FileSystemException(
          course.toString(),
          null,
          "no " + SETTINGS + " there; expected the folder of a course of nbgrader's");
    }
    if (named != null && !SystemPython.has(named, MODULE)) {
      throw new SetupException(
          named + ": cannot import nbgrader; expected the Python of nbgrader's environment");
    }
    return Optional.ofNullable(named)
        .or(() -> SystemPython.having(MODULE, MODULE))
        .map(python -> new NbgraderGradebook(course, python))
        .orElseThrow(
            () ->
                new SetupException(
                    "no Python with nbgrader found; start in its environment, or name it with"
                        + " --python"));
  }

  /**
   * Puts marks into the gradebook, all or none; again, it changes nothing.
   *
   * @param sheet the marks, as {@link ExportFormat#nbgrader} writes them
   * @param log the file for what nbgrader says
   * @throws SetupException if nbgrader does not end as it should; names the log
   */
  public MarksWritten put(Path sheet, Path log) throws IOException {
    List<String> said = new ArrayList<>();
    try (ScratchFolder scratch = ScratchFolder.open("nbgrader");
        InputStream program = NbgraderGradebook.class.getResourceAsStream(PROGRAM)) {
      if (program == null) {
        throw new IllegalStateException(PROGRAM + " is not in the grader's jar");
      }
      Path script = scratch.folder().resolve(PROGRAM);
      Files.copy(program, script);
      ProcessBuilder builder =
          new ProcessBuilder(
              python.toString(),
              script.toString(),
              course.toAbsolutePath().toString(),
              sheet.toAbsolutePath().toString());
      builder.environment().putAll(Map.of("PYTHONUTF8", "1", "PYTHONDONTWRITEBYTECODE", "1"));
      int status = LoggedProcess.run(builder, log, said::add);
      // Python may say something about its own end.
      String answer =
          said.stream().filter(line -> line.startsWith("{")).reduce("", (first, last) -> last);
      if (status != 0 || answer.isEmpty()) {
        String last = said.isEmpty() ? "it said nothing" : said.get(said.size() - 1).strip();
        throw new SetupException("nbgrader failed: " + last + " (log: " + log + ")");
      }
      return answer(JSON.readTree(answer));
    }
  }

  private static MarksWritten answer(JsonNode json) {
    return new MarksWritten(
        json.path("written").asInt(),
        json.path("added").asInt(),
        lines(json.path("leftOut")),
        lines(json.path("refused")));
  }

  private static List<String> lines(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
