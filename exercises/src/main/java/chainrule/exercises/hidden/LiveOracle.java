package chainrule.exercises.hidden;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.examine.LocalPort;
import chainrule.exercises.examine.Observation;
import chainrule.exercises.examine.Oracle;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The grader's oracle: runs the reference and the known mistakes of the bank on each case. */
public final class LiveOracle implements Oracle {
  private final QuestionSpec question;
  private final Bank bank;

  /** Makes the oracle of one question. */
  public LiveOracle(QuestionSpec question, Bank bank) {
    this.question = question;
    this.bank = bank;
  }

  @Override
  public Observation expected(String caseId, Function<Object, @Nullable Object> call) {
    return show(bank.reference(question), call);
  }

  @Override
  public Collection<String> mistakes(String caseId) {
    return bank.of(question, Bank.Role.MISTAKE).stream().map(Bank.Entry::id).toList();
  }

  @Override
  public Observation wrong(
      String mistakeId, String caseId, Function<Object, @Nullable Object> call) {
    return show(bank.mistake(question, mistakeId), call);
  }

  @Override
  public String hint(String mistakeId) {
    return bank.mistake(question, mistakeId).hint();
  }

  private Observation show(Bank.Entry entry, Function<Object, @Nullable Object> call) {
    return Observation.of(question, LocalPort.trusted(question, entry.instance()), call);
  }
}
