package chainrule.grader.homework;

/** Says that a notebook to be handed out still shows a piece of its solution. */
public final class LeakException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  LeakException(String message) {
    super(message);
  }
}
