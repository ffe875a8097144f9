package chainrule.notebook;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as text that shows what is in it, also where Java shows a type and a number in hex. */
final class ValueText {

  private static final int MOST_ENTRIES = 100;
  private static final int MOST_ROWS = 20;

  private ValueText() {}

  /** Returns what a value holds. */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value.getClass().isArray()) {
      return array(value);
    }
    if (value instanceof Record record && holdsArray(record) && isPlain(record)) {
      return record(record);
    }
    if (value instanceof Collection<?> collection && collection.stream().anyMatch(ValueText::bad)) {
      return list(collection.stream().limit(MOST_ENTRIES + 1L).toList(), collection.size(), ", ");
    }
    return bad(value) ? "a " + value.getClass().getSimpleName() : String.valueOf(value);
  }

  private static String array(Object array) {
    int length = Array.getLength(array);
    boolean rows = array.getClass().getComponentType().isArray();
    List<Object> entries = new ArrayList<>();
    for (int i = 0; i < Math.min(length, MOST_ENTRIES + 1); i++) {
      entries.add(Array.get(array, i));
    }
    return list(entries, length, rows ? ",\n " : ", ");
  }

  private static String list(List<?> entries, int length, String separator) {
    int most = separator.contains("\n") ? MOST_ROWS : MOST_ENTRIES;
    String shown =
        entries.stream().limit(most).map(ValueText::of).collect(Collectors.joining(separator));
    return length <= most
        ? "[" + shown + "]"
        : "[" + shown + separator + "… " + length + " in all]";
  }

  /** Whether a record says of itself what Java writes for every record. */
  private static boolean isPlain(Record record) {
    return record.toString().startsWith(record.getClass().getSimpleName() + "[");
  }

  private static boolean holdsArray(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .anyMatch(component -> component.getType().isArray() || bad(value(component, record)));
  }

  private static String record(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(component -> component.getName() + "=" + of(value(component, record)))
        .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
  }

  private static @Nullable Object value(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return "?";
    }
  }

  /** Returns whether Java shows an address in place of a value. */
  private static boolean bad(@Nullable Object value) {
    if (value == null) {
      return false;
    }
    if (value.getClass().isArray()) {
      return true;
    }
    try {
      return value.getClass().getMethod("toString").getDeclaringClass() == Object.class;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }
}
