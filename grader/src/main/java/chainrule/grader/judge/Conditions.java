package chainrule.grader.judge;

/**
 * Under what conditions a submission is graded.
 *
 * @param usage adds up what it takes
 * @param shares how long what may take
 * @param cellByCell whether each cell is compiled by itself in any case
 * @param leftOut what is not compiled
 * @param announcer hears which cell is compiled next
 */
record Conditions(
    Usage usage, TimeShares shares, boolean cellByCell, LeftOut leftOut, Announcer announcer) {

  /** Returns whether the time for the submission is over. */
  boolean areOver() {
    return usage.seconds() > shares.seconds();
  }
}
