package chainrule.exercises.examine;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arrays that hang together in a value: copied, compared, looked for by identity. */
final class Graph {
  private Graph() {}

  /**
   * Returns a copy of an argument; everything that is not an array, list or record stays itself.
   */
  static @Nullable Object copy(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value.getClass().isArray()) {
      int length = Array.getLength(value);
      Object copy = Array.newInstance(value.getClass().getComponentType(), length);
      if (value.getClass().getComponentType().isPrimitive()) {
        System.arraycopy(value, 0, copy, 0, length);
      } else {
        for (int i = 0; i < length; i++) {
          Array.set(copy, i, copy(Array.get(value, i)));
        }
      }
      return copy;
    }
    return value;
  }

  /**
   * Returns a copy of a result, of its arrays, lists and records; what stands in several places of
   * it does so in the copy.
   */
  static @Nullable Object detached(@Nullable Object value) {
    return detached(value, new IdentityHashMap<>());
  }

  private static @Nullable Object detached(@Nullable Object value, Map<Object, Object> copies) {
    if (value == null) {
      return null;
    }
    Object known = copies.get(value);
    if (known != null) {
      return known;
    }
    Object copy = value;
    if (value.getClass().isArray()) {
      copy = shallow(value);
      copies.put(value, copy);
      if (copy instanceof Object[] rows) {
        Arrays.setAll(rows, i -> detached(rows[i], copies));
      }
    } else if (value instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>();
      list.forEach(element -> elements.add(detached(element, copies)));
      copy = elements;
    } else if (value instanceof Record record) {
      copy = record(record, copies);
    }
    copies.put(value, copy);
    return copy;
  }

  private static Object record(Record record, Map<Object, Object> copies) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values =
        Arrays.stream(components)
            .map(component -> detached(Values.component(record, component), copies))
            .toArray();
    try {
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy a " + record.getClass(), e);
    }
  }

  private static Object shallow(Object array) {
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    return copy;
  }

  /** Returns how many entries all arrays of a value have together. */
  static long size(@Nullable Object value) {
    return arrays(value).stream().mapToLong(Array::getLength).sum();
  }

  /** Returns a copy of each argument. */
  static @Nullable Object[] copyAll(@Nullable Object[] arguments) {
    @Nullable Object[] copies = new @Nullable Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      copies[i] = copy(arguments[i]);
    }
    return copies;
  }

  /** Returns whether two arguments hold the same numbers, to the bit. */
  static boolean same(@Nullable Object before, @Nullable Object after) {
    if (before == null || after == null) {
      return before == after;
    }
    if (!before.getClass().isArray()) {
      return true;
    }
    return Objects.deepEquals(before, after);
  }

  /** Returns every array inside a value, by identity; a shared array is visited once. */
  static Set<Object> arrays(@Nullable Object value) {
    Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(value, found);
    return found;
  }

  /** Returns whether some array stands in more than one place of a value. */
  static boolean sharesInside(@Nullable Object value) {
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
        fresh &= collect(Values.component(value, component), found);
      }
    }
    return fresh;
  }
}
