package chainrule.grader.wire;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the values of one message; arrays and lists keep their identity within it. */
final class ValueWriter {
  private final Bytes out = new Bytes();
  private final Catalog catalog;
  private final ArrayTypes arrayTypes;
  private final Functions functions;
  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
  private final Weight weight = new Weight();

  ValueWriter(Catalog catalog, Functions functions) {
    this.catalog = catalog;
    this.arrayTypes = new ArrayTypes(catalog);
    this.functions = functions;
  }

  byte[] toBytes() throws TooLargeException {
    if (out.length() > Limits.MESSAGE_BYTES) {
      throw new TooLargeException(
          out.length() + " bytes; allowed are at most " + Limits.MESSAGE_BYTES);
    }
    return out.toArray();
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
    int length = Math.min(text.length(), Limits.TEXT);
    writeInt(length);
    for (int i = 0; i < length; i++) {
      out.putShort(text.charAt(i));
    }
    return this;
  }

  ValueWriter writeValues(@Nullable Object[] values) throws IOException {
    writeInt(values.length);
    for (Object value : values) {
      writeValue(value);
    }
    return this;
  }

  ValueWriter writeValue(@Nullable Object value) throws IOException {
    count(1);
    if (value == null) {
      writeByte(Tag.NULL);
    } else if (value.getClass().isArray() || !writeScalar(value)) {
      if (!writeSame(value)) {
        writeComposite(value);
      }
    }
    return this;
  }

  private boolean writeScalar(Object value) throws IOException {
    if (value instanceof Double d) {
      writeByte(Tag.DOUBLE);
      out.putLong(Double.doubleToRawLongBits(d));
    } else if (value instanceof Integer i) {
      writeByte(Tag.INT);
      writeInt(i);
    } else if (value instanceof Boolean b) {
      writeByte(Tag.BOOLEAN);
      writeByte(b ? 1 : 0);
    } else if (value instanceof Long l) {
      writeByte(Tag.LONG);
      out.putLong(l);
    } else if (value instanceof String text) {
      writeWholeText(text);
    } else {
      return writeRareScalar(value);
    }
    return true;
  }

  private boolean writeRareScalar(Object value) throws IOException {
    if (value instanceof Float f) {
      writeByte(Tag.FLOAT);
      out.putInt(Float.floatToRawIntBits(f));
    } else if (value instanceof Character c) {
      writeByte(Tag.CHAR);
      out.putShort(c);
    } else if (value instanceof Short s) {
      writeByte(Tag.SHORT);
      out.putShort(s);
    } else if (value instanceof Byte b) {
      writeByte(Tag.BYTE);
      writeByte(b);
    } else {
      return false;
    }
    return true;
  }

  private void writeWholeText(String text) throws IOException {
    if (text.length() > Limits.TEXT) {
      throw new TooLargeException(
          "a text of " + text.length() + " characters; allowed are at most " + Limits.TEXT);
    }
    writeByte(Tag.TEXT);
    writeText(text);
  }

  private boolean writeSame(Object value) throws IOException {
    Integer number = numbers.get(value);
    if (number == null) {
      return false;
    }
    if (!weight.isClosed(number)) {
      throw new TooLargeException("an array or list that contains itself");
    }
    writeByte(Tag.SAME);
    writeInt(number);
    if (!weight.addAgain(number)) {
      throw tooMany();
    }
    return true;
  }

  private void writeComposite(Object value) throws IOException {
    if (weight.tooDeep()) {
      throw new TooLargeException("nested more than " + Limits.DEPTH + " deep");
    }
    Class<?> type = value.getClass();
    int arrayType = type.isArray() ? arrayTypes.numberOf(base(type)) : -1;
    if (arrayType >= 0) {
      writeArray(value, type, arrayType);
    } else if (value instanceof List<?> list) {
      writeList(value, list.toArray());
    } else if (type.isRecord() && catalog.numberOf(type) >= 0) {
      writeRecord(value, type);
    } else if (value instanceof Enum<?> constant
        && catalog.numberOf(constant.getDeclaringClass()) >= 0) {
      writeByte(Tag.CONSTANT);
      writeInt(catalog.numberOf(constant.getDeclaringClass()));
      writeInt(List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant));
    } else {
      writeFunction(value);
    }
  }

  private void writeArray(Object array, Class<?> type, int arrayType) throws IOException {
    long before = weight.total();
    int number = weight.open();
    numbers.put(array, number);
    int length = Array.getLength(array);
    count(length);
    writeByte(Tag.ARRAY);
    writeInt(arrayType);
    writeByte(dimensions(type));
    writeInt(length);
    if (!Primitives.write(array, out)) {
      for (Object element : (@Nullable Object[]) array) {
        writeValue(element);
      }
    }
    weight.close(number, before);
  }

  private void writeList(Object list, @Nullable Object[] elements) throws IOException {
    long before = weight.total();
    int number = weight.open();
    numbers.put(list, number);
    writeByte(Tag.LIST);
    writeValues(elements);
    weight.close(number, before);
  }

  private void writeRecord(Object value, Class<?> type) throws IOException {
    long before = weight.total();
    int number = weight.open();
    writeByte(Tag.RECORD);
    writeInt(catalog.numberOf(type));
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        writeValue(Objects.requireNonNull(component.getAccessor()).invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
    weight.close(number, before);
  }

  private void writeFunction(Object value) throws IOException {
    int type = catalog.numberOfFunction(value);
    int number = type < 0 ? Functions.UNKNOWN : functions.numberOf(value);
    if (number == Functions.UNKNOWN) {
      writeByte(Tag.FOREIGN);
      writeText(value.getClass().getSimpleName());
    } else {
      writeByte(Tag.FUNCTION);
      writeInt(type);
      writeInt(number);
    }
  }

  private void count(long values) throws IOException {
    if (!weight.add(values)) {
      throw tooMany();
    }
  }

  private static TooLargeException tooMany() {
    return new TooLargeException("more than " + Limits.VALUES + " values");
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
