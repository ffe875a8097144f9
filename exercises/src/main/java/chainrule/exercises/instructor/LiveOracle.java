package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.MistakePair;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.invoke.InProcessInvoker;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The grader's oracle: runs the reference and the known mistakes of the bank on each case. */
public final class LiveOracle implements Oracle {
  private final QuestionSpec question;
  private final AnswerBank.Entry reference;
  private final Map<String, AnswerBank.Entry> mistakes = new LinkedHashMap<>();
  private final ComposedMistakes composed;

  /** Makes the oracle of one question. */
  public LiveOracle(QuestionSpec question, AnswerBank bank) {
    this.question = question;
    this.reference = bank.reference(question);
    bank.of(question, AnswerBank.Role.MISTAKE).forEach(entry -> mistakes.put(entry.id(), entry));
    this.composed = new ComposedMistakes(question, bank);
  }

  @Override
  public Observation expected(String caseId, Function<Object, @Nullable Object> call) {
    return show(reference.instance(), call);
  }

  @Override
  public Collection<String> mistakes(String caseId) {
    return Collections.unmodifiableSet(mistakes.keySet());
  }

  @Override
  public Observation wrong(
      String mistakeId, String caseId, Function<Object, @Nullable Object> call) {
    return show(mistake(mistakeId).instance(), call);
  }

  @Override
  public String hint(String mistakeId) {
    return mistake(mistakeId).hint();
  }

  @Override
  public List<MistakePair> pairs() {
    return composed.pairs();
  }

  @Override
  public Map<MistakePair, Shown> together(Collection<MistakePair> pairs) {
    Map<MistakePair, Shown> shown = new LinkedHashMap<>();
    composed
        .answers(pairs)
        .forEach((pair, answer) -> shown.put(pair, (caseId, call) -> guarded(answer.get(), call)));
    return shown;
  }

  private AnswerBank.Entry mistake(String id) {
    return Objects.requireNonNull(
        mistakes.get(id), () -> question.gradeId() + " has no mistake " + id);
  }

  private Observation show(Object answer, Function<Object, @Nullable Object> call) {
    return Observation.of(question, InProcessInvoker.trusted(question, answer), call);
  }

  private Observation guarded(Object answer, Function<Object, @Nullable Object> call) {
    return Observation.of(
        question, LoopGuard.invoker(InProcessInvoker.trusted(question, answer)), call);
  }
}
