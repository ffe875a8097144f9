package chainrule.exercises.checks;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.toy.T1;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The toy question's reference, known mistakes and oracle. */
public final class Toys {
  public static final QuestionSpec QUESTION = QuestionSpec.of(T1.class).get(0);
  public static final T1.Square RIGHT = x -> Arrays.stream(x).map(v -> v * v).toArray();
  static final T1.Square DOUBLED = x -> Arrays.stream(x).map(v -> 2 * v).toArray();
  static final T1.Square TWICE = x -> Arrays.stream(x).map(v -> 2 * v * v).toArray();
  static final T1.Square IN_PLACE =
      x -> {
        Arrays.setAll(x, i -> x[i] * x[i]);
        return x;
      };

  private Toys() {}

  /** An oracle that runs the reference and the mistakes named here. */
  public static Oracle oracle() {
    Map<String, T1.Square> mistakes = new LinkedHashMap<>();
    mistakes.put("DOUBLED", DOUBLED);
    mistakes.put("TWICE", TWICE);
    mistakes.put("ALSO-TWICE", TWICE);
    mistakes.put("MUT", IN_PLACE);
    return new Oracle() {
      @Override
      public Observation expected(String caseId, Function<Object, @Nullable Object> call) {
        return show(RIGHT, call);
      }

      @Override
      public Collection<String> mistakes(String caseId) {
        return mistakes.keySet();
      }

      @Override
      public Observation wrong(
          String mistakeId, String caseId, Function<Object, @Nullable Object> call) {
        return show(Objects.requireNonNull(mistakes.get(mistakeId)), call);
      }

      @Override
      public String hint(String mistakeId) {
        return "hint for " + mistakeId;
      }
    };
  }

  private static Observation show(T1.Square answer, Function<Object, @Nullable Object> call) {
    return Observation.of(QUESTION, InProcessInvoker.trusted(QUESTION, answer), call);
  }
}
