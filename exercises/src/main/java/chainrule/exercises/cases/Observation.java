package chainrule.exercises.cases;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.invoke.AnswerInvoker;
import chainrule.exercises.invoke.FlattenedValue;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one case showed of an answer: the values, or how it failed, and what it did to
 * arrays that are not its own.
 *
 * @param values the result, or null where there is none
 * @param failure how it failed, such as {@code threw ArithmeticException}, or null
 * @param touched names of the arguments it changed
 * @param aliased names of the arguments whose arrays it handed back, {@code rows} where one array
 *     stands in several places of the result, and {@link #EARLIER}
 */
public record Observation(
    @Nullable FlattenedValue values,
    @Nullable String failure,
    Set<String> touched,
    Set<String> aliased) {

  /** Keeps the names in their order, so that what is written of them is always the same. */
  public Observation {
    touched = Collections.unmodifiableSortedSet(new TreeSet<>(touched));
    aliased = Collections.unmodifiableSortedSet(new TreeSet<>(aliased));
  }

  /** Numbers within this share of each other (plus as much absolute) are the same number. */
  static final double SAME = 1e-9;

  /** Stands among the aliased for a result that a later call changed. */
  public static final String EARLIER = "the result of an earlier call";

  /** Stands among the aliased where one array stands in several places of the result. */
  public static final String ROWS = "rows";

  public static final String NOT_IMPLEMENTED = "not implemented";
  public static final String UNAVAILABLE = "unavailable";

  /** Returns what an answer shows on a case. */
  public static Observation of(
      QuestionSpec question, AnswerInvoker invoker, Function<Object, @Nullable Object> call) {
    return CaseRunner.run(question, invoker, Double.MAX_VALUE, call).observation();
  }

  /**
   * Returns whether there was an answer at all, right or wrong: no known mistake lacks its body.
   */
  public boolean wasAttempted() {
    return !NOT_IMPLEMENTED.equals(failure) && !UNAVAILABLE.equals(failure);
  }

  /** Returns whether it did what a right answer does with arrays. */
  public boolean clean() {
    return touched.isEmpty() && aliased.isEmpty();
  }

  /** Returns whether two observations cannot be told apart: same values, failure, side effects. */
  public boolean matches(Observation other) {
    return sameOutcome(other) && sameEffects(other);
  }

  /** Returns whether both gave the same values, or failed in the same way. */
  public boolean sameOutcome(Observation other) {
    return sameFailure(failure, other.failure) && sameValues(other, SAME);
  }

  /** The virtual machine leaves the message out of an exception that it has thrown very often. */
  private static boolean sameFailure(@Nullable String one, @Nullable String other) {
    return Objects.equals(one, other)
        || (one != null && other != null && (isBegun(one, other) || isBegun(other, one)));
  }

  private static boolean isBegun(String withoutMessage, String whole) {
    return withoutMessage.endsWith(": ") && whole.startsWith(withoutMessage);
  }

  /**
   * Returns whether both did the same to arrays that are not their own. Cases that are asked one by
   * one show nothing of {@link #EARLIER}.
   */
  public boolean sameEffects(Observation other) {
    return touched.equals(other.touched)
        && withoutEarlier(aliased).equals(withoutEarlier(other.aliased));
  }

  private static Set<String> withoutEarlier(Set<String> aliased) {
    return aliased.stream().filter(name -> !name.equals(EARLIER)).collect(Collectors.toSet());
  }

  /**
   * Returns whether shapes, texts and all numbers agree within a tolerance; NaN equals NaN here.
   */
  boolean sameValues(Observation other, double tolerance) {
    if (values == null || other.values == null) {
      return values == null && other.values == null;
    }
    return values.shape().equals(other.values.shape())
        && values.texts().equals(other.values.texts())
        && firstDifference(values.numbers(), other.values.numbers(), tolerance) < 0;
  }

  private static int firstDifference(List<Double> left, List<Double> right, double tolerance) {
    for (int i = 0; i < left.size(); i++) {
      if (!near(left.get(i), right.get(i), tolerance)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether two numbers cannot be told apart. */
  public static boolean same(double left, double right) {
    return near(left, right, SAME);
  }

  static boolean near(double left, double right, double tolerance) {
    double size = 1 + Math.max(Math.abs(left), Math.abs(right));
    return Double.compare(left, right) == 0
        || (Double.isFinite(size) && Math.abs(left - right) <= tolerance * size);
  }
}
