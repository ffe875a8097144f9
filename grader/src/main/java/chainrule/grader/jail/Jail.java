package chainrule.grader.jail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Starts programs of the kit closed in, in one of the ways there are. */
public final class Jail {
  private static final Path INSIDE = Path.of("/kit");
  private static final int FIRST_USER = 61_184;
  private static final int USERS = 4_000;
  private static final int NOBODY = 65_534;
  private static final String FILE_BYTES = "1048576";

  /** What the JVM takes by its own options fits in; what code takes past the heap does not. */
  private static final String DATA_BYTES = "402653184";

  private static final String ARCHIVE_AT_EXIT = "-XX:ArchiveClassesAtExit=";
  private static final String TMP_BYTES = "16777216";

  private final AtomicInteger nextUser =
      new AtomicInteger((int) (ProcessHandle.current().pid() * 31 % USERS));
  private final Kit kit;
  private final Rung rung;
  private final Path javaHome;
  private final List<Path> system;

  /** Makes a jail; whether it holds is for the {@link SelfTest} to say. */
  public Jail(Kit kit, Rung rung) throws IOException {
    this.kit = kit;
    this.rung = rung;
    this.javaHome = SystemFiles.javaHome();
    this.system = new ArrayList<>();
    if (bubblewrapped()) {
      system.addAll(SystemFiles.libraries(program("prlimit")));
      system.addAll(SystemFiles.settings());
    }
  }

  /** Returns how programs are closed in. */
  public Rung rung() {
    return rung;
  }

  /** Returns what is inside. */
  public Kit kit() {
    return kit;
  }

  /**
   * Starts a program of the kit; its standard error goes nowhere.
   *
   * @param mainClass the program
   * @param arguments its arguments
   */
  public Process start(String mainClass, List<String> arguments) throws IOException {
    return process(mainClass, arguments).start();
  }

  ProcessBuilder process(String mainClass, List<String> arguments) throws IOException {
    List<String> java = new ArrayList<>(JvmOptions.limits());
    if (Files.exists(kit.archive())) {
      java.add("-XX:SharedArchiveFile=" + inside(kit.archive()));
    }
    return process(List.of(), java, mainClass, arguments);
  }

  /** Makes the class-data-sharing archive of the kit by running a program once. */
  void archive(String mainClass, List<String> arguments) throws IOException {
    Path out = Files.createTempDirectory(kit.folder(), "archive");
    Permissions.letAllWrite(out);
    Path inside = bubblewrapped() ? Path.of("/out") : out;
    List<String> java = new ArrayList<>(JvmOptions.limits());
    java.add(ARCHIVE_AT_EXIT + inside.resolve(Kit.ARCHIVE));
    List<String> binds =
        bubblewrapped() ? List.of("--bind", out.toString(), "/out") : List.<String>of();
    Process process =
        process(binds, java, mainClass, arguments)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Path made = out.resolve(Kit.ARCHIVE);
    if (Files.exists(made)) {
      Files.copy(made, kit.archive());
      Permissions.letAllRead(kit.archive());
      Files.delete(made);
    }
    Files.delete(out);
  }

  private ProcessBuilder process(
      List<String> binds, List<String> java, String mainClass, List<String> arguments)
      throws IOException {
    boolean archiving = java.stream().anyMatch(option -> option.startsWith(ARCHIVE_AT_EXIT));
    List<String> command = new ArrayList<>(outer(archiving));
    if (bubblewrapped()) {
      command.addAll(bubblewrap());
      command.addAll(binds);
      command.addAll(List.of("--remount-ro", "/", "--", "/prlimit", "--nproc=128:128"));
    }
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

  /** Another user and the limits that are set from outside. */
  private List<String> outer(boolean archiving) throws JailException {
    List<String> command = new ArrayList<>();
    if (rung == Rung.OTHER_USER) {
      command.addAll(List.of(program("setpriv").toString(), "--pdeathsig=KILL"));
      command.addAll(
          List.of(program("unshare").toString(), "--net", "--ipc", "--uts", "--kill-child"));
      command.addAll(List.of("--pid", "--fork", "--mount-proc"));
      command.addAll(asUser(FIRST_USER + nextUser.getAndIncrement() % USERS));
      command.addAll(List.of(program("prlimit").toString(), "--nproc=128:128"));
    } else if (rung == Rung.BUBBLEWRAP_OWN_USER) {
      command.addAll(asUser(FIRST_USER + nextUser.getAndIncrement() % USERS));
    }
    if (rung != Rung.NONE) {
      command.addAll(
          List.of(program("prlimit").toString(), "--cpu=300:300", "--core=0", "--nofile=256:256"));
      if (!archiving) {
        command.add("--fsize=" + FILE_BYTES + ":" + FILE_BYTES);
        command.add("--data=" + DATA_BYTES + ":" + DATA_BYTES);
      }
    }
    return command;
  }

  private static List<String> asUser(int user) throws JailException {
    return List.of(
        program("setpriv").toString(),
        "--reuid=" + user,
        "--regid=" + user,
        "--clear-groups",
        "--no-new-privs");
  }

  private List<String> bubblewrap() throws JailException {
    List<String> command = new ArrayList<>();
    command.add(program("bwrap").toString());
    command.addAll(
        List.of("--unshare-all", "--unshare-user", "--die-with-parent", "--new-session"));
    command.addAll(List.of("--clearenv", "--hostname", "sandbox", "--cap-drop", "ALL"));
    command.addAll(List.of("--uid", "" + NOBODY, "--gid", "" + NOBODY));
    bind(command, javaHome, javaHome);
    system.forEach(file -> bind(command, file, file));
    bind(command, program("prlimit"), Path.of("/prlimit"));
    bind(command, kit.folder(), INSIDE);
    command.addAll(List.of("--proc", "/proc"));
    command.addAll(List.of("--dev", "/dev", "--remount-ro", "/dev"));
    command.addAll(List.of("--size", TMP_BYTES, "--tmpfs", "/tmp", "--chdir", "/tmp"));
    return command;
  }

  private static void bind(List<String> command, Path from, Path to) {
    command.addAll(List.of("--ro-bind", from.toString(), to.toString()));
  }

  private String inside(Path file) {
    return bubblewrapped()
        ? INSIDE.resolve(kit.folder().relativize(file)).toString()
        : file.toString();
  }

  private boolean bubblewrapped() {
    return rung == Rung.BUBBLEWRAP || rung == Rung.BUBBLEWRAP_OWN_USER;
  }

  private static Path program(String name) throws JailException {
    return Programs.find(name)
        .orElseThrow(() -> new JailException("the program " + name + " is not installed"));
  }
}
