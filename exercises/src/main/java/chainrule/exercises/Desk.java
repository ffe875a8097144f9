package chainrule.exercises;

/**
 * Where a contract hands in an answer: in a notebook the public checks, in a sandbox a list of
 * answers to be called later.
 */
public interface Desk {
  /**
   * Takes an answer.
   *
   * @param question which question it answers
   * @param answer the student's method, an instance of {@code question.answerType()}
   * @return the report to show in the notebook
   */
  CheckReport receive(QuestionSpec question, Object answer);
}
