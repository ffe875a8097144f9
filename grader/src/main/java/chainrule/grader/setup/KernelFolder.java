package chainrule.grader.setup;

import chainrule.grader.build.BuildFolder;
import chainrule.grader.build.HomeFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.QuietJava;
import chainrule.grader.build.SetupLock;
import chainrule.grader.build.StatusLine;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kernel {@code java} inside the private environment: JJava with the kit on its class path.
 *
 * <p>It replaces the folder that JJava installs, whose launcher starts a second Java machine.
 */
public final class KernelFolder {

  /** The class that starts a kernel of the kit's, and tells one from others. */
  static final String MAIN = "chainrule.notebook.jjava.KernelMain";

  /** The kernel's jar, as JJava's wheel calls it. */
  static final String JJAVA = "jjava.jar";

  /**
   * Jars of which no cell names a type and no signature of the others does. The compiler lists the
   * whole of every jar that it sees before the first cell runs.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(icu4j|classgraph|jackson-|snakeyaml|jline-|arpack_|"
              + "javacpp-|openblas-|checker-qual|jsr305|error_prone|j2objc|slf4j-).*");

  /**
   * The optimizing compiler waits ten times as long as it would: while the kernel starts it takes
   * the processor from the cells, and a loop of a cell still reaches it within milliseconds.
   */
  private static final List<String> START_FAST =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=6000",
          "-XX:Tier4CompileThreshold=150000",
          "-XX:Tier4BackEdgeThreshold=400000");

  private final KitFolder kit;
  private final PythonEnvironment environment;
  private final StatusLine status;

  /**
   * Makes a handle; nothing is written yet.
   *
   * @param kit the copy of the kit that notebooks see
   * @param environment the environment with JJava in it
   * @param status where to show progress
   */
  public KernelFolder(KitFolder kit, PythonEnvironment environment, StatusLine status) {
    this.kit = kit;
    this.environment = environment;
    this.status = status;
  }

  /**
   * Points the kernel at the current build and this JDK, with an archive for both.
   *
   * @throws IOException if the folder cannot be written
   */
  public void ensure() throws IOException {
    BuildFolder build = BuildFolder.current(kit);
    KernelArchive archive = new KernelArchive(build.made());
    if (isFresh(build, archive)) {
      return;
    }
    SetupLock lock = SetupLock.acquire(kit, status);
    try (lock) {
      if (!isFresh(build, archive)) {
        Files.createDirectories(build.made());
        Files.write(arguments(build), lines(build));
        status.show("making the kernel's class archive");
        archive.make(
            options -> command(arguments(build), options),
            environment.call(List.of()),
            build.made().resolve("training"),
            kit.log("kernel"));
        KitFolder.replace(spec(), json(command(arguments(build), archive.options())));
        Files.deleteIfExists(folder().resolve("jjava-launcher.jar"));
      }
    }
  }

  /** Returns the folder that Jupyter reads. */
  public Path folder() {
    return environment.share().resolve("kernels/java");
  }

  /** Tells whether the kernel starts the current build on this JDK. */
  public boolean isFresh() throws IOException {
    BuildFolder build = BuildFolder.current(kit);
    return isFresh(build, new KernelArchive(build.made()));
  }

  private boolean isFresh(BuildFolder build, KernelArchive archive) throws IOException {
    return archive.isSettled()
        && Files.exists(spec())
        && Files.exists(arguments(build))
        && Files.readAllLines(arguments(build)).equals(lines(build))
        && Files.readString(spec()).equals(json(command(arguments(build), archive.options())));
  }

  private Path spec() {
    return folder().resolve("kernel.json");
  }

  private List<String> lines(BuildFolder build) throws IOException {
    return words(build).stream().map(BuildFolder::quoted).toList();
  }

  private static Path arguments(BuildFolder build) {
    return build.made().resolve("kernel.args");
  }

  /**
   * Returns the command that starts a kernel, as Jupyter reads it.
   *
   * @param arguments the file with the kernel's {@link #words}
   * @param options those of its class-data archive
   */
  static List<String> command(Path arguments, List<String> options) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.of(
            Stream.of(java),
            options.stream(),
            Stream.of("@" + arguments, MAIN, "{connection_file}"))
        .flatMap(words -> words)
        .toList();
  }

  private List<String> words(BuildFolder build) throws IOException {
    List<Path> entries = new ArrayList<>();
    entries.add(jjava());
    entries.addAll(build.notebookClassPath());
    List<String> words = words(entries, kit.root());
    words.addAll(HomeFolder.options());
    return words;
  }

  /** Returns the jar of the kernel itself, which the environment brings. */
  Path jjava() {
    return folder().resolve(JJAVA);
  }

  /**
   * Returns the options of a kernel's Java machine.
   *
   * @param entries its class path
   * @param course the folder with the data sets and the answers to the lectures' questions
   */
  static List<String> words(List<Path> entries, Path course) {
    List<Path> seen =
        entries.stream()
            .filter(jar -> !UNSEEN.matcher(jar.getFileName().toString()).matches())
            .toList();
    List<String> words = new ArrayList<>(START_FAST);
    words.addAll(QuietJava.options());
    words.addAll(
        List.of(
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-D" + KitFolder.ROOT_PROPERTY + "=" + course,
            "-Denv.class.path=" + BuildFolder.joined(seen),
            "--add-opens=jdk.jshell/jdk.jshell=ALL-UNNAMED",
            "-cp",
            BuildFolder.joined(entries)));
    return words;
  }

  /** Returns Jupyter's description of the kernel. */
  static String json(List<String> command) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode spec = mapper.createObjectNode();
    spec.set("argv", mapper.valueToTree(command));
    spec.put("display_name", "Java (Chain Rule)");
    spec.put("language", "java");
    spec.put("interrupt_mode", "message");
    spec.set(
        "env",
        mapper.valueToTree(Map.of("JJAVA_LOAD_EXTENSIONS", "true", "JJAVA_COMPILER_OPTS", "-g")));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(spec) + "\n";
  }
}
