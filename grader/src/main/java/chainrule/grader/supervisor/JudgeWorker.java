package chainrule.grader.supervisor;

import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.judge.StudentSeeds;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works with one judge at a time until the docket is empty. */
final class JudgeWorker extends Thread {
  private static final int TRIES = 2;

  private final JudgeStart start;
  private final SubmissionQueue docket;
  private final double secondsPerSubmission;
  private @Nullable JudgeProcess judge;
  private long peakBytes;

  JudgeWorker(JudgeStart start, SubmissionQueue docket, double secondsPerSubmission) {
    super("supervisor of a judge");
    this.start = start;
    this.docket = docket;
    this.secondsPerSubmission = secondsPerSubmission;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      for (int next = docket.take(); next >= 0; next = docket.take()) {
        docket.done(grade(docket.submission(next)));
      }
      JudgeProcess last = judge();
      if (last != null && !docket.isStopped()) {
        start.end(last);
      }
    } finally {
      abandon();
    }
  }

  private synchronized @Nullable JudgeProcess judge() {
    return judge;
  }

  /** Returns the most memory that a judge of this worker held. */
  synchronized long peakBytes() {
    return peakBytes;
  }

  /** Ends the judge, whatever it is doing. */
  synchronized void abandon() {
    JudgeProcess current = judge;
    if (current != null) {
      peakBytes = Math.max(peakBytes, current.peakBytes());
      current.close();
    }
  }

  /**
   * Whatever a judge was lost by, a fresh one gets a try, and more if that was a cell's doing: each
   * then leaves a cell more out. All of them share the time of the submission. In the end the
   * submission is named.
   */
  private SubmissionResult grade(Submission submission) {
    String reason = "";
    CompilePrecautions caution = CompilePrecautions.NONE;
    int tried = 0;
    long begun = System.nanoTime();
    double left = secondsPerSubmission;
    while (tried < TRIES && left > 0 && !docket.isStopped()) {
      try {
        JudgeProcess current = alive();
        SubmissionResult result = current.grade(submission, caution, left);
        peakBytes(current);
        if (result.status() != GradingStatus.FAILED) {
          return result;
        }
        reason = String.valueOf(result.reason());
        tried++;
      } catch (JudgeProcess.Lost lost) {
        reason = lost.reason();
        Optional<CompilePrecautions> more = lost.caution(caution);
        caution = more.orElse(caution);
        tried += more.isEmpty() ? 1 : 0;
      } catch (IOException e) {
        reason = "no judge could be started: " + e.getMessage();
        tried++;
      }
      left = secondsPerSubmission - (System.nanoTime() - begun) / 1e9;
    }
    long seed = StudentSeeds.of(submission.student(), start.homework());
    return SubmissionResult.notGraded(
        submission, start.homework(), GradingStatus.FAILED, reason, seed);
  }

  private synchronized void peakBytes(JudgeProcess current) {
    peakBytes = Math.max(peakBytes, current.peakBytes());
  }

  private synchronized JudgeProcess alive() throws IOException {
    JudgeProcess current = judge;
    if (current == null || !current.isAlive()) {
      if (docket.isStopped()) {
        throw new IOException("grading was stopped");
      }
      current = start.start();
      judge = current;
    }
    return current;
  }
}
