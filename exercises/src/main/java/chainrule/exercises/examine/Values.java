package chainrule.exercises.examine;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A result taken apart: its shape, and its numbers and texts in reading order.
 *
 * @param shape type and sizes, such as {@code double[3][2]}
 * @param numbers every number (integers and booleans too), in reading order
 * @param paths where each number stands, such as {@code [2][0]} or {@code weights[1]}
 * @param texts every string
 */
public record Values(String shape, List<Double> numbers, List<String> paths, List<String> texts) {

  /** Takes a result apart: numbers, strings, arrays, lists, records, null. */
  public static Values of(@Nullable Object result) {
    List<Double> numbers = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    String shape = walk(result, "", numbers, paths, texts);
    return new Values(shape, List.copyOf(numbers), List.copyOf(paths), List.copyOf(texts));
  }

  /** Returns whether every number is finite. */
  public boolean finite() {
    return firstNotFinite() < 0;
  }

  /** Returns the index of the first NaN or infinity, or −1. */
  public int firstNotFinite() {
    for (int i = 0; i < numbers.size(); i++) {
      if (!Double.isFinite(numbers.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static String walk(
      @Nullable Object value,
      String path,
      List<Double> numbers,
      List<String> paths,
      List<String> texts) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Number || value instanceof Boolean || value instanceof Character) {
      numbers.add(number(value));
      paths.add(path);
      return primitive(value);
    }
    if (value instanceof String text) {
      texts.add(text);
      return "String";
    }
    if (value.getClass().isArray()) {
      return array(value, path, numbers, paths, texts);
    }
    if (value instanceof List<?> list) {
      return elements("List", list, path, numbers, paths, texts);
    }
    if (value instanceof Record) {
      return record(value, path, numbers, paths, texts);
    }
    return value.getClass().getSimpleName();
  }

  private static double number(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    return value instanceof Character character ? character : (Boolean) value ? 1 : 0;
  }

  private static String primitive(Object value) {
    return switch (value.getClass().getSimpleName()) {
      case "Integer" -> "int";
      case "Character" -> "char";
      default -> value.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    };
  }

  private static String array(
      Object array, String path, List<Double> numbers, List<String> paths, List<String> texts) {
    int length = Array.getLength(array);
    String component = array.getClass().getComponentType().getSimpleName();
    String base = component.replace("[]", "");
    List<String> inner = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      String shape = walk(Array.get(array, i), path + "[" + i + "]", numbers, paths, texts);
      inner.add(shape.startsWith(base) ? shape.substring(base.length()) : "[" + shape + "]");
    }
    if (inner.isEmpty() || inner.stream().distinct().count() == 1) {
      return base + "[" + length + "]" + (inner.isEmpty() ? "" : inner.get(0));
    }
    return base + "[" + length + "] of different sizes " + String.join(" ", inner);
  }

  private static String elements(
      String name,
      List<?> list,
      String path,
      List<Double> numbers,
      List<String> paths,
      List<String> texts) {
    List<String> inner = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      inner.add(walk(list.get(i), path + "[" + i + "]", numbers, paths, texts));
    }
    return name + "(" + String.join(", ", inner) + ")";
  }

  private static String record(
      Object value, String path, List<Double> numbers, List<String> paths, List<String> texts) {
    List<String> inner = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      String name = component.getName();
      String at = path.isEmpty() ? name : path + "." + name;
      inner.add(name + " " + walk(component(value, component), at, numbers, paths, texts));
    }
    return value.getClass().getSimpleName() + "(" + String.join(", ", inner) + ")";
  }

  static @Nullable Object component(Object value, RecordComponent component) {
    try {
      return Objects.requireNonNull(component.getAccessor()).invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component + " of a " + value.getClass(), e);
    }
  }
}
