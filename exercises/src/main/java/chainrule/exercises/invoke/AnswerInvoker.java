package chainrule.exercises.invoke;

import org.jspecify.annotations.Nullable;

/**
 * The way to call a student's answer, wherever it lives: in this process (the notebook) or in a
 * sandbox (the grader).
 *
 * <p>An invoker never throws for anything the answer does, and never gives it the caller's own
 * arrays.
 */
@FunctionalInterface
public interface AnswerInvoker {
  /**
   * Calls the answer once.
   *
   * @param arguments numbers, strings, arrays, the kit's records, functions; not modified
   * @param seconds wall-clock limit
   * @return what it came to
   */
  CallOutcome call(@Nullable Object[] arguments, double seconds);
}
