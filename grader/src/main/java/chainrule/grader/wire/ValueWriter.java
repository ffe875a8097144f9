package chainrule.grader.wire;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the values of one message; arrays, lists, records and texts keep their identity. */
final class ValueWriter {
  private final ByteSink out;
  private final TypeCatalog catalog;
  private final FunctionExchange functions;
  private final SharedObjectTable composites;

  /**
   * Makes a writer.
   *
   * @param composites what the other side knows already; what is written is added
   */
  ValueWriter(
      ByteSink out, TypeCatalog catalog, FunctionExchange functions, SharedObjectTable composites) {
    this.out = out;
    this.catalog = catalog;
    this.functions = functions;
    this.composites = composites;
  }

  ValueWriter writeByte(int value) throws IOException {
    out.put(value);
    return this;
  }

  ValueWriter writeInt(int value) throws IOException {
    out.putInt(value);
    return this;
  }

  ValueWriter writeBytes(byte[] value) throws IOException {
    writeInt(value.length);
    out.putAll(value);
    return this;
  }

  /** Writes a text, cut to what is allowed. */
  ValueWriter writeText(String text) throws IOException {
    int length = Math.min(text.length(), MessageLimits.TEXT);
    out.putInt(length);
    for (int i = 0; i < length; i++) {
      out.putShort(text.charAt(i));
    }
    return this;
  }

  ValueWriter writeValues(@Nullable Object[] values) throws IOException {
    out.putInt(values.length);
    for (Object value : values) {
      writeValue(value);
    }
    return this;
  }

  ValueWriter writeValue(@Nullable Object value) throws IOException {
    count(1);
    if (value instanceof double[] numbers) {
      writeDoubles(numbers);
    } else if (value == null) {
      out.put(ValueTag.NULL);
    } else if (value.getClass().isArray() || !writeScalar(value)) {
      if (!writeSame(value)) {
        writeComposite(value);
      }
    }
    return this;
  }

  private boolean writeScalar(Object value) throws IOException {
    if (value instanceof Double d) {
      out.putTagged(ValueTag.DOUBLE, Double.doubleToRawLongBits(d));
    } else if (value instanceof Integer i) {
      out.putTagged(ValueTag.INT, i.intValue());
    } else if (value instanceof Boolean b) {
      out.put(ValueTag.BOOLEAN);
      out.put(b ? 1 : 0);
    } else if (value instanceof Long l) {
      out.putTagged(ValueTag.LONG, l.longValue());
    } else if (value instanceof String text) {
      if (!writeSame(text)) {
        writeWholeText(text);
      }
    } else {
      return writeRareScalar(value);
    }
    return true;
  }

  private boolean writeRareScalar(Object value) throws IOException {
    if (value instanceof Float f) {
      out.putTagged(ValueTag.FLOAT, Float.floatToRawIntBits(f));
    } else if (value instanceof Character c) {
      out.put(ValueTag.CHAR);
      out.putShort(c);
    } else if (value instanceof Short s) {
      out.put(ValueTag.SHORT);
      out.putShort(s);
    } else if (value instanceof Byte b) {
      out.put(ValueTag.BYTE);
      out.put(b);
    } else {
      return false;
    }
    return true;
  }

  private void writeWholeText(String text) throws IOException {
    if (text.length() > MessageLimits.TEXT) {
      throw new TooLargeException(
          "a text of " + text.length() + " characters; allowed are at most " + MessageLimits.TEXT);
    }
    composites.addWhole(text, text.length());
    out.put(functions.isLiteral(text) ? ValueTag.LITERAL : ValueTag.TEXT);
    writeText(text);
  }

  private boolean writeSame(Object value) throws IOException {
    int number = composites.numberOf(value);
    if (number < 0) {
      return false;
    }
    if (!composites.isClosed(number)) {
      throw new TooLargeException("an array, list or record that contains itself");
    }
    out.putTagged(ValueTag.SAME, number);
    if (!composites.addAgain(number)) {
      throw tooMany();
    }
    return true;
  }

  /** Most arrays are of this type. */
  private void writeDoubles(double[] numbers) throws IOException {
    if (!writeSame(numbers)) {
      requireDepth();
      count(numbers.length);
      composites.addWhole(numbers, numbers.length);
      writeArrayHead(ArrayTypes.DOUBLE, 1, numbers.length);
      out.putDoubles(numbers);
    }
  }

  private void writeArrayHead(int arrayType, int dimensions, int length) throws IOException {
    out.putTagged(ValueTag.ARRAY, arrayType);
    out.putTagged(dimensions, length);
  }

  private void writeComposite(Object value) throws IOException {
    requireDepth();
    Class<?> type = value.getClass();
    int arrayType = type.isArray() ? catalog.arrayTypes().numberOf(base(type)) : -1;
    if (arrayType >= 0) {
      writeArray(value, type, arrayType);
    } else if (value instanceof List<?> list) {
      writeList(value, list.toArray());
    } else if (type.isRecord() && catalog.numberOf(type) >= 0) {
      writeRecord(value, type);
    } else if (value instanceof Enum<?> constant
        && catalog.numberOf(constant.getDeclaringClass()) >= 0) {
      out.putTagged(ValueTag.CONSTANT, catalog.numberOf(constant.getDeclaringClass()));
      writeInt(List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant));
    } else {
      writeFunction(value);
    }
  }

  private void writeArray(Object array, Class<?> type, int arrayType) throws IOException {
    long before = composites.total();
    int number = begin(array);
    int length = Array.getLength(array);
    count(length);
    writeArrayHead(arrayType, dimensions(type), length);
    if (!PrimitiveArrays.write(array, out)) {
      for (Object element : (@Nullable Object[]) array) {
        writeValue(element);
      }
    }
    composites.close(number, before);
  }

  private void writeList(Object list, @Nullable Object[] elements) throws IOException {
    long before = composites.total();
    int number = begin(list);
    out.put(ValueTag.LIST);
    writeValues(elements);
    composites.close(number, before);
  }

  private int begin(Object composite) {
    int number = composites.open();
    composites.name(number, composite);
    return number;
  }

  private void writeRecord(Object value, Class<?> type) throws IOException {
    long before = composites.total();
    int number = begin(value);
    out.putTagged(ValueTag.RECORD, catalog.numberOf(type));
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        writeValue(Objects.requireNonNull(component.getAccessor()).invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
    composites.close(number, before);
  }

  private void writeFunction(Object value) throws IOException {
    int type = catalog.numberOfFunction(value);
    int number = type < 0 ? FunctionExchange.UNKNOWN : functions.numberOf(value);
    if (number == FunctionExchange.UNKNOWN) {
      out.put(ValueTag.FOREIGN);
      writeText(value.getClass().getSimpleName());
    } else {
      out.putTagged(ValueTag.FUNCTION, type);
      writeInt(number);
    }
  }

  private void requireDepth() throws TooLargeException {
    if (composites.tooDeep()) {
      throw new TooLargeException("nested more than " + MessageLimits.DEPTH + " deep");
    }
  }

  private void count(long values) throws IOException {
    if (!composites.add(values)) {
      throw tooMany();
    }
  }

  private static TooLargeException tooMany() {
    return new TooLargeException("more than " + MessageLimits.VALUES + " values");
  }

  private static Class<?> base(Class<?> type) {
    Class<?> base = type;
    while (base.isArray()) {
      base = base.getComponentType();
    }
    return base;
  }

  private static int dimensions(Class<?> type) {
    int dimensions = 0;
    for (Class<?> t = type; t.isArray(); t = t.getComponentType()) {
      dimensions++;
    }
    return dimensions;
  }
}
