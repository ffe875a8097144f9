package chainrule.grader.supervisor;

import chainrule.grader.jail.Rung;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.result.Timings;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What grading a class came to.
 *
 * @param results one per submission, in the order given
 * @param rung how student code was closed in
 * @param jobs how many judges worked
 * @param seconds wall-clock time, the start of everything counted
 * @param supervisorPeakBytes the most memory this process held; 0 where the system does not say
 * @param judgesPeakBytes the most memory of each judge, added up
 */
public record GradingRun(
    List<SubmissionResult> results,
    Rung rung,
    int jobs,
    double seconds,
    long supervisorPeakBytes,
    long judgesPeakBytes) {

  /** Returns the submissions graded per minute. */
  public double perMinute() {
    return seconds == 0 ? 0 : results.size() * 60 / seconds;
  }

  /** Returns the share of the judges' time spent compiling, in [0, 1]. */
  public double compileShare() {
    return share(Timings::compileSeconds);
  }

  /** Returns the share of the judges' time spent waiting for sandboxes and running cells. */
  public double sandboxShare() {
    return share(Timings::sandboxSeconds);
  }

  /** Returns the share of the judges' time spent examining answers. */
  public double checkShare() {
    return share(Timings::checkSeconds);
  }

  /** Returns the most memory that a sandbox held. */
  public long sandboxPeakBytes() {
    return results.stream().mapToLong(r -> r.timings().sandboxPeakBytes()).max().orElse(0);
  }

  private double share(ToDoubleFunction<Timings> part) {
    double total = results.stream().mapToDouble(r -> r.timings().totalSeconds()).sum();
    double spent = results.stream().mapToDouble(r -> part.applyAsDouble(r.timings())).sum();
    return total == 0 ? 0 : spent / total;
  }
}
