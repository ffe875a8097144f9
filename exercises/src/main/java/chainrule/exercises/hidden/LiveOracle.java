package chainrule.exercises.hidden;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.examine.LocalPort;
import chainrule.exercises.examine.Observation;
import chainrule.exercises.examine.Oracle;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The grader's oracle: runs the reference and the known mistakes of the bank on each case. */
public final class LiveOracle implements Oracle {
  private final QuestionSpec question;
  private final Bank.Entry reference;
  private final Map<String, Bank.Entry> mistakes = new LinkedHashMap<>();

  /** Makes the oracle of one question. */
  public LiveOracle(QuestionSpec question, Bank bank) {
    this.question = question;
    this.reference = bank.reference(question);
    bank.of(question, Bank.Role.MISTAKE).forEach(entry -> mistakes.put(entry.id(), entry));
  }

  @Override
  public Observation expected(String caseId, Function<Object, @Nullable Object> call) {
    return show(reference, call);
  }

  @Override
  public Collection<String> mistakes(String caseId) {
    return Collections.unmodifiableSet(mistakes.keySet());
  }

  @Override
  public Observation wrong(
      String mistakeId, String caseId, Function<Object, @Nullable Object> call) {
    return show(mistake(mistakeId), call);
  }

  @Override
  public String hint(String mistakeId) {
    return mistake(mistakeId).hint();
  }

  private Bank.Entry mistake(String id) {
    return Objects.requireNonNull(
        mistakes.get(id), () -> question.gradeId() + " has no mistake " + id);
  }

  private Observation show(Bank.Entry entry, Function<Object, @Nullable Object> call) {
    return Observation.of(question, LocalPort.trusted(question, entry.instance()), call);
  }
}
