package chainrule.grader.build;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Runs a program without input, keeps all it says in a log, and stops it when we are stopped. */
public final class LoggedProcess {

  private LoggedProcess() {}

  /**
   * Runs a program to its end.
   *
   * @param builder the program; its error stream is merged into its output
   * @param log the file to write; replaced
   * @param lines told every line as it comes
   * @return the exit status
   * @throws IOException if the program cannot be started or the log not be written
   */
  public static int run(ProcessBuilder builder, Path log, Consumer<String> lines)
      throws IOException {
    Process process = builder.redirectErrorStream(true).start();
    Thread stop = new Thread(() -> end(process));
    Runtime.getRuntime().addShutdownHook(stop);
    process.getOutputStream().close();
    copy(process, log, lines);
    try {
      int status = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(stop);
      return status;
    } catch (InterruptedException e) {
      end(process);
      throw new SetupException("interrupted while " + builder.command().get(0) + " ran", e);
    }
  }

  /** What it started ends too: a script's program, or the kernel of a notebook that is run. */
  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private static void copy(Process process, Path log, Consumer<String> lines) throws IOException {
    try (BufferedReader reader = process.inputReader(Charset.defaultCharset());
        BufferedWriter writer = Files.newBufferedWriter(log)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        writer.write(line);
        writer.newLine();
        writer.flush();
        lines.accept(line);
      }
    }
  }
}
