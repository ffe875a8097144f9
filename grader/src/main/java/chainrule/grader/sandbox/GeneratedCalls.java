package chainrule.grader.sandbox;

import chainrule.exercises.ContractProxy;
import org.jspecify.annotations.Nullable;

/**
 * What the code that the judge writes into a notebook calls there. All of it is imported statically
 * into every notebook, so it has names that no student writes.
 */
public final class GeneratedCalls {
  private GeneratedCalls() {}

  /**
   * Opens a contract, whatever the notebook has made of the variable for it.
   *
   * @param contract an interface annotated with {@link chainrule.exercises.Homework}
   * @return an instance whose question methods hand the answer in
   */
  @SuppressWarnings("MemberName")
  public static <C> C judge$open(Class<C> contract) {
    return ContractProxy.open(contract);
  }

  /**
   * Calls the answer that stands in for the notebook's own.
   *
   * @param question its place in the catalog
   * @param arguments its arguments
   * @return what it gives
   * @throws IllegalArgumentException if the judge lends no such answer, or it threw an exception
   */
  @SuppressWarnings("MemberName")
  public static @Nullable Object judge$standIn(int question, @Nullable Object[] arguments) {
    return StandInCalls.call(question, arguments);
  }
}
