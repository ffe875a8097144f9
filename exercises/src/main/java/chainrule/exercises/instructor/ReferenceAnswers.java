package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.checks.AnswerProvider;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.NotebookReceiver;
import chainrule.exercises.invoke.InProcessInvoker;
import java.util.Optional;

/** Gives checks that are run from an IDE or by Maven the reference of their question. */
public final class ReferenceAnswers implements AnswerProvider {
  @Override
  public Optional<CheckRun> runOf(Class<?> checks) {
    return Assignment.known().stream()
        .flatMap(id -> Assignment.contract(id).stream())
        .flatMap(contract -> QuestionSpec.of(contract).stream())
        .filter(question -> isCheckedBy(question, checks.getName()))
        .findFirst()
        .map(ReferenceAnswers::run);
  }

  private static boolean isCheckedBy(QuestionSpec question, String checks) {
    return checks.equals(question.publicChecks()) || checks.equals(question.hiddenChecks());
  }

  private static CheckRun run(QuestionSpec question) {
    AnswerBank bank = AnswerBank.of(question.contract());
    return new CheckRun(
        CheckPlan.ofAll(question),
        InProcessInvoker.trusted(question, bank.reference(question).instance()),
        new LiveOracle(question, bank),
        NotebookReceiver.SEED);
  }
}
