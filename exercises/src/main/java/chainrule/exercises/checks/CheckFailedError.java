package chainrule.exercises.checks;

import chainrule.exercises.cases.CheckFailure;

/**
 * Ends a check that is not passed, and carries what it found to whoever runs it.
 *
 * <p>What an answer throws is caught where it is called, so no answer can end a check with one.
 */
final class CheckFailedError extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient CheckFailure failure;

  CheckFailedError(CheckFailure failure) {
    super(failure.verdict().label() + ": " + String.join("; ", failure.details()));
    this.failure = failure;
  }

  /** Returns what the check found. */
  CheckFailure failure() {
    return failure;
  }
}
