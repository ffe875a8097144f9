package chainrule.grader.execute;

import chainrule.exercises.invoke.CallOutcome;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the references gave for small arguments of numbers: two in three of the calls of one class
 * are the same, since many notebooks train on the same cases.
 */
public final class ReferenceCache {
  /** So many calls; the one that was not asked for longest makes room. */
  static final int MOST = 4096;

  /** So many numbers in the arguments or in what was given; larger ones are not kept. */
  static final int MOST_NUMBERS = 64;

  private final Map<Call, CallOutcome> replies = new LinkedHashMap<>(16, 0.75f, true);

  private record Call(int question, Object[] arguments) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Call call
          && call.question == question
          && Arrays.deepEquals(call.arguments, arguments);
    }

    @Override
    public int hashCode() {
      return 31 * question + Arrays.deepHashCode(arguments);
    }
  }

  /**
   * Returns what a reference gives.
   *
   * @param question its place in the catalog
   * @param arguments its arguments; not modified
   * @param asked asks the reference
   */
  CallOutcome of(int question, Object[] arguments, Supplier<CallOutcome> asked) {
    if (numbers(arguments) > MOST_NUMBERS) {
      return asked.get();
    }
    Call call = new Call(question, arguments);
    CallOutcome known = replies.get(call);
    if (known != null) {
      return known;
    }
    CallOutcome reply = asked.get();
    if (reply instanceof CallOutcome.Returned returned
        && numbers(returned.value()) <= MOST_NUMBERS) {
      replies.put(call, reply);
      if (replies.size() > MOST) {
        replies.remove(replies.keySet().iterator().next());
      }
    }
    return reply;
  }

  /** Returns how many numbers a value holds; too many where it holds anything else. */
  private static int numbers(@Nullable Object value) {
    if (value instanceof Number) {
      return 1;
    }
    if (value instanceof double[] array) {
      return array.length;
    }
    if (value instanceof int[] array) {
      return array.length;
    }
    if (!(value instanceof Object[] array)) {
      return MOST_NUMBERS + 1;
    }
    int sum = array.length;
    for (int i = 0; i < array.length && sum <= MOST_NUMBERS; i++) {
      sum += numbers(array[i]);
    }
    return sum;
  }
}
