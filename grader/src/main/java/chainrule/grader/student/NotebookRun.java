package chainrule.grader.student;

import chainrule.exercises.checks.ReportLog;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.LoggedProcess;
import chainrule.grader.build.SetupException;
import chainrule.grader.build.StatusLine;
import chainrule.grader.setup.PythonEnvironment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One notebook run from its first cell to its last in the kernel that JupyterLab would use; the
 * file stays as it is.
 *
 * @param reports what its check cells said, in their order
 * @param failures cells that failed, in their order
 */
record NotebookRun(List<ReportLog.Noted> reports, List<Failure> failures) {
  private static final int SECONDS_PER_CELL = 300;
  private static final String SCRIPT = "check.py";

  /**
   * A cell that failed.
   *
   * @param cell its number, from 1
   * @param gradeId nbgrader's {@code grade_id}; empty where it has none
   * @param error what the kernel says
   */
  record Failure(int cell, String gradeId, String error) {}

  /**
   * Runs a notebook.
   *
   * @param kit the student edition
   * @param environment with the kernel; ready
   * @throws IOException if it cannot be run
   * @throws SetupException if Python fails
   */
  static NotebookRun of(KitFolder kit, PythonEnvironment environment, Path notebook)
      throws IOException {
    Path folder = Files.createTempDirectory("chainrule-check");
    try (StatusLine status = StatusLine.onStandardError();
        InputStream script = NotebookRun.class.getResourceAsStream(SCRIPT)) {
      status.show("starting the kernel");
      Path file = folder.resolve(SCRIPT);
      Files.copy(Objects.requireNonNull(script), file);
      Path reports = folder.resolve("reports");
      ProcessBuilder python =
          environment.call(
              List.of(file.toString(), notebook.toString(), Integer.toString(SECONDS_PER_CELL)));
      python.environment().put(ReportLog.VARIABLE, reports.toString());
      List<Failure> failures = new ArrayList<>();
      Path log = kit.log("check");
      int exit = LoggedProcess.run(python, log, line -> hear(line, status, failures));
      if (exit != 0) {
        throw new SetupException(notebook + ": could not be run (log: " + log + ")");
      }
      return new NotebookRun(ReportLog.read(reports), List.copyOf(failures));
    } finally {
      KitFolder.delete(folder);
    }
  }

  private static void hear(String line, StatusLine status, List<Failure> failures) {
    if (!line.startsWith("{")) {
      return; // Python's own remarks are in the log
    }
    JsonNode said;
    try {
      said = new ObjectMapper().readTree(line);
    } catch (JsonProcessingException e) {
      return;
    }
    int cell = said.path("cell").asInt();
    if (said.has("error")) {
      failures.add(new Failure(cell, said.path("id").asText(""), said.path("error").asText()));
    } else {
      status.show("running cell " + cell + " of " + said.path("of").asInt());
    }
  }
}
