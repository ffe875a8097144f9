package chainrule.grader.judge;

/** A sandbox did not answer; it has been killed, and its message says why. */
final class SandboxGone extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean late;

  SandboxGone(String message, boolean late) {
    super(message);
    this.late = late;
  }

  /** Returns whether it was killed because its time was over. */
  boolean late() {
    return late;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
