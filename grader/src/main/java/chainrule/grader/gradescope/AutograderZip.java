package chainrule.grader.gradescope;

import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.instructor.HomeworkSources;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.KitVersion;
import chainrule.grader.export.GradescopeResults;
import chainrule.grader.files.ScratchFolder;
import chainrule.grader.files.ZippedFolder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;

/**
 * The zip that an instructor uploads to Gradescope as the autograder of one homework: {@code
 * setup.sh}, {@code run_autograder}, and the kit's jars, hidden checks and all.
 *
 * @see "Gradescope, Autograder Specifications"
 */
public final class AutograderZip {
  /** Where Gradescope unpacks the zip. */
  private static final String SOURCE = "/autograder/source/";

  private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

  /** Pages and gradebooks are not made there: formulas on pages, SQLite. */
  private static final Pattern UNNEEDED = Pattern.compile("(mathjax|sqlite-jdbc)-.*\\.jar");

  private final Assignment assignment;
  private final KitFolder kit;
  private final List<Path> classPath;

  private AutograderZip(Assignment assignment, KitFolder kit, List<Path> classPath) {
    this.assignment = assignment;
    this.kit = kit;
    this.classPath = classPath;
  }

  /**
   * Returns the autograder of a homework, made of what this process runs from.
   *
   * @param kit the copy of the kit that holds its folder and the data sets
   */
  public static AutograderZip of(Assignment assignment, KitFolder kit) {
    return of(
        assignment,
        kit,
        SEPARATOR
            .splitAsStream(System.getProperty("java.class.path"))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList());
  }

  static AutograderZip of(Assignment assignment, KitFolder kit, List<Path> classPath) {
    return new AutograderZip(
        assignment,
        kit,
        classPath.stream()
            .filter(Files::exists)
            .filter(entry -> !UNNEEDED.matcher(entry.getFileName().toString()).matches())
            .toList());
  }

  /**
   * Writes the zip, whole or not at all.
   *
   * @param folder made if it is not there
   * @param overwrite whether a zip that is already there is replaced
   * @return the file, such as {@code h5-gradescope.zip}
   * @throws FileAlreadyExistsException if it is there and must not be replaced
   */
  public Path write(Path folder, boolean overwrite) throws IOException {
    Path file = folder.resolve(assignment.id() + "-gradescope.zip");
    if (!overwrite && Files.exists(file)) {
      throw new FileAlreadyExistsException(
          file.toString(), null, "is already there; --force replaces it");
    }
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".draft");
    try (ScratchFolder scratch = ScratchFolder.open("gradescope")) {
      fill(scratch.folder());
      ZippedFolder.write(scratch.folder(), "", KitVersion.time(), draft);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
    return file;
  }

  private void fill(Path folder) throws IOException {
    program(folder.resolve("setup.sh"), "setup.sh");
    program(folder.resolve("run_autograder"), "run_autograder.sh");
    Files.writeString(folder.resolve("failed.json"), GradescopeResults.none(Autograder.GAVE_UP));
    List<String> jars = new ArrayList<>();
    Files.createDirectory(folder.resolve("lib"));
    for (Path entry : classPath) {
      String name = String.format(Locale.ROOT, "lib/%02d-%s", jars.size(), entry.getFileName());
      String jar = name.endsWith(".jar") ? name : name + ".jar";
      if (Files.isDirectory(entry)) {
        ZippedFolder.write(entry, "", KitVersion.time(), folder.resolve(jar));
      } else {
        Files.copy(entry, folder.resolve(jar));
      }
      jars.add(SOURCE + jar);
    }
    Files.writeString(folder.resolve("autograder.args"), arguments(jars));
    FileUtils.copyDirectory(
        kit.root().resolve("datasets").toFile(), folder.resolve("datasets").toFile());
  }

  private String arguments(List<String> jars) throws IOException {
    String name =
        HomeworkSources.of(kit.root(), assignment.id())
            .map(HomeworkSources::name)
            .orElse(assignment.id().toString());
    return String.join(
        "\n",
        "-cp",
        String.join(":", jars),
        "-Xmx96m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dfile.encoding=UTF-8",
        "-D" + KitFolder.ROOT_PROPERTY + "=" + SOURCE,
        Autograder.class.getName(),
        assignment.id().toString(),
        name + ".ipynb",
        "/autograder\n");
  }

  private static void program(Path file, String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AutograderZip.class.getResourceAsStream(resource), resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(file, text.replace("\r\n", "\n"));
    }
    file.toFile().setExecutable(true, false);
  }
}
