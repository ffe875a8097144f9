package chainrule.grader.judge;

/** A sandbox did not answer; it has been killed, and its message says why. */
final class SandboxGone extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean late;
  private final boolean killed;

  SandboxGone(String message, boolean late, boolean killed) {
    super(message);
    this.late = late;
    this.killed = killed;
  }

  /** Returns whether it was killed, and not by us: as the system does when memory is short. */
  boolean killed() {
    return killed;
  }

  /** Returns whether it was killed because its time was over. */
  boolean late() {
    return late;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
