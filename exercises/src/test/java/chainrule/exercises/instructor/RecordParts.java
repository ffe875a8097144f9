package chainrule.exercises.instructor;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Results taken apart and put together again, with other numbers in them. */
final class RecordParts {
  private RecordParts() {}

  /** Returns whether a value is a record of data; one may be a function of the checks. */
  static boolean isData(@Nullable Object value) {
    return value instanceof Record && value.getClass().getInterfaces().length == 0;
  }

  /** Returns a component of a record. */
  static @Nullable Object of(Object value, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /**
   * Replaces every single number, truth value, text and constant of a result, in reading order.
   *
   * @param value a result; its arrays are modified
   * @param by what takes the place of each
   * @return the result; lists and records are other ones
   */
  static @Nullable Object replaced(@Nullable Object value, UnaryOperator<Object> by) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>();
      list.forEach(element -> elements.add(replaced(element, by)));
      return elements;
    }
    if (value != null && isData(value)) {
      return record(value, by);
    }
    if (value != null && value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        Array.set(value, i, replaced(Array.get(value, i), by));
      }
      return value;
    }
    return value == null ? null : by.apply(value);
  }

  /**
   * Replaces the numbers of one part of a result: an entry or row of an array or list, a component
   * of a record.
   */
  static @Nullable Object replacedIn(int part, @Nullable Object value, UnaryOperator<Object> by) {
    List<@Nullable Object> parts = parts(value);
    if (value == null || part >= parts.size()) {
      return value;
    }
    Object other = replaced(parts.get(part), by);
    if (value instanceof List<?>) {
      parts.set(part, other);
      return parts;
    }
    if (isData(value)) {
      parts.set(part, other);
      return made(value.getClass(), parts.toArray());
    }
    Array.set(value, part, other);
    return value;
  }

  /** Returns the parts of a value; none of a single one. */
  static List<@Nullable Object> parts(@Nullable Object value) {
    List<@Nullable Object> parts = new ArrayList<>();
    if (value instanceof List<?> list) {
      parts.addAll(list);
    } else if (isData(value)) {
      Arrays.stream(value.getClass().getRecordComponents())
          .forEach(component -> parts.add(of(value, component)));
    } else if (value != null && value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        parts.add(Array.get(value, i));
      }
    }
    return parts;
  }

  private static Object record(Object value, UnaryOperator<Object> by) {
    return made(value.getClass(), parts(value).stream().map(part -> replaced(part, by)).toArray());
  }

  /** Makes a record. */
  static Object made(Class<?> type, @Nullable Object[] parts) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> made = type.getDeclaredConstructor(types);
      made.setAccessible(true);
      return made.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }
}
