package chainrule.grader.cli;

import chainrule.grader.build.StatusLine;
import chainrule.grader.grading.ClassGradingListener;
import chainrule.grader.result.SubmissionResult;
import java.util.Locale;

/** Turns results into a status line that says how far grading is, and how long it will take. */
final class GradingProgress implements ClassGradingListener {
  private final StatusLine status;
  private int total;
  private int done;
  private long start;

  /**
   * Makes progress.
   *
   * @param status where to show it
   */
  GradingProgress(StatusLine status) {
    this.status = status;
  }

  @Override
  public void begin(int left, int alreadyGraded) {
    if (alreadyGraded > 0) {
      status.note(
          String.format(
              Locale.ROOT,
              "%d already graded, %d left; --again grades all again",
              alreadyGraded,
              left));
    }
    total = left;
    start = System.nanoTime();
    if (left > 0) {
      status.begin("grading");
    }
  }

  @Override
  public void done(SubmissionResult result) {
    done++;
    long left = Math.round((System.nanoTime() - start) / 1e9 / done * (total - done));
    status.detail(String.format(Locale.ROOT, "%d of %d, about %d s left", done, total, left));
  }
}
