package chainrule.grader.homework;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.BuildFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.KitVersion;
import chainrule.grader.files.ZippedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The student edition: a folder that runs on any machine with a JDK and Python, and the same as a
 * zip. It holds the notebooks without solutions, the data sets, the library, the contracts with
 * their public checks and known wrong values, and a command of its own; no hidden check, reference
 * or known mistake, and nothing that grades.
 *
 * <p>Of the native BLAS nothing goes in, so that it is the same whoever builds it and as small as
 * can be: products of the homework's size are as fast in Java.
 */
public final class StudentKit {
  /** Jars for one kind of machine. */
  private static final Pattern NATIVE =
      Pattern.compile("(openblas|javacpp)-.*-(linux|macosx|windows|android|ios)-.*\\.jar");

  private static final String README = "student-readme.md";

  /** What the edition makes where it is used; a repository of a student's need not hold it. */
  private static final String GIT_IGNORES =
      """
      .chainrule/
      .venv/
      .ipynb_checkpoints/
      hand-in/
      """;

  private static final List<String> SCRIPTS = List.of("chainrule", "chainrule.cmd");

  private final KitFolder kit;
  private final List<Assignment> homeworks;
  private final boolean lectures;

  private StudentKit(KitFolder kit, List<Assignment> homeworks, boolean lectures) {
    this.kit = kit;
    this.homeworks = homeworks;
    this.lectures = lectures;
  }

  /**
   * Makes ready to write the edition of some homeworks.
   *
   * @param kit a copy of the kit that is built
   * @param homeworks at least one
   */
  public static StudentKit of(KitFolder kit, List<Assignment> homeworks) {
    return new StudentKit(kit, homeworks, false);
  }

  /**
   * Makes ready to write the edition of the whole course: every homework, and the lectures.
   *
   * @param kit a copy of the kit that is built
   * @param homeworks all of them
   */
  public static StudentKit ofCourse(KitFolder kit, List<Assignment> homeworks) {
    return new StudentKit(kit, homeworks, true);
  }

  /**
   * Writes the folder and the zip.
   *
   * @param out an empty folder that they go into
   * @return the names of both
   * @throws ReleaseException if a piece of a solution would be handed out
   */
  public List<String> write(Path out) throws IOException {
    List<StudentEdition> notebooks = new ArrayList<>();
    for (Assignment homework : homeworks) {
      notebooks.add(StudentEdition.of(homework, kit));
    }
    String name = name(notebooks);
    Path folder = Files.createDirectory(out.resolve(name));
    for (StudentEdition notebook : notebooks) {
      notebook.write(folder.resolve("homework"), false);
      notebook.write(folder.resolve(KitFolder.EDITION).resolve("homework"), false);
    }
    copyTree("datasets", folder);
    if (lectures) {
      copyLectures(folder);
    }
    for (String script : SCRIPTS) {
      Files.copy(kit.root().resolve(script), folder.resolve(script));
    }
    Files.copy(kit.root().resolve("LICENSE"), folder.resolve("LICENSE"));
    Files.writeString(folder.resolve("README.md"), readme(notebooks));
    Files.writeString(folder.resolve(".gitignore"), GIT_IGNORES);
    if (homeworks.size() == 1) {
      Path workflow = folder.resolve(ClassroomWorkflow.PLACE);
      Files.createDirectories(workflow.getParent());
      Files.writeString(workflow, ClassroomWorkflow.of(homeworks.get(0), kit));
    }
    copyJars(folder.resolve(KitFolder.EDITION));
    String zip = name + ".zip";
    ZippedFolder.write(folder, KitVersion.time(), out.resolve(zip));
    return List.of(name, zip);
  }

  private String name(List<StudentEdition> notebooks) {
    return lectures || notebooks.size() > 1
        ? "chain-rule"
        : notebooks.get(0).fileName().replace(".ipynb", "");
  }

  private void copyLectures(Path folder) throws IOException {
    Path source = kit.root().resolve("notebooks");
    Path target = Files.createDirectory(folder.resolve("lectures"));
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.matches("L\\d\\d-.*\\.ipynb")) {
          Files.copy(file, target.resolve(name));
        }
      }
    }
    Files.copy(source.resolve("Welcome.ipynb"), folder.resolve("Welcome.ipynb"));
    copyTree("notebooks/answers", folder);
  }

  private void copyTree(String name, Path folder) throws IOException {
    FileUtils.copyDirectory(kit.root().resolve(name).toFile(), folder.resolve(name).toFile());
  }

  private void copyJars(Path folder) throws IOException {
    BuildFolder build = BuildFolder.current(kit);
    List<String> notebook = new ArrayList<>();
    for (Path jar : build.notebookClassPath()) {
      String name = jar.getFileName().toString();
      if (!NATIVE.matcher(name).matches()) {
        Files.copy(jar, folder.resolve(name));
        notebook.add(name);
      }
    }
    Files.write(folder.resolve(BuildFolder.NOTEBOOK_CLASS_PATH), notebook);
    Path commands = build.studentCommands();
    Files.copy(commands, folder.resolve(commands.getFileName()));
    for (Path jar : build.commandClassPath()) {
      String name = jar.getFileName().toString();
      if (name.startsWith("picocli-")) {
        Files.copy(jar, folder.resolve(name));
      }
    }
  }

  private String readme(List<StudentEdition> notebooks) throws IOException {
    try (InputStream in = StudentKit.class.getResourceAsStream(README)) {
      String text =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .replace("${title}", title())
              .replace("${notebook}", notebooks.get(0).fileName())
              .replace("${notebooks}", list(notebooks));
      if (text.contains("${")) {
        throw new IllegalStateException(README + " still holds a place to be filled in");
      }
      return text;
    }
  }

  private String title() {
    Assignment first = homeworks.get(0);
    return lectures || homeworks.size() > 1
        ? "the course"
        : "homework " + first.id().number() + ", " + Assignment.title(first.contract());
  }

  private String list(List<StudentEdition> notebooks) {
    Stream<String> lines = notebooks.stream().map(one -> "- `homework/" + one.fileName() + "`");
    return Stream.concat(
            lectures
                ? Stream.of("- `Welcome.ipynb`, where to begin", "- `lectures/`, the lectures")
                : Stream.empty(),
            lines)
        .collect(Collectors.joining("\n"));
  }
}
