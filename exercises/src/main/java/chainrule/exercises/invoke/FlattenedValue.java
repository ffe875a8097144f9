package chainrule.exercises.invoke;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A result taken apart: its shape, and its numbers and texts in reading order.
 *
 * <p>Two are equal if they cannot be told apart, numbers to the bit.
 */
public final class FlattenedValue {
  private final List<Double> numbers = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final @Nullable Object result;
  private final String shape;

  /** The way to the number of this index is noted, by a walk that looks for it. */
  private int wanted = -1;

  private final Deque<String> way = new ArrayDeque<>();
  private String path = "";
  private boolean holdsNull;

  private FlattenedValue(@Nullable Object result) {
    this.result = result;
    this.shape = walk(result);
  }

  @JsonCreator
  private FlattenedValue(
      @JsonProperty("shape") String shape,
      @JsonProperty("numbers") List<Double> numbers,
      @JsonProperty("texts") List<String> texts) {
    this.result = null;
    this.shape = shape;
    this.numbers.addAll(numbers);
    this.texts.addAll(texts);
  }

  /** Takes a result apart: numbers, strings, arrays, lists, records, null. */
  public static FlattenedValue of(@Nullable Object result) {
    return new FlattenedValue(result);
  }

  /** Returns type and sizes, such as {@code double[3][2]}. */
  @JsonProperty
  public String shape() {
    return shape;
  }

  /** Returns every number (integers and booleans too), in reading order. */
  @JsonProperty
  public List<Double> numbers() {
    return Collections.unmodifiableList(numbers);
  }

  /** Returns every string, in reading order. */
  @JsonProperty
  public List<String> texts() {
    return Collections.unmodifiableList(texts);
  }

  /**
   * Returns where a number stands, such as {@code [2][0]} or {@code weights[1]}; empty for values
   * that were read from a table.
   *
   * @param index which number, in reading order
   */
  public String path(int index) {
    FlattenedValue search = new FlattenedValue(null);
    search.wanted = index;
    search.walk(result);
    return search.path;
  }

  /** Returns which element of an array or list the number of this index is in; −1 if in none. */
  public int element(int index) {
    String found = path(index);
    return found.startsWith("[") ? Integer.parseInt(found.substring(1, found.indexOf(']'))) : -1;
  }

  /** Returns how many elements an array or list has; −1 for anything else. */
  public int elements() {
    if (result instanceof List<?> list) {
      return list.size();
    }
    return result != null && result.getClass().isArray() ? Array.getLength(result) : -1;
  }

  /** Returns how many columns a matrix has whose rows are equally long; 1 for anything else. */
  public int columns() {
    if (!(result instanceof double[][] rows) || rows.length == 0 || holdsNull) {
      return 1;
    }
    int columns = rows[0].length;
    return Arrays.stream(rows).allMatch(row -> row.length == columns) ? Math.max(1, columns) : 1;
  }

  /** Returns whether something in it is null, or all of it; of values from a table not known. */
  public boolean holdsNull() {
    return holdsNull;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FlattenedValue values
        && shape.equals(values.shape)
        && numbers.equals(values.numbers)
        && texts.equals(values.texts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shape, numbers, texts);
  }

  @Override
  public String toString() {
    return shape + " " + numbers + texts;
  }

  private String walk(@Nullable Object value) {
    if (value == null) {
      holdsNull = true;
      return "null";
    }
    if (value instanceof Number || value instanceof Boolean || value instanceof Character) {
      add(number(value));
      return primitive(value);
    }
    if (value instanceof String text) {
      texts.add(text);
      return "String";
    }
    if (value instanceof Enum<?> constant) {
      texts.add(constant.name());
      return constant.getDeclaringClass().getSimpleName();
    }
    if (value.getClass().isArray()) {
      return array(value);
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    return value instanceof Record ? record(value) : value.getClass().getSimpleName();
  }

  private void add(double number) {
    if (numbers.size() == wanted) {
      path = String.join("", way);
    }
    numbers.add(number);
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
      default -> value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }

  private String array(Object array) {
    int length = Array.getLength(array);
    Class<?> component = array.getClass().getComponentType();
    String base = component.getSimpleName().replace("[]", "");
    List<String> inner = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      String found = element(Array.get(array, i), i);
      if (!component.isPrimitive()) {
        inner.add(found.startsWith(base) ? found.substring(base.length()) : "[" + found + "]");
      }
    }
    if (inner.isEmpty() || inner.stream().distinct().count() == 1) {
      return base + "[" + length + "]" + (inner.isEmpty() ? "" : inner.get(0));
    }
    return base + "[" + length + "] of different sizes " + String.join(" ", inner);
  }

  private String list(List<?> list) {
    List<String> inner = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      inner.add(element(list.get(i), i));
    }
    return inner.stream().collect(Collectors.joining(", ", "List(", ")"));
  }

  private String element(@Nullable Object value, int index) {
    return wanted < 0 ? walk(value) : walk(value, "[" + index + "]");
  }

  private String walk(@Nullable Object value, String step) {
    way.addLast(step);
    String found = walk(value);
    way.removeLast();
    return found;
  }

  private String record(Object value) {
    List<String> inner = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      String name = component.getName();
      String step = way.isEmpty() ? name : "." + name;
      inner.add(name + " " + walk(component(value, component), step));
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
