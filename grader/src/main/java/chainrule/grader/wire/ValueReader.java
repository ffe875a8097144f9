package chainrule.grader.wire;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one message from bytes that may be anything.
 *
 * <p>Nothing is allocated that the bytes at hand do not fill, nothing contains itself, and every
 * class comes from the catalog.
 */
final class ValueReader {
  private final ByteSource in;
  private final TypeCatalog catalog;
  private final FunctionExchange functions;
  private final SharedObjectTable composites;

  /**
   * Makes a reader.
   *
   * @param composites what came before; what is read is added
   */
  ValueReader(
      ByteSource in,
      TypeCatalog catalog,
      FunctionExchange functions,
      SharedObjectTable composites) {
    this.in = in;
    this.catalog = catalog;
    this.functions = functions;
    this.composites = composites;
  }

  /** Returns how many values have been read. */
  long values() {
    return composites.total();
  }

  /** Returns how many questions there are. */
  int questions() {
    return catalog.questions().size();
  }

  void end() throws WireException {
    if (in.remaining() > 0) {
      throw new WireException(in.remaining() + " bytes after the end of a message");
    }
  }

  int readByte() throws WireException {
    return in.readByte();
  }

  int readInt() throws WireException {
    return in.readInt();
  }

  /** Reads a length of things that take at least so many bytes each. */
  int readLength(int bytesEach, int most) throws WireException {
    int length = in.readInt();
    if (length < 0 || length > most || (long) length * bytesEach > in.remaining()) {
      throw new WireException(
          "length " + length + " with " + in.remaining() + " bytes left; allowed " + most);
    }
    return length;
  }

  byte[] readBytes() throws WireException {
    byte[] bytes = new byte[readLength(1, MessageLimits.MESSAGE_BYTES)];
    in.view(bytes.length, 1).get(bytes);
    return bytes;
  }

  String readText() throws WireException {
    char[] text = new char[readLength(Character.BYTES, MessageLimits.TEXT)];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) in.readShort();
    }
    return new String(text);
  }

  @Nullable Object[] readValues() throws WireException {
    int length = readLength(1, MessageLimits.VALUES);
    @Nullable Object[] values = new @Nullable Object[length];
    for (int i = 0; i < length; i++) {
      values[i] = readValue();
    }
    return values;
  }

  @Nullable Object readValue() throws WireException {
    count(1);
    int tag = in.readByte();
    return switch (tag) {
      case ValueTag.NULL -> null;
      case ValueTag.DOUBLE -> Double.longBitsToDouble(in.readLong());
      case ValueTag.INT -> in.readInt();
      case ValueTag.BOOLEAN -> in.readByte() != 0;
      case ValueTag.TEXT -> named(readText());
      case ValueTag.LITERAL -> named(functions.literal(readText()));
      case ValueTag.SAME -> readSame();
      case ValueTag.ARRAY -> readArray();
      case ValueTag.LIST -> readList();
      case ValueTag.RECORD -> readRecord();
      case ValueTag.CONSTANT -> readConstant();
      case ValueTag.FUNCTION -> readFunction();
      case ValueTag.FOREIGN -> new ForeignValue(readText());
      default -> readRareNumber(tag);
    };
  }

  private String named(String text) {
    composites.addWhole(text, text.length());
    return text;
  }

  private Object readRareNumber(int tag) throws WireException {
    return switch (tag) {
      case ValueTag.BYTE -> (byte) in.readByte();
      case ValueTag.SHORT -> (short) in.readShort();
      case ValueTag.CHAR -> (char) in.readShort();
      case ValueTag.LONG -> in.readLong();
      case ValueTag.FLOAT -> Float.intBitsToFloat(in.readInt());
      default -> throw new WireException("tag " + tag + "; expected 0 to " + ValueTag.LITERAL);
    };
  }

  private @Nullable Object readSame() throws WireException {
    int number = in.readInt();
    if (!composites.isClosed(number)) {
      throw new WireException("value " + number + " is not one that came before");
    }
    if (!composites.addAgain(number)) {
      throw tooMany();
    }
    return composites.get(number);
  }

  private Object readArray() throws WireException {
    int base = in.readInt();
    int dimensions = in.readByte();
    if (base == ArrayTypes.DOUBLE && dimensions == 1) {
      return readDoubles();
    }
    if (base == ArrayTypes.DOUBLE && dimensions == 2) {
      return readObjects(double[].class);
    }
    Class<?> element = catalog.arrayTypes().elementType(base, dimensions);
    return element.isPrimitive() ? readNumbers(element) : readObjects(element);
  }

  /** Most arrays are of this type, or are made of such arrays. */
  private double[] readDoubles() throws WireException {
    int length = readArrayLength(Double.BYTES);
    double[] numbers = new double[length];
    in.readDoubles(numbers);
    composites.addWhole(numbers, length);
    return numbers;
  }

  private Object readNumbers(Class<?> element) throws WireException {
    int length = readArrayLength(PrimitiveArrays.size(element));
    Object numbers = Array.newInstance(element, length);
    PrimitiveArrays.read(numbers, in);
    composites.addWhole(numbers, length);
    return numbers;
  }

  private Object readObjects(Class<?> element) throws WireException {
    long before = composites.total();
    int length = readArrayLength(1);
    int number = composites.open();
    @Nullable Object[] array = (@Nullable Object[]) Array.newInstance(element, length);
    for (int i = 0; i < length; i++) {
      Object value = readValue();
      if (value != null && !element.isInstance(value)) {
        throw isNo(element);
      }
      array[i] = value;
    }
    return close(number, before, array);
  }

  private int readArrayLength(int bytesEach) throws WireException {
    requireDepth();
    int length = readLength(bytesEach, MessageLimits.VALUES);
    count(length);
    return length;
  }

  private Object readList() throws WireException {
    requireDepth();
    long before = composites.total();
    int number = composites.open();
    return close(number, before, new ArrayList<>(Arrays.asList(readValues())));
  }

  private Object close(int number, long before, Object composite) {
    composites.name(number, composite);
    composites.close(number, before);
    return composite;
  }

  private Object readRecord() throws WireException {
    requireDepth();
    long before = composites.total();
    int number = composites.open();
    Class<?> type = catalog.type(readInt());
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new WireException(type.getSimpleName() + " is no record");
    }
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = conforming(readValue(), components[i].getType());
    }
    return close(number, before, record(type, components, values));
  }

  private static Object record(
      Class<?> type, RecordComponent[] components, @Nullable Object[] values) throws WireException {
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
      throw isNo(type);
    }
    return value;
  }

  private static Class<?> boxed(Class<?> type) {
    return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
  }

  private static WireException isNo(Class<?> type) {
    return new WireException("a value that is no " + type.getSimpleName());
  }

  private void requireDepth() throws WireException {
    if (composites.tooDeep()) {
      throw new WireException("nested more than " + MessageLimits.DEPTH + " deep");
    }
  }

  private void count(long values) throws WireException {
    if (!composites.add(values)) {
      throw tooMany();
    }
  }

  private static WireException tooMany() {
    return new WireException("more than " + MessageLimits.VALUES + " values");
  }
}
