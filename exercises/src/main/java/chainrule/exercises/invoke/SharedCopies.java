package chainrule.exercises.invoke;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies of the arguments or the result of one call: what stands in several places of them is one
 * object in the copies too.
 */
final class SharedCopies {
  private final IdentityHashMap<Object, Object> made = new IdentityHashMap<>();

  /** Returns the copy of a value; what is no array, list or record stays itself. */
  @Nullable Object of(@Nullable Object value) {
    if (value == null || !isComposite(value)) {
      return value;
    }
    Object known = made.get(value);
    if (known != null) {
      return known;
    }
    Object copy = copy(value);
    made.put(value, copy);
    return copy;
  }

  private static boolean isComposite(Object value) {
    return value.getClass().isArray() || value instanceof List || isTakenApart(value);
  }

  /** Returns whether a value is a record of data; one may be a function of the checks. */
  static boolean isTakenApart(Object value) {
    return value instanceof Record && value.getClass().getInterfaces().length == 0;
  }

  private Object copy(Object value) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(element -> copy.add(of(element)));
      return copy;
    }
    return value instanceof Record whole ? copyOf(whole) : copyOfArray(value);
  }

  private Object copyOfArray(Object array) {
    Class<?> element = array.getClass().getComponentType();
    int length = Array.getLength(array);
    Object copy = Array.newInstance(element, length);
    if (element.isPrimitive()) {
      System.arraycopy(array, 0, copy, 0, length);
    } else {
      for (int i = 0; i < length; i++) {
        Array.set(copy, i, of(Array.get(array, i)));
      }
    }
    return copy;
  }

  private Object copyOf(Record whole) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(component -> of(FlattenedValue.component(whole, component)))
            .toArray();
    try {
      Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy a " + whole.getClass().getSimpleName(), e);
    }
  }
}
