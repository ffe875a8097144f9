package chainrule.grader.isolation;

import chainrule.grader.files.FilePermissions;
import chainrule.grader.files.ScratchFolder;
import chainrule.grader.sandbox.EscapeProbes;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** Tries from inside a jail what a jail must not allow. */
final class IsolationSelfTest {
  private static final long SECONDS = 60;
  private static final int OUTPUT_BYTES = 1 << 16;
  private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

  /** What belongs to the system and to the one who grades. */
  private static final List<String> SYSTEM =
      List.of("/etc/hostname", "/etc/passwd", "/etc/shadow", "/sys/kernel", "/var/lib", "/boot");

  private IsolationSelfTest() {}

  /**
   * Returns what the jail allowed though it must not, a line each; empty when it holds.
   *
   * @throws JailException if nothing can be started in it
   */
  static List<String> run(Jail jail) throws IOException {
    return run(jail, List.of());
  }

  /**
   * Does the same with further options of the JVM.
   *
   * @throws JailException if nothing can be started in it
   */
  static List<String> run(Jail jail, List<String> options) throws IOException {
    try (ScratchFolder scratch = ScratchFolder.open("probe");
        ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      FilePermissions.letAllRead(scratch.folder());
      Path secret = scratch.folder().resolve("secret.txt");
      Files.writeString(secret, "nobody inside may read this");
      FilePermissions.letAllRead(secret);
      List<String> limits = limits(jail);
      List<String> arguments = new ArrayList<>();
      arguments.add("" + limits.size());
      arguments.addAll(limits);
      arguments.add("" + listener.getLocalPort());
      arguments.add(secret.toString());
      arguments.add("/proc/" + ProcessHandle.current().pid() + "/environ");
      arguments.addAll(SYSTEM);
      arguments.addAll(ours());
      return lines(jail, options, arguments, scratch.folder().resolve("errors.txt"));
    }
  }

  private static List<String> limits(Jail jail) {
    ResourceLimits allowance = ResourceLimits.NORMAL;
    return List.of(
        "" + allowance.cpuSeconds(),
        "" + allowance.openFiles(),
        "" + allowance.fileBytes(),
        "" + allowance.dataBytes(),
        "" + allowance.tasks(),
        "" + allowance.temporaryBytes(),
        "" + !jail.mustFilter(),
        "" + SandboxJvmOptions.HEAP_BYTES,
        "" + SandboxJvmOptions.DIRECT_BYTES);
  }

  /** Returns the class path of this process, hidden checks among it, and a file from home. */
  private static List<String> ours() throws IOException {
    List<String> files =
        new ArrayList<>(
            SEPARATOR
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .toList());
    Path home = Path.of(System.getProperty("user.home"));
    if (Files.isDirectory(home) && Files.isReadable(home)) {
      try (var entries = Files.list(home)) {
        entries
            .filter(Files::isRegularFile)
            .findFirst()
            .ifPresent(file -> files.add(file.toString()));
      }
    }
    return files;
  }

  private static List<String> lines(
      Jail jail, List<String> options, List<String> arguments, Path errors) throws IOException {
    Process process =
        jail.process(options, EscapeProbes.class.getName(), arguments)
            .redirectError(errors.toFile())
            .start();
    process.getOutputStream().close();
    AtomicBoolean late = new AtomicBoolean();
    List<String> lines = output(process, late).lines().toList();
    if (late.get()) {
      throw new JailException(
          jail.level().label() + " did not end its self-test within " + SECONDS + " s");
    }
    int end = lines.indexOf("end");
    if (end < 0) {
      String why = Files.readString(errors).strip().lines().findFirst().orElse("no output");
      throw new JailException(jail.level().label() + " does not work here: " + why);
    }
    List<String> escapes = new ArrayList<>(lines.subList(0, end));
    lines.stream().skip(end).filter(line -> line.startsWith("took ")).forEach(escapes::add);
    return escapes;
  }

  private static String output(Process process, AtomicBoolean late) throws IOException {
    CompletableFuture<Process> unused =
        process
            .onExit()
            .orTimeout(SECONDS, TimeUnit.SECONDS)
            .whenComplete(
                (ended, tooLate) -> {
                  if (tooLate != null) {
                    late.set(true);
                    process.destroyForcibly();
                  }
                });
    byte[] output = process.getInputStream().readNBytes(OUTPUT_BYTES);
    if (output.length == OUTPUT_BYTES) {
      process.destroyForcibly();
    }
    return new String(output, StandardCharsets.UTF_8);
  }
}
