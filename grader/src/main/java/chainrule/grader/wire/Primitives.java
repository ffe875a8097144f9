package chainrule.grader.wire;

import java.nio.ByteBuffer;

/** Arrays of primitive numbers, written and read in one go. */
final class Primitives {
  /** So many numbers are sooner read one by one than through a view of the buffer. */
  private static final int FEW = 8;

  private Primitives() {}

  /** Writes the elements; false for an array of objects. */
  static boolean write(Object array, Bytes out) {
    if (array instanceof double[] a) {
      for (double value : a) {
        out.putLong(Double.doubleToRawLongBits(value));
      }
    } else if (array instanceof int[] a) {
      for (int value : a) {
        out.putInt(value);
      }
    } else if (array instanceof long[] a) {
      for (long value : a) {
        out.putLong(value);
      }
    } else if (array instanceof float[] a) {
      for (float value : a) {
        out.putInt(Float.floatToRawIntBits(value));
      }
    } else {
      return writeSmall(array, out);
    }
    return true;
  }

  private static boolean writeSmall(Object array, Bytes out) {
    if (array instanceof short[] a) {
      for (short value : a) {
        out.putShort(value);
      }
    } else if (array instanceof char[] a) {
      for (char value : a) {
        out.putShort(value);
      }
    } else if (array instanceof byte[] a) {
      out.putAll(a);
    } else if (array instanceof boolean[] a) {
      for (boolean value : a) {
        out.put(value ? 1 : 0);
      }
    } else {
      return false;
    }
    return true;
  }

  /** Returns the bytes that one element takes; 0 for a type of objects. */
  static int size(Class<?> element) {
    if (element == double.class || element == long.class) {
      return 8;
    }
    if (element == int.class || element == float.class) {
      return 4;
    }
    if (element == short.class || element == char.class) {
      return 2;
    }
    return element == byte.class || element == boolean.class ? 1 : 0;
  }

  /** Fills an array of primitive numbers from the bytes it needs; they must be there. */
  static void read(Object array, ByteBuffer in) {
    if (array instanceof double[] a) {
      readDoubles(a, in);
    } else if (array instanceof int[] a) {
      in.asIntBuffer().get(a);
      skip(in, a.length, Integer.BYTES);
    } else if (array instanceof long[] a) {
      in.asLongBuffer().get(a);
      skip(in, a.length, Long.BYTES);
    } else if (array instanceof float[] a) {
      in.asFloatBuffer().get(a);
      skip(in, a.length, Float.BYTES);
    } else if (array instanceof short[] a) {
      in.asShortBuffer().get(a);
      skip(in, a.length, Short.BYTES);
    } else if (array instanceof char[] a) {
      in.asCharBuffer().get(a);
      skip(in, a.length, Character.BYTES);
    } else if (array instanceof byte[] a) {
      in.get(a);
    } else {
      boolean[] a = (boolean[]) array;
      for (int i = 0; i < a.length; i++) {
        a[i] = in.get() != 0;
      }
    }
  }

  private static void readDoubles(double[] values, ByteBuffer in) {
    if (values.length > FEW) {
      in.asDoubleBuffer().get(values);
      skip(in, values.length, Double.BYTES);
      return;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = in.getDouble();
    }
  }

  private static void skip(ByteBuffer buffer, int count, int bytesEach) {
    buffer.position(buffer.position() + count * bytesEach);
  }
}
