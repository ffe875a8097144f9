package chainrule.grader.supervisor;

import chainrule.exercises.finding.SecondsText;
import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.execute.KillTimer;
import chainrule.grader.execute.PeakMemory;
import chainrule.grader.judge.JudgeMain;
import chainrule.grader.judge.JudgeReply;
import chainrule.grader.judge.JudgeRequest;
import chainrule.grader.judge.JudgeSetup;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One judge, in a process of its own, as the supervisor has it. */
final class JudgeProcess implements AutoCloseable {

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

  /** Says what it is to grade, and how. */
  void begin(JudgeSetup setup) throws IOException {
    send(setup.line());
  }

  /**
   * Has a submission graded.
   *
   * @throws LostJudgeException if the judge did not give a result; it is dead then
   */
  SubmissionResult grade(Submission submission, CompilePrecautions precautions, double seconds)
      throws LostJudgeException {
    compiling = "";
    AtomicBoolean late = new AtomicBoolean();
    AtomicBoolean decided = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        KillTimer.after(
            seconds,
            () -> {
              if (decided.compareAndSet(false, true)) {
                late.set(true);
                process.destroyForcibly();
              }
            });
    try {
      send(JudgeRequest.of(submission, precautions).line());
      SubmissionResult result = result(submission);
      if (!decided.compareAndSet(false, true)) {
        close(); // it is being killed, though it was done just in time
      }
      return result;
    } catch (IOException e) {
      LostJudgeException lost =
          late.get()
              ? new LostJudgeException(
                  "the judge was not done after " + SecondsText.of(seconds), false, compiling)
              : howItEnded();
      close();
      throw lost;
    } finally {
      alarm.cancel(false);
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

  private void send(String line) throws IOException {
    requests.write(line);
    requests.flush();
  }

  private SubmissionResult result(Submission submission) throws IOException {
    for (String line = results.readLine(); line != null; line = results.readLine()) {
      JudgeReply reply = JudgeReply.read(line);
      if (reply instanceof JudgeReply.HasGraded graded) {
        return ofSame(submission, graded.result());
      } else if (reply instanceof JudgeReply.CompilesCell next) {
        compiling = next.cell();
      }
    }
    throw new IOException("the judge is gone");
  }

  private static SubmissionResult ofSame(Submission submission, SubmissionResult result)
      throws IOException {
    if (!result.student().equals(submission.student())
        || !result.file().equals(submission.file())) {
      throw new IOException("the judge graded another submission");
    }
    return result;
  }

  /** To be asked before it is ended from here, which would hide how it ended by itself. */
  private LostJudgeException howItEnded() {
    try {
      if (hasEnded()) {
        int status = process.exitValue();
        return switch (status) {
          case OUT_OF_MEMORY ->
              new LostJudgeException("the judge ran out of memory", true, compiling);
          case JudgeMain.COMPILING ->
              new LostJudgeException(
                  "compiling it did not end within " + SecondsText.of(JudgeMain.COMPILE_SECONDS),
                  true,
                  compiling);
          case JudgeMain.COMPILING_ALL ->
              new LostJudgeException(
                  "compiling all cells did not end within " + JudgeMain.COMPILE_ALL_SECONDS + " s",
                  true,
                  compiling);
          default ->
              new LostJudgeException(
                  "the judge ended with status " + status,
                  !ENDED_FROM_OUTSIDE.contains(status),
                  compiling);
        };
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new LostJudgeException("the judge gave no result", false, compiling);
  }
}
