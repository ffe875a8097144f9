package chainrule.grader.wire;

/** Arrays of primitive numbers, written and read in one go. */
final class PrimitiveArrays {
  private PrimitiveArrays() {}

  /** Writes the elements; false for an array of objects. */
  static boolean write(Object array, ByteSink out) throws TooLargeException {
    if (array instanceof double[] a) {
      out.putDoubles(a);
    } else if (array instanceof int[] a) {
      out.putInts(a);
    } else if (array instanceof long[] a) {
      out.view(a.length, Long.BYTES).asLongBuffer().put(a);
    } else if (array instanceof float[] a) {
      out.view(a.length, Float.BYTES).asFloatBuffer().put(a);
    } else if (array instanceof short[] a) {
      out.view(a.length, Short.BYTES).asShortBuffer().put(a);
    } else if (array instanceof char[] a) {
      out.view(a.length, Character.BYTES).asCharBuffer().put(a);
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

  /** Fills an array of primitive numbers from the bytes it needs. */
  static void read(Object array, ByteSource in) throws WireException {
    if (array instanceof double[] a) {
      in.readDoubles(a);
    } else if (array instanceof int[] a) {
      in.readInts(a);
    } else if (array instanceof long[] a) {
      in.view(a.length, Long.BYTES).asLongBuffer().get(a);
    } else if (array instanceof float[] a) {
      in.view(a.length, Float.BYTES).asFloatBuffer().get(a);
    } else if (array instanceof short[] a) {
      in.view(a.length, Short.BYTES).asShortBuffer().get(a);
    } else if (array instanceof char[] a) {
      in.view(a.length, Character.BYTES).asCharBuffer().get(a);
    } else if (array instanceof byte[] a) {
      in.view(a.length, 1).get(a);
    } else {
      boolean[] a = (boolean[]) array;
      for (int i = 0; i < a.length; i++) {
        a[i] = in.readByte() != 0;
      }
    }
  }
}
