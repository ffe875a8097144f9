package chainrule.data;

import chainrule.math.Matrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads images and labels in the binary format of CIFAR-10.
 *
 * <p>A record is a label and 32×32 pixels: all their reds, then all greens, then all blues, row
 * after row. A file is read as a stream: beside the result only one image is in memory.
 *
 * @see "Krizhevsky, Learning multiple layers of features from tiny images, 2009"
 */
public final class CifarFile {

  private static final int PIXELS = 3 * 32 * 32;
  private static final int RECORD = 1 + PIXELS;
  private static final List<String> CLASSES =
      List.of(
          "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck");

  private CifarFile() {}

  /**
   * Reads a file.
   *
   * @param file one or more records of 3,073 bytes
   * @return inputs [records, 3072] from 0 to 1, red, green and blue planes; ten named classes
   * @throws DataFileException if the file is empty, cut short or has a label above 9
   * @throws IOException if it cannot be read
   */
  public static Examples examples(Path file) throws IOException {
    long size = Files.size(file);
    if (size == 0 || size % RECORD != 0 || size / RECORD > Integer.MAX_VALUE / PIXELS) {
      throw new DataFileException(
          file,
          String.format(
              Locale.ROOT, "%d bytes, record %d has %d", size, size / RECORD, size % RECORD),
          String.format(
              Locale.ROOT,
              "whole records of %d bytes, 1 to %d",
              RECORD,
              Integer.MAX_VALUE / PIXELS));
    }
    int count = (int) (size / RECORD);
    double[] values = new double[count * PIXELS];
    int[] labels = new int[count];
    byte[] record = new byte[RECORD];
    try (DataStream stream = DataStream.plain(file)) {
      for (int i = 0; i < count; i++) {
        stream.read(record, "record " + i);
        labels[i] = label(file, i, record[0]);
        for (int j = 0; j < PIXELS; j++) {
          values[i * PIXELS + j] = Byte.toUnsignedInt(record[1 + j]) / 255.0;
        }
      }
    }
    return new Examples(Matrix.wrap(count, PIXELS, values), labels, CLASSES);
  }

  private static int label(Path file, int record, byte found) throws DataFileException {
    int label = Byte.toUnsignedInt(found);
    if (label >= CLASSES.size()) {
      throw new DataFileException(
          file,
          String.format(
              Locale.ROOT,
              "label of record %d at byte %d is %d",
              record,
              (long) record * RECORD,
              label),
          "0 to 9");
    }
    return label;
  }
}
