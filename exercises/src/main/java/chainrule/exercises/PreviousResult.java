package chainrule.exercises;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer returned last: a later call must leave it alone, as one that fills the same array
 * each time does not.
 */
public final class PreviousResult {
  /** Larger results are not watched, so that watching costs little. */
  private static final int MOST = 100_000;

  private @Nullable Object result;
  private List<Object> then = List.of();

  /**
   * Takes the result of the next call.
   *
   * @param next what the call returned
   * @return whether the result before it is no longer what it was
   */
  public synchronized boolean isChangedBefore(@Nullable Object next) {
    boolean changed = !leaves(result).equals(then);
    result = next;
    then = leaves(next);
    return changed;
  }

  private static List<Object> leaves(@Nullable Object value) {
    List<Object> leaves = new ArrayList<>();
    collect(value, leaves);
    return leaves;
  }

  private static void collect(@Nullable Object value, List<Object> leaves) {
    if (value == null || leaves.size() >= MOST) {
      return;
    }
    if (value.getClass().isArray()) {
      int length = Math.min(Array.getLength(value), MOST);
      for (int i = 0; i < length; i++) {
        collect(Array.get(value, i), leaves);
      }
    } else if (value instanceof List<?> list) {
      list.stream().limit(MOST).forEach(element -> collect(element, leaves));
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collect(read(value, component), leaves);
      }
    } else {
      leaves.add(value);
    }
  }

  private static @Nullable Object read(Object value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      return null;
    }
  }
}
