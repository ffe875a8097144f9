package chainrule.grader.isolation;

import chainrule.grader.build.QuietJava;
import chainrule.grader.build.StartArchive;
import chainrule.grader.files.FilePermissions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Starts programs of the kit closed in, in one of the ways there are. */
public final class Jail {
  private static final Path INSIDE = Path.of("/kit");
  private static final Path OUT = Path.of("/out");
  private static final int FIRST_USER = 61_184;
  private static final int USERS = 4_000;

  private final AtomicInteger nextUser =
      new AtomicInteger((int) (ProcessHandle.current().pid() * 31 % USERS));
  private final SandboxClassPath kit;
  private final IsolationLevel level;
  private final ResourceLimits resources;
  private final Path javaHome;
  private final List<BindMount> inside = new ArrayList<>();

  /** Makes a jail; whether it holds is for the {@link IsolationSelfTest} to say. */
  public Jail(SandboxClassPath kit, IsolationLevel level) throws IOException {
    this(kit, level, ResourceLimits.NORMAL);
  }

  Jail(SandboxClassPath kit, IsolationLevel level, ResourceLimits resources) throws IOException {
    this.kit = kit;
    this.level = level;
    this.resources = resources;
    this.javaHome = SystemFiles.javaHome();
    if (level.confined()) {
      inside.add(BindMount.same(javaHome));
      SystemFiles.libraries(SystemPrograms.need("prlimit"))
          .forEach(one -> inside.add(BindMount.same(one)));
      SystemFiles.settings().forEach(one -> inside.add(BindMount.same(one)));
      inside.add(new BindMount(kit.folder(), INSIDE));
    }
    if (level == IsolationLevel.OTHER_USER) {
      Files.createDirectories(kit.root());
    } else if (level == IsolationLevel.CHANGED_ROOT) {
      ChangedRoot.fill(kit, javaHome, inside);
    }
  }

  /** Returns how programs are closed in. */
  public IsolationLevel level() {
    return level;
  }

  /** Returns what is inside. */
  public SandboxClassPath kit() {
    return kit;
  }

  /** Returns whether no second process may be started: where system calls can be filtered. */
  boolean mustFilter() {
    return level != IsolationLevel.OTHER_USER && Files.exists(kit.filter());
  }

  private boolean filtered() {
    return bubblewrapped() && resources.filtered() && Files.exists(kit.filter());
  }

  /**
   * Starts a program of the kit; its standard error goes nowhere.
   *
   * @param mainClass the program
   * @param arguments its arguments
   */
  public Process start(String mainClass, List<String> arguments) throws IOException {
    return process(List.of(), mainClass, arguments).start();
  }

  ProcessBuilder process(List<String> options, String mainClass, List<String> arguments)
      throws IOException {
    List<String> java = new ArrayList<>(SandboxJvmOptions.limits());
    java.addAll(QuietJava.options());
    java.addAll(options);
    if (Files.exists(kit.archive())) {
      java.addAll(StartArchive.ofClassData(Path.of(inside(kit.archive()))).options());
    }
    return process(walls(), java, mainClass, arguments);
  }

  /** Makes the class-data-sharing archive of the kit by running a program once. */
  void archive(String mainClass, List<String> arguments) throws IOException {
    boolean copied = level == IsolationLevel.CHANGED_ROOT;
    Path out = Files.createTempDirectory(copied ? kit.changedRoot() : kit.folder(), "archive");
    FilePermissions.letAllWrite(out);
    Path seen = copied ? Path.of("/").resolve(out.getFileName()) : level.confined() ? OUT : out;
    List<String> java = new ArrayList<>(SandboxJvmOptions.limits());
    java.addAll(QuietJava.options());
    java.addAll(StartArchive.ofClassData(seen.resolve(SandboxClassPath.ARCHIVE)).trainingOptions());
    Process process =
        process(archivingWalls(out), java, mainClass, arguments)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    StartArchive made = StartArchive.ofClassData(out.resolve(SandboxClassPath.ARCHIVE));
    try {
      process.waitFor();
      if (made.keep(List.of())) {
        Files.copy(made.file(), kit.archive(), StandardCopyOption.REPLACE_EXISTING);
        FilePermissions.letAllRead(kit.archive());
        if (copied) {
          Path copy = Path.of(kit.changedRoot() + inside(kit.archive()));
          Files.copy(kit.archive(), copy, StandardCopyOption.REPLACE_EXISTING);
          FilePermissions.letAllRead(copy);
        }
        Files.delete(made.file());
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Files.delete(out);
  }

  private ProcessBuilder process(
      List<String> walls, List<String> java, String mainClass, List<String> arguments) {
    List<String> command = new ArrayList<>(walls);
    command.add(javaHome.resolve("bin/java").toString());
    command.addAll(java);
    command.add("-cp");
    command.add(
        kit.jars().stream().map(this::inside).collect(Collectors.joining(File.pathSeparator)));
    command.add(mainClass);
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.directory(kit.folder().toFile());
    return builder;
  }

  private List<String> walls() throws JailException {
    List<String> limits =
        new ArrayList<>(
            List.of(
                "--fsize=" + resources.fileBytes() + ":" + resources.fileBytes(),
                "--data=" + resources.dataBytes() + ":" + resources.dataBytes()));
    return walls(limits, List.of(), List.of());
  }

  /** The archive is a large file, made with memory that no student's code gets. */
  private List<String> archivingWalls(Path out) throws JailException {
    return walls(
        List.of(),
        List.of("--bind", out.toString(), OUT.toString()),
        List.of(new BindMount(out, OUT)));
  }

  private List<String> walls(List<String> limits, List<String> options, List<BindMount> writable)
      throws JailException {
    List<String> command = new ArrayList<>();
    if (!level.confined()) {
      return command;
    }
    int user = FIRST_USER + Math.floorMod(nextUser.getAndIncrement(), USERS);
    if (filtered()) {
      command.addAll(Bubblewrap.opening(kit.filter()));
    }
    if (level == IsolationLevel.BUBBLEWRAP_OWN_USER) {
      command.add(SystemPrograms.need("setpriv").toString());
      command.addAll(List.of("--reuid=" + user, "--regid=" + user));
      command.addAll(List.of("--clear-groups", "--no-new-privs"));
    }
    command.add(SystemPrograms.need("prlimit").toString());
    command.addAll(List.of("--cpu=" + resources.cpuSeconds() + ":" + resources.cpuSeconds()));
    command.addAll(List.of("--core=0", "--nofile=" + resources.openFiles()));
    command.addAll(limits);
    if (bubblewrapped()) {
      command.addAll(Bubblewrap.walls(inside, filtered(), resources, options));
    } else if (level == IsolationLevel.OTHER_USER) {
      command.addAll(RootNamespaces.walls(kit.root(), user, inside, resources, writable));
    } else {
      command.addAll(ChangedRoot.walls(kit, user, resources));
    }
    return command;
  }

  private String inside(Path file) {
    return level.confined()
        ? INSIDE.resolve(kit.folder().relativize(file)).toString()
        : file.toString();
  }

  private boolean bubblewrapped() {
    return level == IsolationLevel.BUBBLEWRAP || level == IsolationLevel.BUBBLEWRAP_OWN_USER;
  }
}
