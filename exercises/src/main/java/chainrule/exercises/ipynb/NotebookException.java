package chainrule.exercises.ipynb;

/** Says in one line what is wrong with a notebook file, where, and what was expected. */
public final class NotebookException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Makes an exception with a one-line message. */
  public NotebookException(String message) {
    super(message);
  }
}
