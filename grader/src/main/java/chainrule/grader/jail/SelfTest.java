package chainrule.grader.jail;

import chainrule.grader.sandbox.Probe;
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
    Path secret = Files.createTempFile("secret", ".txt");
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
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
      return lines(jail, arguments);
    } finally {
      Files.deleteIfExists(secret);
    }
  }

  private static List<String> lines(Jail jail, List<String> arguments) throws IOException {
    Path errors = Files.createTempFile("probe", ".txt");
    try {
      Process process =
          jail.process(Probe.class.getName(), arguments).redirectError(errors.toFile()).start();
      process.getOutputStream().close();
      String output = output(process);
      if (!output.endsWith("end\n")) {
        String why = Files.readString(errors).strip().lines().findFirst().orElse("no output");
        throw new JailException(jail.rung().label() + " does not work here: " + why);
      }
      return output.lines().filter(line -> !line.equals("end")).toList();
    } finally {
      Files.deleteIfExists(errors);
    }
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
