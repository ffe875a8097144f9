package chainrule.grader.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Bytes that are read one number after the other, the highest byte first, and never past their end.
 *
 * <p>Most of a sandbox's messages are read by the interpreter: hence the arithmetic, see {@link
 * Bytes}.
 */
final class ByteSource {
  /** More numbers than this are sooner read through a view of a buffer. */
  private static final int FEW = 8;

  private final byte[] bytes;
  private final int end;
  private int at;

  /** Reads the bytes from one place to before another. */
  ByteSource(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  int remaining() {
    return end - at;
  }

  /** Returns a copy of what remains. */
  byte[] toArray() {
    return Arrays.copyOfRange(bytes, at, end);
  }

  int readByte() throws WireException {
    if (at >= end) {
      throw ends();
    }
    return bytes[at++];
  }

  int readShort() throws WireException {
    if (end - at < Short.BYTES) {
      throw ends();
    }
    int value = (bytes[at] << 8) | (bytes[at + 1] & 0xff);
    at += Short.BYTES;
    return value;
  }

  int readInt() throws WireException {
    if (end - at < Integer.BYTES) {
      throw ends();
    }
    return next();
  }

  long readLong() throws WireException {
    if (end - at < Long.BYTES) {
      throw ends();
    }
    return ((long) next() << 32) | (next() & 0xffff_ffffL);
  }

  /** Fills an array. */
  void readDoubles(double[] values) throws WireException {
    if (values.length > FEW) {
      view(values.length, Double.BYTES).asDoubleBuffer().get(values);
      return;
    }
    if (end - at < values.length * Double.BYTES) {
      throw ends();
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.longBitsToDouble(((long) next() << 32) | (next() & 0xffff_ffffL));
    }
  }

  /** Fills an array. */
  void readInts(int[] values) throws WireException {
    if (values.length > FEW) {
      view(values.length, Integer.BYTES).asIntBuffer().get(values);
      return;
    }
    if (end - at < values.length * Integer.BYTES) {
      throw ends();
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = next();
    }
  }

  /** Returns the next bytes, and goes on after them. */
  ByteBuffer view(int count, int bytesEach) throws WireException {
    if (end - at < (long) count * bytesEach) {
      throw ends();
    }
    ByteBuffer view = ByteBuffer.wrap(bytes, at, count * bytesEach);
    at += count * bytesEach;
    return view;
  }

  /** Returns an int that is there. */
  private int next() {
    byte[] from = bytes;
    int i = at;
    at = i + Integer.BYTES;
    return (from[i] << 24)
        | ((from[i + 1] & 0xff) << 16)
        | ((from[i + 2] & 0xff) << 8)
        | (from[i + 3] & 0xff);
  }

  private static WireException ends() {
    return new WireException("the message ends inside a value");
  }
}
