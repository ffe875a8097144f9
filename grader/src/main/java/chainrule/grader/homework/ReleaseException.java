package chainrule.grader.homework;

/** Says why a notebook must not be handed out, such as a piece of its solution that still shows. */
public final class ReleaseException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ReleaseException(String message) {
    super(message);
  }
}
