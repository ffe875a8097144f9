package chainrule.grader.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One numbered build: copies of the kit's own jars, and the class paths that start from them.
 *
 * <p>What Maven fetched stays in Maven's repository and is only named.
 */
public final class BuildFolder {

  /** The file in each module's {@code target} where Maven leaves the class path. */
  static final String MAVEN_CLASS_PATH = "runtime.classpath";

  /** The file of a build that lists what notebooks see, a jar a line. */
  public static final String NOTEBOOK_CLASS_PATH = "notebook.classpath";

  private static final String BENCHMARKS = "benchmarks.jar";
  private static final String STUDENT_COMMANDS = "student-commands.jar";
  private static final String MAIN = "chainrule.grader.cli.ChainRule";
  private static final String FOLDER_OPTION = "-Dchainrule.build=";
  private static final int KEPT = 3;

  private final KitFolder kit;
  private final Path folder;

  private BuildFolder(KitFolder kit, Path folder) {
    this.kit = kit;
    this.folder = folder;
  }

  /**
   * Returns the build that the command line starts from; that of a student edition came with it.
   *
   * @param kit a copy of the kit that has been built
   * @throws IOException if the kit was never built
   */
  public static BuildFolder current(KitFolder kit) throws IOException {
    if (Files.exists(kit.edition().resolve(NOTEBOOK_CLASS_PATH))) {
      return new BuildFolder(kit, kit.edition());
    }
    String option =
        Files.readAllLines(kit.commandArguments()).stream()
            .map(BuildFolder::unquoted)
            .filter(line -> line.startsWith(FOLDER_OPTION))
            .findFirst()
            .orElse(FOLDER_OPTION + "none");
    return new BuildFolder(kit, Path.of(option.substring(FOLDER_OPTION.length())));
  }

  /** Returns a new empty folder with the next free number. */
  static BuildFolder next(KitFolder kit) throws IOException {
    Files.createDirectories(kit.builds());
    int last = numbered(kit).stream().mapToInt(BuildFolder::number).max().orElse(0);
    Path folder = kit.builds().resolve(Integer.toString(last + 1));
    return new BuildFolder(kit, Files.createDirectory(folder));
  }

  /** Returns where the build is. */
  public Path path() {
    return folder;
  }

  /** Returns the class path of the command line, the grader's jar first. */
  public List<Path> commandClassPath() throws IOException {
    return read("command.classpath");
  }

  /** Returns what notebooks see: the library, its pictures, homework without hidden checks. */
  public List<Path> notebookClassPath() throws IOException {
    return read(NOTEBOOK_CLASS_PATH);
  }

  /** Returns the jar of the benchmarks, which is on neither class path; empty if none was made. */
  public Optional<Path> benchmarks() {
    return Optional.of(folder.resolve(BENCHMARKS)).filter(Files::exists);
  }

  /** Returns the jar of the student edition's command line, which is on neither class path. */
  public Path studentCommands() {
    return folder.resolve(STUDENT_COMMANDS);
  }

  /** Copies the jars that Maven has just made, and notes both class paths. */
  void fill() throws IOException {
    copyBeside("bench", BENCHMARKS);
    copyBeside("student", STUDENT_COMMANDS);
    write("command.classpath", classPath("grader", "chainrule-grader"));
    List<Path> notebook = studentEdition(classPath("exercises", "chainrule-exercises"));
    notebook.add(own(jar(target("web"), "chainrule-web")));
    write(NOTEBOOK_CLASS_PATH, notebook);
  }

  /** Makes the script start this build from now on. */
  void makeCurrent(FileTime start) throws IOException {
    List<String> arguments =
        List.of(
            "-cp",
            joined(commandClassPath()),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // BLAS and SQLite are native; newer JDKs warn on standard error unless told to expect
            // it
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            FOLDER_OPTION + folder,
            "-D" + KitFolder.ROOT_PROPERTY + "=" + kit.root(),
            MAIN);
    Path file = kit.commandArguments();
    KitFolder.replace(
        file, String.join("\n", arguments.stream().map(BuildFolder::quoted).toList()) + "\n");
    Files.setLastModifiedTime(file, start);
  }

  /** Tells whether every file on both class paths is still there. */
  boolean isWhole() throws IOException {
    Path last = folder.resolve(NOTEBOOK_CLASS_PATH);
    return Files.exists(last)
        && Stream.concat(commandClassPath().stream(), notebookClassPath().stream())
            .allMatch(Files::exists);
  }

  /** Removes all but the last few builds; a running kernel may still read one of those. */
  void removeOlder() throws IOException {
    List<Path> builds = new ArrayList<>(numbered(kit));
    builds.sort(Comparator.comparingInt(BuildFolder::number).reversed());
    for (Path old : builds.subList(Math.min(KEPT, builds.size()), builds.size())) {
      KitFolder.delete(old);
    }
  }

  private void copyBeside(String classifier, String name) throws IOException {
    Optional<Path> jar =
        find(target("grader"), "chainrule-grader-[0-9.]+-" + classifier + "\\.jar");
    if (jar.isPresent()) {
      Files.copy(jar.get(), folder.resolve(name));
    }
  }

  private List<Path> classPath(String module, String artifact) throws IOException {
    Path target = target(module);
    List<Path> entries = new ArrayList<>();
    entries.add(own(jar(target, artifact)));
    String maven = Files.readString(target.resolve(MAVEN_CLASS_PATH)).strip();
    for (String entry : maven.split(File.pathSeparator, -1)) {
      if (!entry.isBlank()) {
        entries.add(own(Path.of(entry)));
      }
    }
    return entries;
  }

  private List<Path> studentEdition(List<Path> entries) throws IOException {
    Path whole = entries.get(0);
    String name = whole.getFileName().toString().replace(".jar", "-student.jar");
    Path student = kit.root().resolve("exercises/target").resolve(name);
    if (!Files.exists(student)) {
      return entries;
    }
    List<Path> edition = new ArrayList<>(entries);
    edition.set(0, own(student));
    return edition;
  }

  /** Returns the build's own copy of a jar of the kit, or the given jar if it is another's. */
  private Path own(Path jar) throws IOException {
    if (!jar.startsWith(kit.root()) || Files.isDirectory(jar)) {
      return jar;
    }
    Path copy = folder.resolve(jar.getFileName());
    return Files.copy(
        jar, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
  }

  private Path target(String module) {
    return kit.root().resolve(module).resolve("target");
  }

  private static Path jar(Path target, String artifact) throws IOException {
    return find(target, artifact + "-[0-9.]+\\.jar")
        .orElseThrow(() -> new SetupException("Maven left no " + artifact + " jar in " + target));
  }

  private static Optional<Path> find(Path target, String name) throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).findFirst();
    }
  }

  private void write(String name, List<Path> entries) throws IOException {
    Files.write(folder.resolve(name), entries.stream().map(Path::toString).toList());
  }

  private List<Path> read(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name)).stream().map(folder::resolve).toList();
  }

  private static List<Path> numbered(KitFolder kit) throws IOException {
    try (Stream<Path> files = Files.list(kit.builds())) {
      return files.filter(file -> file.getFileName().toString().matches("\\d{1,9}")).toList();
    }
  }

  private static int number(Path build) {
    return Integer.parseInt(build.getFileName().toString());
  }

  /** Joins files to a class path of this system. */
  public static String joined(List<Path> entries) {
    return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
  }

  /** Quotes a word for Java's argument files, where a backslash escapes. */
  public static String quoted(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String unquoted(String line) {
    String inner = line.startsWith("\"") ? line.substring(1, line.length() - 1) : line;
    return inner.replaceAll("\\\\(.)", "$1");
  }
}
