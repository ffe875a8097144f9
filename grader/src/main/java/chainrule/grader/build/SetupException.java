package chainrule.grader.build;

/** Says in one line what is missing on the machine and what mends it. */
public final class SetupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message one line for the user: what is wrong, then the mend
   */
  public SetupException(String message) {
    super(message);
  }

  /**
   * Makes the exception with what led to it.
   *
   * @param message one line for the user: what is wrong, then the mend
   * @param cause what led to it
   */
  public SetupException(String message, Throwable cause) {
    super(message, cause);
  }
}
