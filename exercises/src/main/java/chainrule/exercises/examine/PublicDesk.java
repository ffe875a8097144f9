package chainrule.exercises.examine;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Desk;
import chainrule.exercises.QuestionSpec;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The desk of a notebook: runs the public checks at once. */
public final class PublicDesk implements Desk {
  /** Public cases are the same for everyone, so that two students can compare reports. */
  public static final long SEED = 1986;

  private final Map<Class<?>, KnownTable> tables = new ConcurrentHashMap<>();
  private final Examiner examiner = new Examiner();

  @Override
  public CheckReport receive(Method question, Object answer) {
    return receive(QuestionSpec.of(question), answer);
  }

  /**
   * Takes an answer.
   *
   * @param question which question it answers
   * @param answer the student's method, an instance of {@code question.answerType()}
   * @return the report of the public checks
   */
  public CheckReport receive(QuestionSpec question, Object answer) {
    Oracle oracle =
        tables.computeIfAbsent(question.contract(), KnownTable::of).oracle(question.name());
    return examiner.examine(Plan.ofPublic(question), port(question, answer), oracle, SEED);
  }

  private static Port port(QuestionSpec question, Object answer) {
    Collection<String> forbidden =
        Library.of(question.contract())
            .forbidden(CellClasses.of(answer), CellClasses.beside(answer));
    if (forbidden.isEmpty()) {
      return LocalPort.watched(question, answer);
    }
    return (arguments, seconds) -> new Reply.Unavailable(Library.verdict(forbidden));
  }
}
