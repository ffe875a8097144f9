package chainrule.grader.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
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
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private final DataOutputStream out = new DataOutputStream(bytes);
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
    if (bytes.size() > Limits.MESSAGE_BYTES) {
      throw new TooLargeException(
          bytes.size() + " bytes; allowed are at most " + Limits.MESSAGE_BYTES);
    }
    return bytes.toByteArray();
  }

  ValueWriter writeByte(int value) throws IOException {
    out.writeByte(value);
    return this;
  }

  ValueWriter writeInt(int value) throws IOException {
    out.writeInt(value);
    return this;
  }

  ValueWriter writeBytes(byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
    return this;
  }

  /** Writes a text, cut to what is allowed. */
  ValueWriter writeText(String text) throws IOException {
    int length = Math.min(text.length(), Limits.TEXT);
    out.writeInt(length);
    for (int i = 0; i < length; i++) {
      out.writeChar(text.charAt(i));
    }
    return this;
  }

  ValueWriter writeValues(@Nullable Object[] values) throws IOException {
    out.writeInt(values.length);
    for (Object value : values) {
      writeValue(value);
    }
    return this;
  }

  ValueWriter writeValue(@Nullable Object value) throws IOException {
    count(1);
    if (value == null) {
      out.writeByte(Tag.NULL);
    } else if (!writeScalar(value) && !writeSame(value)) {
      writeComposite(value);
    }
    return this;
  }

  private boolean writeScalar(Object value) throws IOException {
    if (value instanceof Double d) {
      out.writeByte(Tag.DOUBLE);
      out.writeDouble(d);
    } else if (value instanceof Integer i) {
      out.writeByte(Tag.INT);
      out.writeInt(i);
    } else if (value instanceof Boolean b) {
      out.writeByte(Tag.BOOLEAN);
      out.writeBoolean(b);
    } else if (value instanceof Long l) {
      out.writeByte(Tag.LONG);
      out.writeLong(l);
    } else if (value instanceof String text) {
      writeWholeText(text);
    } else {
      return writeRareScalar(value);
    }
    return true;
  }

  private boolean writeRareScalar(Object value) throws IOException {
    if (value instanceof Float f) {
      out.writeByte(Tag.FLOAT);
      out.writeFloat(f);
    } else if (value instanceof Character c) {
      out.writeByte(Tag.CHAR);
      out.writeChar(c);
    } else if (value instanceof Short s) {
      out.writeByte(Tag.SHORT);
      out.writeShort(s);
    } else if (value instanceof Byte b) {
      out.writeByte(Tag.BYTE);
      out.writeByte(b);
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
    out.writeByte(Tag.TEXT);
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
    out.writeByte(Tag.SAME);
    out.writeInt(number);
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
    if (type.isArray() && arrayTypes.numberOf(base(type)) >= 0) {
      writeArray(value, type);
    } else if (value instanceof List<?> list) {
      writeList(value, list.toArray());
    } else if (type.isRecord() && catalog.numberOf(type) >= 0) {
      writeRecord(value, type);
    } else if (value instanceof Enum<?> constant
        && catalog.numberOf(constant.getDeclaringClass()) >= 0) {
      out.writeByte(Tag.CONSTANT);
      out.writeInt(catalog.numberOf(constant.getDeclaringClass()));
      out.writeInt(List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant));
    } else {
      writeFunction(value);
    }
  }

  private void writeArray(Object array, Class<?> type) throws IOException {
    long before = weight.total();
    int number = weight.open();
    numbers.put(array, number);
    int length = Array.getLength(array);
    count(length);
    out.writeByte(Tag.ARRAY);
    out.writeInt(arrayTypes.numberOf(base(type)));
    out.writeByte(dimensions(type));
    out.writeInt(length);
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
    out.writeByte(Tag.LIST);
    writeValues(elements);
    weight.close(number, before);
  }

  private void writeRecord(Object value, Class<?> type) throws IOException {
    long before = weight.total();
    int number = weight.open();
    out.writeByte(Tag.RECORD);
    out.writeInt(catalog.numberOf(type));
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
      out.writeByte(Tag.FOREIGN);
      writeText(value.getClass().getSimpleName());
    } else {
      out.writeByte(Tag.FUNCTION);
      out.writeInt(type);
      out.writeInt(number);
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
