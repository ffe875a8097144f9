package chainrule.grader.result;

/** Whether a submission was graded at all. */
public enum GradingStatus {
  /** Every question has its report. */
  GRADED("graded"),
  /** The file cannot be read as a notebook of this homework; nothing was run. */
  UNREADABLE("unreadable"),
  /** The grader itself failed on it, for instance because compiling it never ended. */
  FAILED("could not be graded");

  private final String label;

  GradingStatus(String label) {
    this.label = label;
  }

  /** Returns the words a reader sees. */
  public String label() {
    return label;
  }
}
