package chainrule.grader.judge;

import chainrule.grader.assemble.OmittedCells;
import chainrule.grader.compile.CompileListener;
import chainrule.grader.execute.ResourceUsage;
import chainrule.grader.execute.TimeShares;

/**
 * Under what conditions a submission is graded.
 *
 * @param usage adds up what it takes
 * @param shares how long what may take
 * @param cellByCell whether each cell is compiled by itself in any case
 * @param leftOut what is not compiled
 * @param announcer hears which cell is compiled next
 */
record GradingContext(
    ResourceUsage usage,
    TimeShares shares,
    boolean cellByCell,
    OmittedCells leftOut,
    CompileListener announcer) {

  /** Returns whether the time for the submission is over. */
  boolean areOver() {
    return usage.seconds() > shares.seconds();
  }
}
