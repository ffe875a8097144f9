package chainrule.grader.bench;

import chainrule.grader.build.QuietJava;
import chainrule.grader.build.SetupException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process that does the work for as many seconds as it is told and answers with its speed. */
final class BenchmarkProcess implements Closeable {

  /** Both sides compute with this many threads. */
  static final int THREADS = 2;

  private final String name;
  private final Process process;
  private final PrintWriter requests;
  private final BufferedReader answers;

  private BenchmarkProcess(String name, Process process) {
    this.name = name;
    this.process = process;
    this.requests =
        new PrintWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), true);
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static BenchmarkProcess start(String name, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    String threads = String.valueOf(THREADS);
    builder
        .environment()
        .putAll(
            Map.of(
                "OPENBLAS_NUM_THREADS", threads,
                "OMP_NUM_THREADS", threads,
                "MKL_NUM_THREADS", threads,
                "VECLIB_MAXIMUM_THREADS", threads));
    return new BenchmarkProcess(name, builder.start());
  }

  /** Returns the command of a process like this one. */
  static List<String> java(Class<?> main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(QuietJava.options());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
    return command;
  }

  String name() {
    return name;
  }

  /** Returns the speed of one run of about the given length. */
  double run(double seconds) throws IOException {
    return answer(String.valueOf(seconds));
  }

  /** Returns the number with which it answers a request. */
  double answer(String request) throws IOException {
    requests.println(request);
    String answer = answers.readLine();
    if (answer == null) {
      throw new SetupException("bench: " + name + " ended without an answer");
    }
    return Double.parseDouble(answer);
  }

  @Override
  public void close() {
    requests.close();
    process.destroy();
  }
}
