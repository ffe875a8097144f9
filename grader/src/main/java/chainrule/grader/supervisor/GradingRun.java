package chainrule.grader.supervisor;

import chainrule.grader.isolation.IsolationLevel;
import java.util.List;

/**
 * What grading a class came to.
 *
 * @param isolation how student code was closed in
 * @param judgesPeakBytes the most memory that a judge held, by its place in the team
 */
public record GradingRun(IsolationLevel isolation, List<Long> judgesPeakBytes) {

  /** Returns the most memory of each judge, added up. */
  public long allJudgesPeakBytes() {
    return judgesPeakBytes.stream().mapToLong(Long::longValue).sum();
  }
}
