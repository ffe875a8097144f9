package chainrule.grader.wire;

import java.util.Arrays;

/**
 * Bytes that are written one number after the other, the highest byte first.
 *
 * <p>A sandbox lives for a few hundred messages, most of which the interpreter writes: there, a
 * {@link java.nio.ByteBuffer} takes six times as long, for each of its methods calls ten others.
 */
final class Bytes {
  private static final int FIRST = 256;

  private byte[] bytes = new byte[FIRST];
  private int length;

  int length() {
    return length;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  void put(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  void putAll(byte[] values) {
    room(values.length);
    System.arraycopy(values, 0, bytes, length, values.length);
    length += values.length;
  }

  void putShort(int value) {
    room(Short.BYTES);
    bytes[length] = (byte) (value >> 8);
    bytes[length + 1] = (byte) value;
    length += Short.BYTES;
  }

  void putInt(int value) {
    room(Integer.BYTES);
    byte[] to = bytes;
    int at = length;
    to[at] = (byte) (value >> 24);
    to[at + 1] = (byte) (value >> 16);
    to[at + 2] = (byte) (value >> 8);
    to[at + 3] = (byte) value;
    length = at + Integer.BYTES;
  }

  void putLong(long value) {
    room(Long.BYTES);
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

  private void room(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, count)));
    }
  }
}
