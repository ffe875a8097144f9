package chainrule.grader.homework;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.Maven;
import chainrule.grader.files.NewFolder;
import chainrule.grader.files.OutputFolder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A course of nbgrader's whose assignments are homeworks of the kit: the instructor's notebooks,
 * nbgrader's settings, and how to go on. Only its owner may read it, for it holds the solutions.
 *
 * @see "nbgrader, User documentation, The directory structure"
 */
public final class NbgraderSource {
  private static final String KERNELS = "KERNELS = None";

  private NbgraderSource() {}

  /**
   * Writes the course.
   *
   * @param homeworks its assignments, at least one
   * @param kit the copy of the kit whose kernel runs the notebooks
   * @param folder not there yet, or empty
   * @throws ReleaseException if a notebook must not be handed out
   * @throws FileSystemException that names the folder, if it cannot be written
   */
  public static void write(List<Assignment> homeworks, KitFolder kit, Path folder)
      throws IOException {
    NewFolder.expectFree(folder);
    Map<String, String> files = new LinkedHashMap<>();
    for (Assignment homework : homeworks) {
      // What students will get is tried here, where there is somebody to mend it.
      String name = StudentEdition.of(homework, kit).fileName();
      files.put("source/" + homework.id() + "/" + name, homework.notebook().toJson());
    }
    files.put("nbgrader_config.py", settings(kit));
    files.put("README.md", readme(kit, homeworks.get(0).id().toString()));
    NewFolder.write(
        folder,
        draft -> {
          OutputFolder out = new OutputFolder(draft);
          for (Map.Entry<String, String> file : files.entrySet()) {
            out.write(file.getKey(), file.getValue());
          }
        });
  }

  /** Returns the folder where Jupyter finds the kit's kernel. */
  public static Path kernels(KitFolder kit) {
    return kit.venv().resolve("share/jupyter");
  }

  private static String settings(KitFolder kit) throws IOException {
    String settings = resource("nbgrader_config.py");
    if (!settings.contains(KERNELS)) {
      throw new IllegalStateException("nbgrader_config.py has no line " + KERNELS);
    }
    // A text in JSON is a text in Python too.
    String place = new ObjectMapper().writeValueAsString(kernels(kit).toString());
    return settings.replace(KERNELS, "KERNELS = " + place);
  }

  private static String readme(KitFolder kit, String homework) throws IOException {
    Path command = kit.root().resolve(Maven.isWindows() ? "chainrule.cmd" : "chainrule");
    return resource("nbgrader-readme.md")
        .replace("HOMEWORK", homework)
        .replace("CHAINRULE", shellWord(command.toString()));
  }

  private static String shellWord(String text) {
    return text.matches("[\\w/.:+@-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = NbgraderSource.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is not in the grader's jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
