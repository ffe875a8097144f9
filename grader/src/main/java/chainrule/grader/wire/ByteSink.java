package chainrule.grader.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Bytes that are written one number after the other, the highest byte first.
 *
 * <p>A sandbox lives for a few hundred messages, most of which the interpreter writes: there, a
 * {@link ByteBuffer} takes six times as long for a single number, for each of its methods calls ten
 * others.
 */
final class ByteSink {
  private static final int FIRST = 256;

  /** More numbers than this are sooner written through a view of a buffer. */
  private static final int FEW = 16;

  private final int start;
  private byte[] bytes = new byte[FIRST];
  private int length;

  ByteSink() {
    this(0);
  }

  /** Makes room for what goes before the message, and is not counted. */
  ByteSink(int start) {
    this.start = start;
    this.length = start;
  }

  int length() {
    return length - start;
  }

  byte[] toArray() {
    return Arrays.copyOfRange(bytes, start, length);
  }

  /** Writes everything with what goes before it, which must be filled. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  /** Fills four bytes of what goes before the message. */
  void fill(int at, int value) {
    int end = length;
    length = at;
    append(value);
    length = end;
  }

  void put(int value) throws TooLargeException {
    room(1);
    bytes[length++] = (byte) value;
  }

  void putAll(byte[] values) throws TooLargeException {
    room(values.length);
    System.arraycopy(values, 0, bytes, length, values.length);
    length += values.length;
  }

  void putShort(int value) throws TooLargeException {
    room(Short.BYTES);
    bytes[length] = (byte) (value >> 8);
    bytes[length + 1] = (byte) value;
    length += Short.BYTES;
  }

  void putInt(int value) throws TooLargeException {
    room(Integer.BYTES);
    append(value);
  }

  void putLong(long value) throws TooLargeException {
    room(Long.BYTES);
    append(value);
  }

  /** Writes a tag and a number. */
  void putTagged(int tag, int value) throws TooLargeException {
    room(1 + Integer.BYTES);
    bytes[length++] = (byte) tag;
    append(value);
  }

  /** Writes a tag and a number. */
  void putTagged(int tag, long value) throws TooLargeException {
    room(1 + Long.BYTES);
    bytes[length++] = (byte) tag;
    append(value);
  }

  void putDoubles(double[] values) throws TooLargeException {
    if (values.length > FEW) {
      view(values.length, Double.BYTES).asDoubleBuffer().put(values);
      return;
    }
    room(values.length * Double.BYTES);
    for (double value : values) {
      append(Double.doubleToRawLongBits(value));
    }
  }

  void putInts(int[] values) throws TooLargeException {
    if (values.length > FEW) {
      view(values.length, Integer.BYTES).asIntBuffer().put(values);
      return;
    }
    room(values.length * Integer.BYTES);
    for (int value : values) {
      append(value);
    }
  }

  /** Returns the next bytes, to be filled. */
  ByteBuffer view(int count, int bytesEach) throws TooLargeException {
    int size = Math.multiplyExact(count, bytesEach);
    room(size);
    ByteBuffer view = ByteBuffer.wrap(bytes, length, size);
    length += size;
    return view;
  }

  private void append(int value) {
    byte[] to = bytes;
    int at = length;
    to[at] = (byte) (value >> 24);
    to[at + 1] = (byte) (value >> 16);
    to[at + 2] = (byte) (value >> 8);
    to[at + 3] = (byte) value;
    length = at + Integer.BYTES;
  }

  private void append(long value) {
    byte[] to = bytes;
    int at = length;
    int high = (int) (value >> 32);
    int low = (int) value;
    to[at] = (byte) (high >> 24);
    to[at + 1] = (byte) (high >> 16);
    to[at + 2] = (byte) (high >> 8);
    to[at + 3] = (byte) high;
    to[at + 4] = (byte) (low >> 24);
    to[at + 5] = (byte) (low >> 16);
    to[at + 6] = (byte) (low >> 8);
    to[at + 7] = (byte) low;
    length = at + Long.BYTES;
  }

  private void room(int count) throws TooLargeException {
    if (bytes.length - length < count) {
      grow(count);
    }
  }

  private void grow(int count) throws TooLargeException {
    long wanted = (long) length + count;
    if (wanted - start > MessageLimits.MESSAGE_BYTES) {
      throw new TooLargeException(
          (wanted - start) + " bytes; allowed are at most " + MessageLimits.MESSAGE_BYTES);
    }
    bytes = Arrays.copyOf(bytes, (int) Math.max(2L * bytes.length, wanted));
  }
}
