package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.cases.Oracle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Knows what is right, each case once, and no mistake: for tests that ask only which checks fail.
 */
final class OracleWithoutMistakes implements Oracle {
  private final Oracle oracle;
  private final Map<String, Observation> expected = new HashMap<>();

  OracleWithoutMistakes(QuestionSpec question, AnswerBank bank) {
    this.oracle = new LiveOracle(question, bank);
  }

  @Override
  public Observation expected(String caseId, Function<Object, @Nullable Object> call) {
    return expected.computeIfAbsent(caseId, id -> oracle.expected(id, call));
  }

  @Override
  public Collection<String> mistakes(String caseId) {
    return List.of();
  }

  @Override
  public Observation wrong(
      String mistakeId, String caseId, Function<Object, @Nullable Object> call) {
    throw new IllegalArgumentException("no mistake " + mistakeId + " is known here");
  }

  @Override
  public String hint(String mistakeId) {
    return mistakeId;
  }
}
