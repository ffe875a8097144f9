package chainrule.grader.jail;

import chainrule.grader.sandbox.Probe;
import chainrule.grader.scratch.Scratch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Tries from inside a jail what a jail must not allow. */
final class SelfTest {
  private static final long SECONDS = 20;

  private SelfTest() {}

  /**
   * Returns what the jail allowed though it must not, a line each; empty when it holds.
   *
   * @throws JailException if nothing can be started in it
   */
  static List<String> run(Jail jail) throws IOException {
    try (Scratch scratch = Scratch.open("probe");
        ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path secret = Files.createFile(scratch.folder().resolve("secret.txt"));
      Permissions.letOnlyMeRead(secret);
      List<String> arguments = new ArrayList<>();
      arguments.add("" + listener.getLocalPort());
      arguments.add(System.getenv().keySet().stream().findFirst().orElse(""));
      arguments.add(secret.toString());
      arguments.add("/proc/" + ProcessHandle.current().pid() + "/environ");
      if (jail.rung() != Rung.OTHER_USER) {
        arguments.add("/etc/hostname");
        arguments.add("/etc/passwd");
      }
      return lines(jail, arguments, scratch.folder().resolve("errors.txt"));
    }
  }

  private static List<String> lines(Jail jail, List<String> arguments, Path errors)
      throws IOException {
    Process process =
        jail.process(Probe.class.getName(), arguments).redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    String output = output(process);
    if (!output.endsWith("end\n")) {
      String why = Files.readString(errors).strip().lines().findFirst().orElse("no output");
      throw new JailException(jail.rung().label() + " does not work here: " + why);
    }
    return output.lines().filter(line -> !line.equals("end")).toList();
  }

  private static String output(Process process) throws IOException {
    Thread watchdog =
        new Thread(
            () -> {
              try {
                if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                  return; // destroying it now would close the stream that is being read
                }
              } catch (InterruptedException done) {
                return;
              }
              process.destroyForcibly();
            },
            "probe watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    watchdog.interrupt();
    return output.replace("\r\n", "\n");
  }
}
