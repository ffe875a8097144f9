package chainrule.grader.execute;

/** A sandbox did not answer; it has been killed, and its message says why. */
public final class SandboxLostException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean late;
  private final boolean killed;

  SandboxLostException(String message, boolean late, boolean killed) {
    super(message);
    this.late = late;
    this.killed = killed;
  }

  /** Returns whether it was killed, and not by us: as the system does when memory is short. */
  public boolean killed() {
    return killed;
  }

  /** Returns whether it was killed because its time was over. */
  public boolean late() {
    return late;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
