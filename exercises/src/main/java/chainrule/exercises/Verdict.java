package chainrule.exercises;

/**
 * What a check says of an answer; only the harness decides it, never an exception of the answer.
 */
public enum Verdict {
  /** Agrees with what was expected. */
  RIGHT("right", 1.0),
  /** Agrees only roughly: too far off for rounding, too near for a mistake in the formula. */
  CLOSE("close", 0.5),
  /** Ran, and gave something else than expected. */
  WRONG("wrong", 0.0),
  /** Still throws what the released notebook throws. */
  NOT_IMPLEMENTED("not implemented", 0.0),
  /** Threw an exception, did not compile, or ended the virtual machine. */
  ERROR("error", 0.0),
  /** Did not return within its limit. */
  OUT_OF_TIME("out of time", 0.0),
  /** The check itself could not decide, for instance at a kink; never the student's fault. */
  INCONCLUSIVE("inconclusive", 0.0),
  /** No check can tell: a person marks it, and nobody has yet. */
  UNMARKED("to be marked by a person", 0.0);

  private final String label;
  private final double share;

  Verdict(String label, double share) {
    this.label = label;
    this.share = share;
  }

  /** Returns the words a reader sees. */
  public String label() {
    return label;
  }

  /** Returns the share of a check's points that it earns unless a homework says otherwise. */
  public double share() {
    return share;
  }
}
