package chainrule.grader.wire;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays of primitive numbers, written and read in one go. */
final class Primitives {
  private Primitives() {}

  /** Writes the elements; false for an array of objects. */
  static boolean write(Object array, DataOutputStream out) throws IOException {
    ByteBuffer buffer;
    if (array instanceof double[] a) {
      buffer = ByteBuffer.allocate(Math.multiplyExact(a.length, Double.BYTES));
      buffer.asDoubleBuffer().put(a);
    } else if (array instanceof int[] a) {
      buffer = ByteBuffer.allocate(Math.multiplyExact(a.length, Integer.BYTES));
      buffer.asIntBuffer().put(a);
    } else if (array instanceof long[] a) {
      buffer = ByteBuffer.allocate(Math.multiplyExact(a.length, Long.BYTES));
      buffer.asLongBuffer().put(a);
    } else if (array instanceof float[] a) {
      buffer = ByteBuffer.allocate(Math.multiplyExact(a.length, Float.BYTES));
      buffer.asFloatBuffer().put(a);
    } else if (array instanceof short[] a) {
      buffer = ByteBuffer.allocate(Math.multiplyExact(a.length, Short.BYTES));
      buffer.asShortBuffer().put(a);
    } else if (array instanceof char[] a) {
      buffer = ByteBuffer.allocate(Math.multiplyExact(a.length, Character.BYTES));
      buffer.asCharBuffer().put(a);
    } else if (array instanceof byte[] a) {
      buffer = ByteBuffer.wrap(a);
    } else if (array instanceof boolean[] a) {
      buffer = ByteBuffer.allocate(a.length);
      for (int i = 0; i < a.length; i++) {
        buffer.put(i, (byte) (a[i] ? 1 : 0));
      }
    } else {
      return false;
    }
    out.write(buffer.array(), buffer.arrayOffset(), buffer.capacity());
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

  /** Fills an array of primitive numbers from as many bytes as it needs. */
  static void read(Object array, ByteBuffer in) {
    if (array instanceof double[] a) {
      in.asDoubleBuffer().get(a);
    } else if (array instanceof int[] a) {
      in.asIntBuffer().get(a);
    } else if (array instanceof long[] a) {
      in.asLongBuffer().get(a);
    } else if (array instanceof float[] a) {
      in.asFloatBuffer().get(a);
    } else if (array instanceof short[] a) {
      in.asShortBuffer().get(a);
    } else if (array instanceof char[] a) {
      in.asCharBuffer().get(a);
    } else if (array instanceof byte[] a) {
      in.get(a);
    } else {
      boolean[] a = (boolean[]) array;
      for (int i = 0; i < a.length; i++) {
        a[i] = in.get() != 0;
      }
    }
  }
}
