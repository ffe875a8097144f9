package chainrule.grader.supervisor;

import chainrule.grader.jail.Rung;
import chainrule.grader.result.SubmissionResult;
import java.util.List;

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
    long judgesPeakBytes) {}
