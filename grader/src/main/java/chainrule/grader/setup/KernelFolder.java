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

  private static final String MAIN = "chainrule.notebook.jjava.KernelMain";

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
    KernelArchive archive = new KernelArchive(build, environment, kit);
    if (isFresh(build, archive)) {
      return;
    }
    SetupLock lock = SetupLock.acquire(kit, status);
    try (lock) {
      if (!isFresh(build, archive)) {
        Files.write(arguments(build), words(build).stream().map(BuildFolder::quoted).toList());
        status.show("making the kernel's class archive");
        archive.make(options -> command(build, options));
        KitFolder.replace(spec(), json(command(build, archive.options())));
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
    return isFresh(build, new KernelArchive(build, environment, kit));
  }

  private boolean isFresh(BuildFolder build, KernelArchive archive) throws IOException {
    return archive.isSettled()
        && Files.exists(spec())
        && Files.exists(arguments(build))
        && Files.readString(spec()).equals(json(command(build, archive.options())));
  }

  private Path spec() {
    return folder().resolve("kernel.json");
  }

  private static Path arguments(BuildFolder build) {
    return build.path().resolve("kernel.args");
  }

  private static List<String> command(BuildFolder build, List<String> options) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.of(
            Stream.of(java),
            options.stream(),
            Stream.of("@" + arguments(build), MAIN, "{connection_file}"))
        .flatMap(words -> words)
        .toList();
  }

  private List<String> words(BuildFolder build) throws IOException {
    List<Path> entries = new ArrayList<>();
    entries.add(folder().resolve("jjava.jar"));
    entries.addAll(build.notebookClassPath());
    List<Path> seen =
        entries.stream()
            .filter(jar -> !UNSEEN.matcher(jar.getFileName().toString()).matches())
            .toList();
    List<String> words = new ArrayList<>(START_FAST);
    words.addAll(QuietJava.options());
    words.addAll(HomeFolder.options());
    words.addAll(
        List.of(
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-D" + KitFolder.ROOT_PROPERTY + "=" + kit.root(),
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
