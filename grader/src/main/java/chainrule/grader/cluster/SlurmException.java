package chainrule.grader.cluster;

import java.io.IOException;

/** Slurm, or what its tasks found on their nodes, keeps a class from being graded. */
public final class SlurmException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one line: what, where, what was expected
   */
  SlurmException(String message) {
    super(message);
  }
}
