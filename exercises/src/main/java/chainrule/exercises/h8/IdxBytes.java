package chainrule.exercises.h8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Files in the IDX format, made up. */
public final class IdxBytes {
  private static final int IMAGES = 0x00000803;
  private static final int LABELS = 0x00000801;
  private static final int STEP = 37;

  private IdxBytes() {}

  /**
   * Returns a file of images.
   *
   * @param first the first pixel, from 0 to 255; each next one is 37 more, modulo 256
   */
  public static byte[] images(int count, int rows, int columns, int first) {
    ByteBuffer file = ByteBuffer.allocate(16 + count * rows * columns);
    file.putInt(IMAGES).putInt(count).putInt(rows).putInt(columns);
    for (int i = 0; file.hasRemaining(); i++) {
      file.put((byte) (first + STEP * i));
    }
    return file.array();
  }

  /** Returns a file of labels. */
  public static byte[] labels(int count) {
    ByteBuffer file = ByteBuffer.allocate(8 + count);
    file.putInt(LABELS).putInt(count);
    for (int i = 0; file.hasRemaining(); i++) {
      file.put((byte) (i % 10));
    }
    return file.array();
  }

  /** Returns a file like one of images whose first number is another one. */
  public static byte[] begun(int first) {
    return ByteBuffer.wrap(images(2, 2, 3, 0)).putInt(first).array();
  }

  /** Returns a file of images with some bytes more, or fewer, than it should have. */
  public static byte[] cut(int count, int rows, int columns, int more) {
    byte[] file = images(count, rows, columns, 0);
    return Arrays.copyOf(file, file.length + more);
  }
}
