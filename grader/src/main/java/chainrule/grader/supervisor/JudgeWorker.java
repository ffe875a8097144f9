package chainrule.grader.supervisor;

import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.judge.StudentSeeds;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has one judge at a time, and another one where that is lost. */
final class JudgeWorker implements AutoCloseable {
  private static final int TRIES = 2;

  private final JudgeStart start;
  private final double secondsPerSubmission;
  private @Nullable JudgeProcess judge;
  private long peakBytes;
  private boolean closed;

  JudgeWorker(JudgeStart start, double secondsPerSubmission) {
    this.start = start;
    this.secondsPerSubmission = secondsPerSubmission;
  }

  /** Lets the judge end by itself, if what it has learned is to be kept. */
  void finish() {
    JudgeProcess last = judge();
    if (last != null) {
      start.end(last);
    }
  }

  private synchronized @Nullable JudgeProcess judge() {
    return judge;
  }

  /** Returns the most memory that a judge of this worker held. */
  synchronized long peakBytes() {
    return peakBytes;
  }

  /** Ends the judge, whatever it is doing; there will be no other. */
  @Override
  public synchronized void close() {
    closed = true;
    JudgeProcess current = judge;
    if (current != null) {
      peakBytes = Math.max(peakBytes, current.peakBytes());
      current.close();
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /**
   * Has a submission graded.
   *
   * <p>Whatever a judge was lost by, a fresh one gets a try, and more if that was a cell's doing:
   * each then leaves a cell more out. All of them share the time of the submission. In the end the
   * submission is named.
   */
  SubmissionResult grade(Submission submission) {
    String reason = "";
    CompilePrecautions precautions = CompilePrecautions.NONE;
    int tried = 0;
    long begun = System.nanoTime();
    double left = secondsPerSubmission;
    while (tried < TRIES && left > 0 && !isClosed()) {
      try {
        JudgeProcess current = alive();
        SubmissionResult result = current.grade(submission, precautions, left);
        peakBytes(current);
        if (result.status() != GradingStatus.FAILED) {
          return result;
        }
        reason = String.valueOf(result.reason());
        tried++;
      } catch (LostJudgeException lost) {
        reason = lost.reason();
        Optional<CompilePrecautions> more = lost.precautions(precautions);
        precautions = more.orElse(precautions);
        tried += more.isEmpty() ? 1 : 0;
      } catch (IOException e) {
        reason = "no judge could be started: " + e.getMessage();
        tried++;
      }
      left = secondsPerSubmission - (System.nanoTime() - begun) / 1e9;
    }
    return SubmissionResult.notGraded(
        submission.student(),
        start.homework(),
        submission.file(),
        GradingStatus.FAILED,
        reason,
        StudentSeeds.of(submission.student(), start.homework()));
  }

  private synchronized void peakBytes(JudgeProcess current) {
    peakBytes = Math.max(peakBytes, current.peakBytes());
  }

  private synchronized JudgeProcess alive() throws IOException {
    JudgeProcess current = judge;
    if (current == null || !current.isAlive()) {
      if (closed) {
        throw new IOException("grading was stopped");
      }
      current = start.start();
      judge = current;
    }
    return current;
  }
}
