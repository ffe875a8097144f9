package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.invoke.ArrayGraph;
import chainrule.exercises.invoke.FlattenedValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A right answer that slips where a call has certain properties ({@link CallTraits}), and nowhere
 * else.
 */
final class RightButInOneRegion {
  /** Stands among the properties of a call that a right answer refuses. */
  static final String REFUSED = "the call is refused";

  /** Stands among the properties of a call that no public check makes. */
  static final String NOT_PUBLIC = "the call is none of the notebook's";

  private final QuestionSpec question;
  private final Object right;
  private final Set<FlattenedValue> publicCalls = new HashSet<>();
  private int parts;

  RightButInOneRegion(QuestionSpec question, Object right) {
    this.question = question;
    this.right = right;
  }

  /** Returns the answer that slips wherever all of the properties hold. */
  Object answer(Slip slip, Set<String> region) {
    List<Object> earlier = new ArrayList<>();
    return proxy(
        (method, arguments) -> {
          Outcome outcome = outcome(method, arguments, !region.isEmpty());
          if (!outcome.traits().containsAll(region)) {
            return outcome.given();
          }
          if (outcome.refusal() != null) {
            return slip.ofRefused(method.getReturnType(), outcome.refusal());
          }
          Callable<@Nullable Object> again = () -> outcome(method, arguments, false).result();
          return slip.of(new SlippedCall(arguments, earlier, again), outcome.result());
        });
  }

  /** Returns the answer that gives what a wrong one gives wherever all of the properties hold. */
  Object answer(Object wrong, Set<String> region) {
    return proxy(
        (method, arguments) -> {
          Object copies = Objects.requireNonNull(ArrayGraph.detached(arguments));
          Outcome outcome = outcome(method, arguments, true);
          if (!outcome.traits().containsAll(region)) {
            return outcome.given();
          }
          try {
            return method.invoke(wrong, (Object[]) copies);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  /** Returns the right answer, which takes each of its calls for one of the notebook's. */
  Object notingPublicCalls() {
    return proxy(
        (method, arguments) -> {
          publicCalls.add(FlattenedValue.of(arguments));
          return outcome(method, arguments, false).given();
        });
  }

  /** Returns the right answer, which tells the properties of each of its calls. */
  Object telling(Consumer<Set<String>> told) {
    return proxy(
        (method, arguments) -> {
          Outcome outcome = outcome(method, arguments, true);
          told.accept(outcome.traits());
          parts = Math.max(parts, RecordParts.parts(outcome.result()).size());
          return outcome.given();
        });
  }

  /** Returns how many parts the largest result has of which the properties were told. */
  int parts() {
    return parts;
  }

  private interface Answer {
    @Nullable Object to(Method method, @Nullable Object[] arguments) throws Throwable;
  }

  private Object proxy(Answer answer) {
    return Proxy.newProxyInstance(
        question.answerType().getClassLoader(),
        new Class<?>[] {question.answerType()},
        (proxy, method, arguments) ->
            answer.to(method, arguments == null ? new Object[0] : arguments));
  }

  private record Outcome(Set<String> traits, @Nullable Object result, @Nullable Throwable refusal) {
    @Nullable Object given() throws Throwable {
      if (refusal != null) {
        throw refusal;
      }
      return result;
    }
  }

  private Outcome outcome(Method method, @Nullable Object[] arguments, boolean withTraits)
      throws IllegalAccessException {
    Set<String> traits = new HashSet<>();
    if (withTraits) {
      traits.addAll(CallTraits.ofArguments(method, arguments));
      if (!publicCalls.contains(FlattenedValue.of(arguments))) {
        traits.add(NOT_PUBLIC);
      }
    }
    try {
      Object result = method.invoke(right, arguments);
      if (withTraits) {
        traits.addAll(CallTraits.ofResult(result));
      }
      return new Outcome(traits, result, null);
    } catch (InvocationTargetException e) {
      traits.add(REFUSED);
      return new Outcome(traits, null, e.getCause());
    }
  }
}
