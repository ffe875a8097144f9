package chainrule.grader.execute;

import chainrule.grader.wire.Message;

/** Asks sandboxes, and counts whose time their answers take. */
final class SandboxRequests {
  private final TimeShares shares;
  private final ResourceUsage usage;

  SandboxRequests(TimeShares shares, ResourceUsage usage) {
    this.shares = shares;
    this.usage = usage;
  }

  /** Returns how many seconds are left for all that a submission does. */
  double secondsLeft() {
    return shares.seconds() - usage.seconds();
  }

  /**
   * Asks a sandbox.
   *
   * @param seconds limit; less where the submission has less time left
   * @param turn whose time it takes
   */
  Message.ToJudge ask(
      SandboxProcess current, Message.ToSandbox request, double seconds, TimeShares.Turn turn)
      throws SandboxLostException {
    long since = System.nanoTime();
    try {
      return current.ask(request, Math.max(0.1, Math.min(seconds, secondsLeft())));
    } finally {
      usage.stood(current.stood());
      shares.spend(turn, (System.nanoTime() - since) / 1e9 - current.stood());
    }
  }
}
