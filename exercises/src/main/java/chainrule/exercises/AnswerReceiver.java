package chainrule.exercises;

import java.lang.reflect.Method;

/**
 * Where a contract hands in an answer: in a notebook the public checks, in a sandbox a list of
 * answers to be called later.
 */
public interface AnswerReceiver {
  /**
   * Takes an answer.
   *
   * @param question the method of the contract that it was handed in with
   * @param answer the student's method, an instance of that method's parameter
   * @return the report to show in the notebook
   */
  CheckReport receive(Method question, Object answer);

  /**
   * Returns what a notebook of a homework calls {@code check}.
   *
   * @param contract an interface annotated with {@link Homework}
   * @return an instance whose question methods hand the answer in here
   */
  default <C> C open(Class<C> contract) {
    return ContractProxy.proxy(contract);
  }
}
