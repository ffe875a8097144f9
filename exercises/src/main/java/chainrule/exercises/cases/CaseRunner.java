package chainrule.exercises.cases;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.finding.CallFinding;
import chainrule.exercises.invoke.AnswerInvoker;
import chainrule.exercises.invoke.ArrayGraph;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.exercises.invoke.FlattenedValue;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs one case: calls an answer through an invoker and notes everything it showed. */
public final class CaseRunner {
  /** What an answer shows whose result a check cannot go on with. */
  private static final String UNUSABLE = "unusable result";

  /** What an answer shows that returns something that is not of the method's type. */
  private static final String OF_OTHER_TYPE = "result of another type";

  private final QuestionSpec question;
  private final AnswerInvoker invoker;
  private final double seconds;
  private final Set<String> touched = new LinkedHashSet<>();
  private final Set<String> aliased = new LinkedHashSet<>();
  private final CallTranscript calls = new CallTranscript();
  private final @Nullable ExpectedRefusal refusal;
  private @Nullable Object result;

  private CaseRunner(
      QuestionSpec question,
      AnswerInvoker invoker,
      double seconds,
      @Nullable ExpectedRefusal refusal) {
    this.question = question;
    this.invoker = invoker;
    this.seconds = seconds;
    this.refusal = refusal;
  }

  /** What a case came to, with the result as an object for checks that go on with it. */
  public record Case(
      Observation observation,
      @Nullable Object result,
      @Nullable CallOutcome failure,
      CallTranscript calls) {

    /**
     * Says why it failed, with the call that did.
     *
     * @throws NullPointerException if it did not fail
     */
    public CheckFailure why() {
      CallOutcome outcome = Objects.requireNonNull(failure);
      boolean called = outcome.ended() || outcome instanceof CallOutcome.OutOfTime;
      return CheckFailure.of(outcome)
          .with(ThrownHint.index(outcome, calls))
          .with(called ? calls.last() : Optional.empty());
    }
  }

  /** Runs a case. */
  static Case run(
      QuestionSpec question,
      AnswerInvoker invoker,
      double seconds,
      Function<Object, @Nullable Object> call) {
    ExpectedRefusal refusal = call instanceof ExpectedRefusal wanted ? wanted : null;
    return new CaseRunner(question, invoker, seconds, refusal).run(call);
  }

  private Case run(Function<Object, @Nullable Object> call) {
    try {
      result = call.apply(asAnswer());
      FlattenedValue values = FlattenedValue.of(result);
      if (ArrayGraph.sharesInside(result)) {
        aliased.add(Observation.ROWS);
      }
      return new Case(observation(values, null), result, null, calls);
    } catch (CallFailed failed) {
      return new Case(observation(null, describe(failed.reply)), null, failed.reply, calls);
    } catch (RuntimeException unusable) {
      CallOutcome reply = new CallOutcome.Unusable(new CallFinding.UnusableResult(flaw(unusable)));
      return new Case(observation(null, UNUSABLE), null, reply, calls);
    }
  }

  /** Returns why a check could not go on with a result. */
  private static CallFinding.Flaw flaw(RuntimeException failure) {
    return failure instanceof IndexOutOfBoundsException
        ? CallFinding.Flaw.TOO_SHORT
        : failure instanceof NullPointerException
            ? CallFinding.Flaw.NULL
            : CallFinding.Flaw.UNKNOWN;
  }

  private Observation observation(@Nullable FlattenedValue values, @Nullable String failure) {
    return new Observation(values, failure, touched, aliased);
  }

  private Object asAnswer() {
    Class<?> type = question.answerType();
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> call(method, arguments == null ? new Object[0] : arguments));
  }

  private @Nullable Object call(Method method, @Nullable Object[] arguments) {
    if (method.getDeclaringClass() == Object.class) {
      throw new IllegalStateException("a check calls " + method + " on an answer");
    }
    calls.add(method, arguments);
    CallOutcome reply = invoker.call(arguments, seconds);
    if (!(reply instanceof CallOutcome.Returned returned)) {
      throw new CallFailed(reply);
    }
    note(method.getParameters(), arguments, returned);
    Object value = conform(method, ArrayGraph.detached(returned.value()));
    calls.returned(value);
    return value;
  }

  private void note(
      Parameter[] parameters, @Nullable Object[] before, CallOutcome.Returned returned) {
    if (returned.overwrote()) {
      aliased.add(Observation.EARLIER);
    }
    Set<Object> handedBack = ArrayGraph.arrays(returned.value());
    for (int i = 0; i < parameters.length; i++) {
      Object after = returned.arguments()[i];
      if (!ArrayGraph.same(before[i], after)) {
        touched.add(parameters[i].getName());
      }
      if (ArrayGraph.arrays(after).stream().anyMatch(handedBack::contains)) {
        aliased.add(parameters[i].getName());
      }
    }
  }

  /** A null or foreign value in place of a primitive or array is the answer's fault, not ours. */
  private static @Nullable Object conform(Method method, @Nullable Object value) {
    Class<?> wanted = method.getReturnType();
    if (value == null ? wanted.isPrimitive() : !wanted.isPrimitive() && !wanted.isInstance(value)) {
      throw new CallFailed(
          new CallOutcome.Unusable(new CallFinding.OtherType(FlattenedValue.of(value).shape())));
    }
    return value;
  }

  /** The part of a failure that can be compared with that of a known mistake. */
  private String describe(CallOutcome reply) {
    if (reply instanceof CallOutcome.Threw threw) {
      return refusal == null ? ThrownHint.described(threw) : refusal.describe(threw);
    }
    if (reply instanceof CallOutcome.Unusable) {
      return OF_OTHER_TYPE;
    }
    if (reply instanceof CallOutcome.NotImplemented) {
      return Observation.NOT_IMPLEMENTED;
    }
    return reply instanceof CallOutcome.OutOfTime ? "out of time" : Observation.UNAVAILABLE;
  }

  /** Carries a failed call out of a check's lambda; never leaves this class. */
  private static final class CallFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient CallOutcome reply;

    CallFailed(CallOutcome reply) {
      super(null, null, false, false);
      this.reply = reply;
    }
  }
}
