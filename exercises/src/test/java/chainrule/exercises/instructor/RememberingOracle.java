package chainrule.exercises.instructor;

import chainrule.exercises.cases.MistakePair;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.cases.Oracle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks another oracle once per case: with one seed, a case is the same for every answer. */
final class RememberingOracle implements Oracle {
  private final Oracle oracle;
  private final Map<String, Observation> expected = new HashMap<>();
  private final Map<List<String>, Observation> wrong = new HashMap<>();

  RememberingOracle(Oracle oracle) {
    this.oracle = oracle;
  }

  @Override
  public Observation expected(String caseId, Function<Object, @Nullable Object> call) {
    return expected.computeIfAbsent(caseId, id -> oracle.expected(id, call));
  }

  @Override
  public Collection<String> mistakes(String caseId) {
    return oracle.mistakes(caseId);
  }

  @Override
  public Observation wrong(
      String mistakeId, String caseId, Function<Object, @Nullable Object> call) {
    return wrong.computeIfAbsent(
        List.of(mistakeId, caseId), key -> oracle.wrong(mistakeId, caseId, call));
  }

  @Override
  public String hint(String mistakeId) {
    return oracle.hint(mistakeId);
  }

  @Override
  public List<MistakePair> pairs() {
    return oracle.pairs();
  }

  @Override
  public Map<MistakePair, Shown> together(Collection<MistakePair> pairs) {
    return oracle.together(pairs);
  }
}
