package chainrule.data;

import chainrule.math.Matrix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Reads images and labels in the IDX format of MNIST, plain or packed by gzip.
 *
 * <p>A file is read as a stream: beside the result only one image is in memory.
 *
 * @see "LeCun, Cortes and Burges, The MNIST database of handwritten digits"
 */
public final class IdxFile {

  private static final int IMAGES = 0x00000803;
  private static final int LABELS = 0x00000801;
  private static final int CLASSES = 10;
  private static final List<String> DIGITS =
      IntStream.range(0, CLASSES).mapToObj(String::valueOf).toList();

  private IdxFile() {}

  /**
   * Reads images.
   *
   * @param file the magic number 0x00000803, the numbers of images, rows and columns, the pixels
   * @return shape [images, rows·columns], pixels from 0 to 255 scaled to 0 … 1
   * @throws DataFileException if the file is not such a file or is cut short
   * @throws IOException if it cannot be read
   */
  public static Matrix images(Path file) throws IOException {
    try (DataStream stream = DataStream.open(file)) {
      requireMagic(file, stream, IMAGES, "images");
      int count = size(file, stream, "number of images", 4);
      int rows = size(file, stream, "number of rows", 8);
      int columns = size(file, stream, "number of columns", 12);
      long pixels = (long) rows * columns;
      if (pixels > Integer.MAX_VALUE || count * pixels > Integer.MAX_VALUE - 8) {
        throw new DataFileException(
            file,
            String.format(Locale.ROOT, "%d images of %d×%d pixels at byte 4", count, rows, columns),
            "fewer than 2³¹ pixels");
      }
      stream.requireRoomFor(count * pixels, count + " images of " + rows + "×" + columns);
      return images(stream, count, (int) pixels);
    }
  }

  /**
   * Reads labels.
   *
   * @param file the magic number 0x00000801, the number of labels, a byte for each
   * @return the labels, each 0 to 9
   * @throws DataFileException if the file is not such a file, is cut short or has another label
   * @throws IOException if it cannot be read
   */
  public static int[] labels(Path file) throws IOException {
    try (DataStream stream = DataStream.open(file)) {
      requireMagic(file, stream, LABELS, "labels");
      int count = size(file, stream, "number of labels", 4);
      stream.requireRoomFor(count, count + " labels");
      byte[] bytes = new byte[count];
      stream.read(bytes, "the labels");
      stream.requireEnd("label " + (count - 1));
      int[] labels = new int[count];
      for (int i = 0; i < count; i++) {
        labels[i] = Byte.toUnsignedInt(bytes[i]);
        if (labels[i] >= CLASSES) {
          throw new DataFileException(
              file,
              String.format(Locale.ROOT, "label %d at byte %d is %d", i, 8 + i, labels[i]),
              "0 to 9");
        }
      }
      return labels;
    }
  }

  /**
   * Reads images and the labels that belong to them.
   *
   * @param images as for {@link #images}
   * @param labels as for {@link #labels}
   * @return inputs [images, rows·columns] from 0 to 1, classes 0 … 9
   * @throws DataFileException if one is not such a file or there are not as many labels as images
   * @throws IOException if one cannot be read
   */
  public static Examples examples(Path images, Path labels) throws IOException {
    int[] classes = labels(labels);
    Matrix inputs = images(images);
    if (inputs.rows() != classes.length) {
      throw new DataFileException(
          labels,
          String.format(Locale.ROOT, "%d labels at byte 4", classes.length),
          String.format(Locale.ROOT, "%d, one for each image of %s", inputs.rows(), images));
    }
    return new Examples(inputs, classes, DIGITS);
  }

  private static Matrix images(DataStream stream, int count, int pixels) throws IOException {
    double[] values = new double[count * pixels];
    byte[] image = new byte[pixels];
    for (int i = 0; i < count; i++) {
      stream.read(image, "image " + i);
      for (int j = 0; j < pixels; j++) {
        values[i * pixels + j] = Byte.toUnsignedInt(image[j]) / 255.0;
      }
    }
    stream.requireEnd("image " + (count - 1));
    return Matrix.wrap(count, pixels, values);
  }

  private static void requireMagic(Path file, DataStream stream, int magic, String what)
      throws IOException {
    int found = stream.readInt("the magic number");
    if (found != magic) {
      throw new DataFileException(
          file,
          String.format(Locale.ROOT, "magic number at byte 0 is 0x%08x", found),
          String.format(Locale.ROOT, "0x%08x for %s", magic, what));
    }
  }

  private static int size(Path file, DataStream stream, String what, int at) throws IOException {
    int size = stream.readInt("the " + what);
    if (size < 1) {
      throw new DataFileException(
          file,
          String.format(Locale.ROOT, "%s at byte %d is %d", what, at, Integer.toUnsignedLong(size)),
          "1 to " + Integer.MAX_VALUE);
    }
    return size;
  }
}
