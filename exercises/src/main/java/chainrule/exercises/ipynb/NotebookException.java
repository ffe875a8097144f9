package chainrule.exercises.ipynb;

/** Says in one line what is wrong with a notebook file, where, and what was expected. */
public final class NotebookException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String problem;

  /**
   * Makes an exception whose message names the notebook and says what is wrong.
   *
   * @param name what to call the notebook
   * @param problem one line: what was found and what was expected
   */
  public NotebookException(String name, String problem) {
    super(name + ": " + problem);
    this.problem = problem;
  }

  /** Returns what is wrong, for whoever names the notebook otherwise. */
  public String problem() {
    return problem;
  }
}
