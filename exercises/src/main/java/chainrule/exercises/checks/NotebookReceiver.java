package chainrule.exercises.checks;

import chainrule.exercises.AnswerReceiver;
import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.diagnosis.KnownAnswersTable;
import chainrule.exercises.finding.Obstacle;
import chainrule.exercises.invoke.AnswerInvoker;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.permitted.CellClasses;
import chainrule.exercises.permitted.PermittedTypes;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes the answers of a notebook: runs the public checks at once. */
public final class NotebookReceiver implements AnswerReceiver {
  /** Public cases are the same for everyone, so that two students can compare reports. */
  public static final long SEED = 1986;

  private final Map<Class<?>, KnownAnswersTable> tables = new ConcurrentHashMap<>();
  private final CheckRunner runner = new CheckRunner();

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
        tables.computeIfAbsent(question.contract(), KnownAnswersTable::of).oracle(question.name());
    CheckRun run =
        new CheckRun(CheckPlan.ofPublic(question), invoker(question, answer), oracle, SEED);
    CheckReport report = runner.run(run).report();
    ReportLog.note(report);
    return report;
  }

  private static AnswerInvoker invoker(QuestionSpec question, Object answer) {
    Collection<String> forbidden =
        PermittedTypes.of(question.contract())
            .forbidden(CellClasses.of(answer), CellClasses.beside(answer));
    if (forbidden.isEmpty()) {
      return InProcessInvoker.watched(question, answer);
    }
    Obstacle forbids = new Obstacle.NotPermitted(List.copyOf(forbidden));
    return (arguments, seconds) -> new CallOutcome.Unavailable(forbids);
  }
}
