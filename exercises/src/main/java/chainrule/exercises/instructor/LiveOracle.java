package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.invoke.InProcessInvoker;
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
  private final AnswerBank.Entry reference;
  private final Map<String, AnswerBank.Entry> mistakes = new LinkedHashMap<>();

  /** Makes the oracle of one question. */
  public LiveOracle(QuestionSpec question, AnswerBank bank) {
    this.question = question;
    this.reference = bank.reference(question);
    bank.of(question, AnswerBank.Role.MISTAKE).forEach(entry -> mistakes.put(entry.id(), entry));
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

  private AnswerBank.Entry mistake(String id) {
    return Objects.requireNonNull(
        mistakes.get(id), () -> question.gradeId() + " has no mistake " + id);
  }

  private Observation show(AnswerBank.Entry entry, Function<Object, @Nullable Object> call) {
    return Observation.of(question, InProcessInvoker.trusted(question, entry.instance()), call);
  }
}
