package chainrule.grader.supervisor;

import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.util.List;

/** The submissions of a run, each handed out once; what became of them is passed on, not kept. */
final class SubmissionQueue {
  private final List<Submission> submissions;
  private final GradingListener progress;
  private int next;
  private int done;
  private boolean stopped;

  SubmissionQueue(List<Submission> submissions, GradingListener progress) {
    this.submissions = submissions;
    this.progress = progress;
  }

  /** Returns the number of a submission that nobody has begun, or −1. */
  synchronized int take() {
    return stopped || next == submissions.size() ? -1 : next++;
  }

  Submission submission(int number) {
    return submissions.get(number);
  }

  /** Passes a result on; after a stop nobody wants one any more. */
  synchronized void done(SubmissionResult result) {
    if (!stopped) {
      progress.done(result, ++done, submissions.size());
    }
  }

  /** Hands out nothing more. */
  synchronized void stop() {
    stopped = true;
  }

  synchronized boolean isStopped() {
    return stopped;
  }
}
