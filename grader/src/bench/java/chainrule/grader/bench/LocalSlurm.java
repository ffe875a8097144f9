package chainrule.grader.bench;

import chainrule.grader.build.SearchPath;
import chainrule.grader.build.SetupException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real Slurm on this machine: munged, slurmctld and several slurmd, each a node of one core, all
 * below one folder and gone when it is closed.
 */
public final class LocalSlurm implements AutoCloseable {
  private static final List<String> PROGRAMS =
      List.of("munged", "slurmctld", "slurmd", "sbatch", "squeue", "scontrol", "scancel", "sinfo");
  private static final int PATIENCE_SECONDS = 60;
  private static final int KEY_BYTES = 1_024;

  private final Path folder;
  private final @Nullable Path hidden;
  private final Process munge;
  private final Process controller;
  private final Map<String, Process> nodes = new LinkedHashMap<>();

  private LocalSlurm(Path folder, int nodes, @Nullable Path hidden)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.hidden = hidden;
    writeKey(folder.resolve("munge.key"));
    Files.createDirectories(folder.resolve("state"));
    Files.writeString(folder.resolve("slurm.conf"), configuration(nodes));
    munge =
        start(
            "munged",
            "--foreground",
            "--force",
            "--key-file=" + folder.resolve("munge.key"),
            "--socket=" + folder.resolve("munge.sock"),
            "--pid-file=" + folder.resolve("munge.pid"),
            "--log-file=" + folder.resolve("munge.log"),
            "--seed-file=" + folder.resolve("munge.seed"));
    until("munged does not start", () -> Files.exists(folder.resolve("munge.sock")));
    controller = start("slurmctld", "-D", "-c");
    for (int i = 1; i <= nodes; i++) {
      startNode("n" + i);
    }
    until("the nodes do not come up", () -> idle() == nodes);
  }

  /** Returns a program of Slurm's that is not installed here; empty if a cluster can be started. */
  public static Optional<String> missing() {
    return PROGRAMS.stream().filter(program -> find(program).isEmpty()).findFirst();
  }

  /**
   * Starts a cluster.
   *
   * @param folder for all its files; made
   * @param nodes how many
   * @param hidden a folder that the nodes see empty; null for none, else only root can
   */
  public static LocalSlurm start(Path folder, int nodes, @Nullable Path hidden)
      throws IOException, InterruptedException {
    return new LocalSlurm(Files.createDirectories(folder), nodes, hidden);
  }

  /** Returns the variable by which Slurm's commands find this cluster. */
  public String variable() {
    return "SLURM_CONF=" + folder.resolve("slurm.conf");
  }

  /** Starts a node, also one that was killed. */
  public void startNode(String name) throws IOException {
    nodes.put(
        name,
        hidden == null
            ? start("slurmd", "-D", "-N", name)
            : start(
                "unshare",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs none \"$1\" && exec \"$2\" -D -N \"$3\"",
                "sh",
                hidden.toString(),
                find("slurmd").orElseThrow().toString(),
                name));
  }

  /** Kills a node with all that runs on it, as a power cut does. */
  public void killNode(String name) {
    Process daemon = nodes.get(name);
    if (daemon != null) {
      daemon.destroyForcibly().onExit().join();
    }
    List<ProcessHandle> tasks = tasksOn(name);
    for (ProcessHandle one : tasks) {
      one.parent().filter(LocalSlurm::isStep).ifPresent(ProcessHandle::destroyForcibly);
    }
    for (ProcessHandle one : tasks) {
      one.descendants().forEach(ProcessHandle::destroyForcibly);
      one.destroyForcibly();
    }
  }

  /** Returns the processes of tasks on a node: Slurm tells each where it is. */
  public List<ProcessHandle> tasksOn(String name) {
    return ProcessHandle.allProcesses()
        .filter(one -> environment(one).contains("SLURMD_NODENAME=" + name))
        .filter(one -> environment(one).contains(variable()))
        .toList();
  }

  private static boolean isStep(ProcessHandle process) {
    return commandLine(process).startsWith("slurmstepd");
  }

  /** Returns a command line in full, which Java leaves out where it is long. */
  public static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(
              Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.ISO_8859_1)
          .replace('\0', ' ');
    } catch (IOException e) {
      return ""; // it has ended
    }
  }

  private static List<String> environment(ProcessHandle process) {
    try {
      return List.of(
          Files.readString(
                  Path.of("/proc/" + process.pid() + "/environ"), StandardCharsets.ISO_8859_1)
              .split("\0", -1));
    } catch (IOException e) {
      return List.of(); // it has ended, or is somebody else's
    }
  }

  @Override
  public void close() {
    for (String name : nodes.keySet()) {
      killNode(name);
    }
    for (Process one : List.of(controller, munge)) {
      one.descendants().forEach(ProcessHandle::destroyForcibly);
      one.destroyForcibly().onExit().join();
    }
  }

  private long idle() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sinfo", "--noheader", "--Node", "--format=%t")
            .redirectErrorStream(true);
    setVariable(builder);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines().filter(line -> line.strip().equals("idle")).count();
  }

  private void setVariable(ProcessBuilder builder) {
    String[] parts = variable().split("=", 2);
    builder.environment().put(parts[0], parts[1]);
  }

  private Process start(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(find(program).orElse(Path.of(program)).toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve(program + ".out").toFile()));
    setVariable(builder);
    return builder.start();
  }

  /** Daemons are often not on the path of a user. */
  private static Optional<Path> find(String program) {
    return SearchPath.find(program)
        .or(() -> Optional.of(Path.of("/usr/sbin", program)).filter(Files::isExecutable));
  }

  private static void writeKey(Path file) throws IOException {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    Files.write(file, key);
    file.toFile().setReadable(false, false);
    file.toFile().setReadable(true, true);
    file.toFile().setWritable(false, false);
    file.toFile().setWritable(true, true);
  }

  private String configuration(int nodes) throws IOException {
    String host = InetAddress.getLocalHost().getHostName().split("\\.", 2)[0];
    String user = System.getProperty("user.name");
    StringBuilder text =
        new StringBuilder(
            String.format(
                    Locale.ROOT,
                    """
            ClusterName=chainrule
            SlurmctldHost=%s(127.0.0.1)
            SlurmctldPort=%d
            SlurmUser=%s
            SlurmdUser=%s
            AuthType=auth/munge
            CredType=cred/munge
            AuthInfo=socket=DIR/munge.sock
            StateSaveLocation=DIR/state
            SlurmdSpoolDir=DIR/spool-%%n
            SlurmctldPidFile=DIR/slurmctld.pid
            SlurmdPidFile=DIR/slurmd-%%n.pid
            SlurmctldLogFile=DIR/slurmctld.log
            SlurmdLogFile=DIR/slurmd-%%n.log
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU
            SlurmdParameters=config_overrides
            JobAcctGatherType=jobacct_gather/none
            MpiDefault=none
            SlurmdTimeout=5
            KillWait=2
            ReturnToService=2
            PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
            """,
                    host,
                    freePort(),
                    user,
                    user)
                .replace("DIR", folder.toString()));
    for (int i = 1; i <= nodes; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "NodeName=n%d NodeHostname=%s NodeAddr=127.0.0.1 Port=%d CPUs=1%n",
              i,
              host,
              freePort()));
    }
    return text.toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Something that comes true. */
  @FunctionalInterface
  public interface Condition {
    /** Returns whether it has. */
    boolean holds() throws IOException, InterruptedException;
  }

  /** Waits for something, not for ever. */
  public static void until(String otherwise, Condition condition)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new SetupException(otherwise + " within " + PATIENCE_SECONDS + " s");
      }
      Thread.sleep(50);
    }
  }
}
