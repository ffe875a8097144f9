package chainrule.exercises.invoke;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arrays that hang together in a value: copied, compared, looked for by identity. */
public final class ArrayGraph {
  private ArrayGraph() {}

  /**
   * Returns a copy of each argument: arrays, lists and records are other ones, and what was shared
   * is shared.
   */
  static @Nullable Object[] copyAll(@Nullable Object[] arguments) {
    SharedCopies copies = new SharedCopies();
    return Arrays.stream(arguments).map(copies::of).toArray();
  }

  /**
   * Returns a copy of a result, of its arrays, lists and records; what stands in several places of
   * it does so in the copy.
   */
  public static @Nullable Object detached(@Nullable Object value) {
    return new SharedCopies().of(value);
  }

  /** Returns how many entries all arrays of a value have together. */
  public static long size(@Nullable Object value) {
    return arrays(value).stream().mapToLong(Array::getLength).sum();
  }

  /** Returns whether two arguments hold the same numbers, to the bit. */
  public static boolean same(@Nullable Object before, @Nullable Object after) {
    if (before == null || after == null) {
      return before == after;
    }
    if (SharedCopies.isTakenApart(before)) {
      return before.getClass() == after.getClass() && sameComponents(before, after);
    }
    if (!before.getClass().isArray()) {
      return true;
    }
    return Objects.deepEquals(before, after);
  }

  private static boolean sameComponents(Object before, Object after) {
    return Arrays.stream(before.getClass().getRecordComponents())
        .allMatch(
            component ->
                same(
                    FlattenedValue.component(before, component),
                    FlattenedValue.component(after, component)));
  }

  /** Returns every array inside a value, by identity; a shared array is visited once. */
  public static Set<Object> arrays(@Nullable Object value) {
    Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(value, found);
    return found;
  }

  /** Returns whether some array stands in more than one place of a value. */
  public static boolean sharesInside(@Nullable Object value) {
    return !collect(value, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** Adds every array of a value and returns whether none was there before. */
  private static boolean collect(@Nullable Object value, Set<Object> found) {
    boolean fresh = true;
    if (value == null) {
      return true;
    }
    if (value.getClass().isArray()) {
      if (Array.getLength(value) > 0 && !found.add(value)) {
        return false;
      }
      if (!value.getClass().getComponentType().isPrimitive()) {
        for (int i = 0; i < Array.getLength(value); i++) {
          fresh &= collect(Array.get(value, i), found);
        }
      }
    } else if (value instanceof List<?> list) {
      for (Object element : list) {
        fresh &= collect(element, found);
      }
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        fresh &= collect(FlattenedValue.component(value, component), found);
      }
    }
    return fresh;
  }
}
