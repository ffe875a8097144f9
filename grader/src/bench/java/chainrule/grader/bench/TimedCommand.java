package chainrule.grader.bench;

import chainrule.grader.build.SetupException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Runs a command from its start to its end and takes the time. */
final class TimedCommand {
  private TimedCommand() {}

  /**
   * Runs a command.
   *
   * @param builder the command
   * @param log where its output goes
   * @return the seconds it took
   * @throws SetupException if it does not end with status 0
   */
  static double run(ProcessBuilder builder, Path log) throws IOException {
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    long begun = System.nanoTime();
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      int status = process.waitFor();
      if (status != 0) {
        throw new SetupException(
            String.format(
                Locale.ROOT,
                "bench: %s ended with %d (log: %s)",
                String.join(" ", builder.command()),
                status,
                log));
      }
      return (System.nanoTime() - begun) / 1e9;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new SetupException("bench: interrupted", e);
    }
  }
}
