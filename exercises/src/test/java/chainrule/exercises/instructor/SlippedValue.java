package chainrule.exercises.instructor;

import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Results that are not quite right. */
final class SlippedValue {
  private static final double SHARE = 1e-3;

  /** What is as good as zero is moved by a hundredth. */
  private static final double SMALL = 1e-5;

  private SlippedValue() {}

  /** Returns a number a thousandth off, a whole one plus 1, the other truth, the next constant. */
  static Object slightlyOff(Object value) {
    return slightlyOff(value, 1);
  }

  /** Returns a number so many thousandths off. */
  static Object slightlyOff(Object value, int times) {
    if (value instanceof Double number) {
      return number + times * (off(number) - number);
    }
    if (value instanceof Integer number) {
      return number + 1;
    }
    if (value instanceof Long number) {
      return number + 1;
    }
    if (value instanceof Boolean truth) {
      return !truth;
    }
    if (value instanceof Enum<?> constant) {
      Object[] all = constant.getDeclaringClass().getEnumConstants();
      return all[(Arrays.asList(all).indexOf(constant) + 1) % all.length];
    }
    return value;
  }

  /** Returns a number a thousandth off. */
  static double off(double number) {
    return Math.abs(number) < SMALL ? number + 0.01 : number * (1 + SHARE);
  }

  static Object mirrored(Object value) {
    if (value instanceof Double number) {
      return number == 0 ? 1.0 : -2 * number;
    }
    if (value instanceof Integer number) {
      return number == 0 ? 1 : -2 * number;
    }
    return slightlyOff(value);
  }

  static Object notANumber(Object value) {
    return value instanceof Double ? (Object) Double.NaN : value;
  }

  /** Returns an array with zeros, or its last row, added, or cut; anything else as it is. */
  static @Nullable Object resized(@Nullable Object result, int more) {
    if (result == null || !result.getClass().isArray()) {
      return result;
    }
    int length = Array.getLength(result);
    int wanted = Math.max(0, length + more);
    Object resized = Array.newInstance(result.getClass().getComponentType(), wanted);
    System.arraycopy(result, 0, resized, 0, Math.min(length, wanted));
    if (!result.getClass().getComponentType().isPrimitive()) {
      for (int i = length; length > 0 && i < wanted; i++) {
        Array.set(resized, i, Array.get(result, length - 1));
      }
    }
    return resized;
  }

  /** Copies a result into another array of its shape; returns whether it has it. */
  static boolean isCopied(@Nullable Object result, Object into) {
    if (result == null || result.getClass() != into.getClass() || !into.getClass().isArray()) {
      return false;
    }
    int length = Array.getLength(into);
    if (Array.getLength(result) != length || length == 0) {
      return false;
    }
    if (into.getClass().getComponentType().isPrimitive()) {
      System.arraycopy(result, 0, into, 0, length);
      return true;
    }
    boolean all = true;
    for (int i = 0; i < length; i++) {
      all &= isCopied(Array.get(result, i), Array.get(into, i));
    }
    return all;
  }

  /** Returns something of a type. */
  static @Nullable Object any(Class<?> type) {
    if (type.isPrimitive()) {
      return Array.get(Array.newInstance(type, 1), 0);
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isRecord()) {
      return RecordParts.made(
          type, Arrays.stream(type.getRecordComponents()).map(it -> any(it.getType())).toArray());
    }
    return null;
  }
}
