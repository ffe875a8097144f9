package chainrule.exercises.checks;

import java.util.Optional;

/**
 * Gives checks an answer where JUnit is asked to run them and nobody handed one in, as from an IDE.
 * Found by {@link java.util.ServiceLoader}; the student edition has none.
 */
public interface AnswerProvider {
  /**
   * Returns the run of the checks of a class on an answer.
   *
   * @param checks a class annotated with {@link Checks}
   * @return a run of its own; empty if no answer is known
   */
  Optional<CheckRun> runOf(Class<?> checks);
}
