package chainrule.grader.supervisor;

import chainrule.exercises.SecondsText;
import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.execute.PeakMemory;
import chainrule.grader.isolation.Jail;
import chainrule.grader.judge.JudgeMain;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One judge, in a process of its own, as the supervisor has it. */
final class JudgeProcess implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Timer TIMER = new Timer("judge watch", true);
  private static final int OUT_OF_MEMORY = 3;

  /** Exit statuses of a process that another one ended: SIGKILL and SIGTERM. */
  private static final Set<Integer> ENDED_FROM_OUTSIDE = Set.of(137, 143);

  private static final int LAST_SECONDS = 30;
  private static final int END_SECONDS = 5;

  private final Process process;
  private final BufferedReader results;
  private final Writer requests;
  private String compiling = "";

  JudgeProcess(Process process) {
    this.process = process;
    this.results =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.requests =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a judge without waiting for it. */
  static JudgeProcess start(String homework, Jail jail, List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx272m",
            "-Xss4m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "--enable-native-access=ALL-UNNAMED",
            "--add-opens=jdk.jshell/jdk.jshell=ALL-UNNAMED", // where the code of cells comes from
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            // the compiler's words, which students read, are the same on every machine
            "-Duser.language=en",
            "-Duser.country=US"));
    command.add("-Duser.home=" + System.getProperty("user.home"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(JudgeMain.class.getName());
    command.addAll(List.of(homework, jail.kit().folder().toString(), jail.rung().name()));
    return new JudgeProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** A judge was lost over a submission; the message says how. */
  static final class Lost extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean byCell;
    private final String compiling;

    Lost(String message, boolean byCell, String compiling) {
      super(message);
      this.byCell = byCell;
      this.compiling = compiling;
    }

    /** Returns how careful the next judge should be; empty if that would be of no help. */
    Optional<CompilePrecautions> caution(CompilePrecautions before) {
      return byCell && before.canGrow(compiling)
          ? Optional.of(before.grown(compiling, reason()))
          : Optional.empty();
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Has a submission graded.
   *
   * @throws Lost if the judge did not give a result; it is dead then
   */
  SubmissionResult grade(Submission submission, CompilePrecautions caution, double seconds)
      throws Lost {
    compiling = "";
    AtomicBoolean late = new AtomicBoolean();
    TimerTask alarm =
        new TimerTask() {
          @Override
          public void run() {
            late.set(true);
            process.destroyForcibly();
          }
        };
    TIMER.schedule(alarm, (long) (seconds * 1000));
    try {
      requests.write(
          JSON.writeValueAsString(
                  Map.of(
                      "student",
                      submission.student(),
                      "file",
                      submission.file().toString(),
                      "caution",
                      caution))
              + "\n");
      requests.flush();
      SubmissionResult result = SubmissionResult.ofJson(result());
      if (!alarm.cancel()) {
        close(); // it is being killed, though it was done just in time
      }
      return result;
    } catch (IOException e) {
      Lost lost =
          late.get()
              ? new Lost(
                  "the judge was not done after " + SecondsText.of(seconds), false, compiling)
              : howItEnded();
      close();
      throw lost;
    } finally {
      alarm.cancel();
    }
  }

  /** Lets the judge end by itself; returns whether it did so in time. */
  boolean finish() throws InterruptedException {
    try {
      requests.close();
    } catch (IOException e) {
      return false; // it is gone already
    }
    return process.waitFor(LAST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  long peakBytes() {
    return PeakMemory.of(process.pid());
  }

  /** Ends the judge and those it started, and waits until it is gone. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      hasEnded();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean hasEnded() throws InterruptedException {
    return process.waitFor(END_SECONDS, TimeUnit.SECONDS);
  }

  private String result() throws IOException {
    for (String line = results.readLine(); line != null; line = results.readLine()) {
      if (!line.startsWith(JudgeMain.COMPILES)) {
        return line;
      }
      compiling = line.substring(JudgeMain.COMPILES.length());
    }
    throw new IOException("the judge is gone");
  }

  /** To be asked before it is ended from here, which would hide how it ended by itself. */
  private Lost howItEnded() {
    try {
      if (hasEnded()) {
        int status = process.exitValue();
        return switch (status) {
          case OUT_OF_MEMORY -> new Lost("the judge ran out of memory", true, compiling);
          case JudgeMain.COMPILING ->
              new Lost(
                  "compiling it did not end within " + SecondsText.of(JudgeMain.COMPILE_SECONDS),
                  true,
                  compiling);
          case JudgeMain.COMPILING_ALL ->
              new Lost(
                  "compiling all cells did not end within " + JudgeMain.COMPILE_ALL_SECONDS + " s",
                  true,
                  compiling);
          default ->
              new Lost(
                  "the judge ended with status " + status,
                  !ENDED_FROM_OUTSIDE.contains(status),
                  compiling);
        };
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Lost("the judge gave no result", false, compiling);
  }
}
