package chainrule.grader.wire;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one message from bytes that may be anything.
 *
 * <p>Nothing is allocated that the bytes at hand do not fill, nothing contains itself, and every
 * class comes from the catalog.
 */
final class ValueReader {
  private final ByteBuffer in;
  private final Catalog catalog;
  private final ArrayTypes arrayTypes;
  private final Functions functions;
  private final List<Object> seen = new ArrayList<>();
  private final Weight weight = new Weight();

  ValueReader(byte[] bytes, Catalog catalog, Functions functions) {
    this.in = ByteBuffer.wrap(bytes);
    this.catalog = catalog;
    this.arrayTypes = new ArrayTypes(catalog);
    this.functions = functions;
  }

  /** Returns how many values have been read. */
  long values() {
    return weight.total();
  }

  /** Returns how many questions there are. */
  int questions() {
    return catalog.questions().size();
  }

  void end() throws WireException {
    if (in.hasRemaining()) {
      throw new WireException(in.remaining() + " bytes after the end of a message");
    }
  }

  int readByte() throws WireException {
    return need(1).get();
  }

  int readInt() throws WireException {
    return need(Integer.BYTES).getInt();
  }

  /** Reads a length of things that take at least so many bytes each. */
  int readLength(int bytesEach, int most) throws WireException {
    int length = readInt();
    if (length < 0 || length > most || (long) length * bytesEach > in.remaining()) {
      throw new WireException(
          "length " + length + " with " + in.remaining() + " bytes left; allowed " + most);
    }
    return length;
  }

  byte[] readBytes() throws WireException {
    byte[] bytes = new byte[readLength(1, Limits.MESSAGE_BYTES)];
    in.get(bytes);
    return bytes;
  }

  String readText() throws WireException {
    char[] text = new char[readLength(Character.BYTES, Limits.TEXT)];
    for (int i = 0; i < text.length; i++) {
      text[i] = in.getChar();
    }
    return new String(text);
  }

  @Nullable Object[] readValues() throws WireException {
    int length = readLength(1, Limits.VALUES);
    @Nullable Object[] values = new @Nullable Object[length];
    for (int i = 0; i < length; i++) {
      values[i] = readValue();
    }
    return values;
  }

  @Nullable Object readValue() throws WireException {
    count(1);
    int tag = readByte();
    try {
      return switch (tag) {
        case Tag.NULL -> null;
        case Tag.BOOLEAN -> in.get() != 0;
        case Tag.BYTE -> in.get();
        case Tag.SHORT -> in.getShort();
        case Tag.CHAR -> in.getChar();
        case Tag.INT -> in.getInt();
        case Tag.LONG -> in.getLong();
        case Tag.FLOAT -> in.getFloat();
        case Tag.DOUBLE -> in.getDouble();
        case Tag.TEXT -> readText();
        case Tag.SAME -> readSame();
        case Tag.ARRAY, Tag.LIST, Tag.RECORD -> readNested(tag);
        case Tag.CONSTANT -> readConstant();
        case Tag.FUNCTION -> readFunction();
        case Tag.FOREIGN -> new Foreign(readText());
        default -> throw new WireException("tag " + tag + "; expected 0 to " + Tag.FOREIGN);
      };
    } catch (BufferUnderflowException e) {
      throw new WireException("the message ends inside a value");
    }
  }

  private Object readSame() throws WireException {
    int number = readInt();
    if (!weight.isClosed(number)) {
      throw new WireException("array " + number + " is not one that came before");
    }
    if (!weight.addAgain(number)) {
      throw tooMany();
    }
    return seen.get(number);
  }

  private Object readNested(int tag) throws WireException {
    if (weight.tooDeep()) {
      throw new WireException("nested more than " + Limits.DEPTH + " deep");
    }
    long before = weight.total();
    int number = weight.open();
    seen.add(this);
    Object value =
        switch (tag) {
          case Tag.ARRAY -> readArray();
          case Tag.LIST -> new ArrayList<>(Arrays.asList(readValues()));
          default -> readRecord();
        };
    seen.set(number, value);
    weight.close(number, before);
    return value;
  }

  private Object readArray() throws WireException {
    int base = readInt();
    Class<?> element = arrayTypes.elementType(base, readByte());
    int size = Primitives.size(element);
    int length = readLength(Math.max(1, size), Limits.VALUES);
    count(length);
    Object array = Array.newInstance(element, length);
    if (size > 0) {
      Primitives.read(array, in);
      return array;
    }
    for (int i = 0; i < length; i++) {
      Array.set(array, i, conforming(readValue(), element));
    }
    return array;
  }

  private Object readRecord() throws WireException {
    Class<?> type = catalog.type(readInt());
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new WireException(type.getSimpleName() + " is no record");
    }
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = conforming(readValue(), components[i].getType());
    }
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new WireException("no " + type.getSimpleName() + " has such components: " + e);
    }
  }

  private Object readConstant() throws WireException {
    Class<?> type = catalog.type(readInt());
    int ordinal = readInt();
    Object[] constants = type.getEnumConstants();
    if (constants == null || ordinal < 0 || ordinal >= constants.length) {
      throw new WireException("no constant " + ordinal + " of " + type.getSimpleName());
    }
    return constants[ordinal];
  }

  private Object readFunction() throws WireException {
    Class<?> type = catalog.type(readInt());
    int number = readInt();
    Object function = type.isInterface() ? functions.function(type, number) : null;
    if (function == null) {
      throw new WireException("no function " + number + " of type " + type.getSimpleName());
    }
    return function;
  }

  private static @Nullable Object conforming(@Nullable Object value, Class<?> type)
      throws WireException {
    if (value == null ? type.isPrimitive() : !boxed(type).isInstance(value)) {
      throw new WireException("a value that is no " + type.getSimpleName());
    }
    return value;
  }

  private static Class<?> boxed(Class<?> type) {
    return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
  }

  private ByteBuffer need(int bytes) throws WireException {
    if (in.remaining() < bytes) {
      throw new WireException("the message ends inside a number");
    }
    return in;
  }

  private void count(long values) throws WireException {
    if (!weight.add(values)) {
      throw tooMany();
    }
  }

  private static WireException tooMany() {
    return new WireException("more than " + Limits.VALUES + " values");
  }
}
