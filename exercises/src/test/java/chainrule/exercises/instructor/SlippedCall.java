package chainrule.exercises.instructor;

import chainrule.exercises.invoke.FlattenedValue;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One call of an answer that slips.
 *
 * @param arguments of the call
 * @param earlier what the answer keeps from call to call
 * @param right calls the right answer
 */
record SlippedCall(
    @Nullable Object[] arguments, List<Object> earlier, Callable<@Nullable Object> right) {

  /** Lets the right answer do it once more. */
  @Nullable Object again(@Nullable Object result) throws Exception {
    right.call();
    return result;
  }

  /** Changes the first number of the first array among the arguments. */
  @Nullable Object withFirstArgumentChanged(@Nullable Object result) {
    List<Object> arrays = ofNumbers();
    if (!arrays.isEmpty()) {
      change(arrays.get(0), 0);
    }
    return result;
  }

  /** Changes the last number of the last array among the arguments. */
  @Nullable Object withLastArgumentChanged(@Nullable Object result) {
    List<Object> arrays = ofNumbers();
    if (!arrays.isEmpty()) {
      Object last = arrays.get(arrays.size() - 1);
      change(last, Array.getLength(last) - 1);
    }
    return result;
  }

  private List<Object> ofNumbers() {
    List<Object> arrays = new ArrayList<>();
    collect(arguments, arrays);
    return arrays;
  }

  /** Adds the arrays of numbers in a value, in reading order. */
  private static void collect(@Nullable Object value, List<Object> arrays) {
    if (value != null
        && value.getClass().isArray()
        && value.getClass().getComponentType().isPrimitive()) {
      if (Array.getLength(value) > 0) {
        arrays.add(value);
      }
    } else {
      RecordParts.parts(value).forEach(part -> collect(part, arrays));
    }
  }

  private static void change(Object array, int index) {
    Array.set(array, index, SlippedValue.slightlyOff(Array.get(array, index)));
  }

  /** Returns an argument with the result in it, if one has its shape. */
  @Nullable Object inAnArgument(@Nullable Object result) {
    for (Object argument : arguments) {
      if (argument != null && SlippedValue.isCopied(result, argument)) {
        return argument;
      }
    }
    return result;
  }

  /** Returns an earlier result with this one in it, if one has its shape. */
  @Nullable Object inTheEarlier(@Nullable Object result) {
    for (Object before : earlier) {
      if (SlippedValue.isCopied(result, before)) {
        return before;
      }
    }
    return kept(result);
  }

  /** Returns the first result of this shape. */
  @Nullable Object orTheFirst(@Nullable Object result) {
    String shape = FlattenedValue.of(result).shape();
    for (Object before : earlier) {
      if (FlattenedValue.of(before).shape().equals(shape)) {
        return before;
      }
    }
    return kept(result);
  }

  /** Moves a result by a thousandth for each time that the arguments were others than before. */
  @Nullable Object drifted(@Nullable Object result) {
    Object asked = FlattenedValue.of(arguments);
    if (earlier.isEmpty() || !earlier.get(earlier.size() - 1).equals(asked)) {
      earlier.add(asked);
    }
    int changes = earlier.size() - 1;
    return RecordParts.replaced(
        result, value -> changes > 0 ? SlippedValue.slightlyOff(value, changes) : value);
  }

  private @Nullable Object kept(@Nullable Object result) {
    if (result != null) {
      earlier.add(result);
    }
    return result;
  }
}
