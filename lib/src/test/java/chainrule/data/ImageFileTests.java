package chainrule.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.math.Matrix;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTests {

  private static final int MANY = 60_000;
  private static final int PIXELS = 28 * 28;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void imagesAndLabelsAreRead(boolean packed) throws IOException {
    Path images = write("images", images(3, 2, 2), packed);
    Path labels = write("labels", labels(3, 7, 0, 9), packed);
    Examples examples = IdxFile.examples(images, labels);
    assertThat(examples.labels()).containsExactly(7, 0, 9);
    assertThat(examples.inputs().shapeText()).isEqualTo("3×4");
    assertThat(examples.inputs().get(0, 0)).isEqualTo(0);
    assertThat(examples.inputs().get(2, 3)).isEqualTo(121 / 255.0);
    assertThat(examples.classNames()).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void fileCutAnywhereIsRefusedByName(boolean packed) throws IOException {
    byte[] images = images(3, 2, 2);
    for (int length = 0; length < images.length; length++) {
      Path cut = write("cut", Arrays.copyOf(images, length), packed);
      assertThatThrownBy(() -> IdxFile.images(cut))
          .as("images of %d bytes", length)
          .isInstanceOf(DataFileException.class)
          .hasMessageStartingWith(cut + ": truncated")
          .hasMessageContaining("expected");
    }
    byte[] labels = labels(3, 7, 0, 9);
    for (int length = 0; length < labels.length; length++) {
      Path cut = write("cut", Arrays.copyOf(labels, length), packed);
      assertThatThrownBy(() -> IdxFile.labels(cut))
          .as("labels of %d bytes", length)
          .isInstanceOf(DataFileException.class)
          .hasMessageStartingWith(cut + ": truncated");
    }
  }

  @Test
  void gzipCutAnywhereIsRefused() throws IOException {
    byte[] packed = Files.readAllBytes(write("whole", images(3, 2, 2), true));
    for (int length = 0; length < packed.length; length++) {
      Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(packed, length));
      assertThatThrownBy(() -> IdxFile.images(cut))
          .as("%d of %d bytes", length, packed.length)
          .isInstanceOf(DataFileException.class)
          .hasMessageStartingWith(cut.toString());
    }
  }

  @Test
  void messagesNameFileWhatWhereAndExpected() throws IOException {
    Path images = write("images", images(3, 2, 2), false);
    Path labels = write("labels", labels(3, 7, 0, 9), false);
    assertThatThrownBy(() -> IdxFile.images(labels))
        .hasMessage(
            labels + ": magic number at byte 0 is 0x00000801; expected 0x00000803 for images");
    assertThatThrownBy(() -> IdxFile.labels(images))
        .hasMessage(
            images + ": magic number at byte 0 is 0x00000803; expected 0x00000801 for labels");
    Path ten = write("ten", labels(2, 7, 10), false);
    assertThatThrownBy(() -> IdxFile.labels(ten))
        .hasMessage(ten + ": label 1 at byte 9 is 10; expected 0 to 9");
    Path two = write("two", labels(2, 7, 1), false);
    assertThatThrownBy(() -> IdxFile.examples(images, two))
        .hasMessage(two + ": 2 labels at byte 4; expected 3, one for each image of " + images);
    Path cut = write("cut", Arrays.copyOf(images(3, 2, 2), 6), false);
    assertThatThrownBy(() -> IdxFile.images(cut))
        .hasMessage(
            cut + ": truncated at byte 6, in the number of images; expected 4 bytes from byte 4");
    Path cutImages = write("cut images", Arrays.copyOf(images(3, 2, 2), 25), false);
    assertThatThrownBy(() -> IdxFile.images(cutImages))
        .hasMessage(
            cutImages
                + ": truncated: 25 bytes; expected 28 bytes: a header of 16 and 12 for 3 images of"
                + " 2×2");
    Path twoPacked = write("cut images", Arrays.copyOf(images(3, 2, 2), 25), true);
    assertThatThrownBy(() -> IdxFile.images(twoPacked))
        .hasMessage(
            twoPacked
                + ": truncated at byte 25, in image 2; expected 28 when unpacked: a header of 16"
                + " and 12 for 3 images of 2×2");
    Path fewLabels = write("few", Arrays.copyOf(labels(3, 7, 0, 9), 10), false);
    assertThatThrownBy(() -> IdxFile.labels(fewLabels))
        .hasMessage(
            fewLabels
                + ": truncated: 10 bytes; expected 11 bytes: a header of 8 and 3 for 3 labels");
    Path longer = write("longer", Arrays.copyOf(images(3, 2, 2), 29), false);
    assertThatThrownBy(() -> IdxFile.images(longer))
        .hasMessage(
            longer + ": more bytes from byte 28; expected the end of the file after image 2");
  }

  @Test
  void headerThatPromisesTooMuchTakesNoMemory() throws IOException {
    byte[] huge = images(1, 1, 1);
    huge[4] = 0x7f;
    for (boolean packed : new boolean[] {false, true}) {
      Path file = write("huge", huge, packed);
      assertThatThrownBy(() -> IdxFile.images(file))
          .isInstanceOf(DataFileException.class)
          .hasMessage(
              file
                  + (packed
                      ? ": truncated: at most "
                          + 1032 * Files.size(file)
                          + " bytes when unpacked; expected 2130706449 when unpacked"
                      : ": truncated: 17 bytes; expected 2130706449 bytes")
                  + ": a header of 16 and 2130706433 for 2130706433 images of 1×1");
    }
    huge[4] = -1;
    Path negative = write("negative", huge, false);
    assertThatThrownBy(() -> IdxFile.images(negative))
        .hasMessageContaining("number of images at byte 4 is 4278190081; expected 1 to");
  }

  @Test
  void cifarRecordsAreRead() throws IOException {
    byte[] two = new byte[2 * 3073];
    two[0] = 6;
    two[3073] = 9;
    two[3073 + 1 + 2048] = (byte) 255;
    Path file = write("batch.bin", two, false);
    Examples examples = CifarFile.examples(file);
    assertThat(examples.labels()).containsExactly(6, 9);
    assertThat(examples.inputs().get(1, 2048)).isEqualTo(1);
    assertThat(examples.inputs().sum()).isEqualTo(1);
    assertThat(examples.classNames()).contains("frog");
    two[3073] = 10;
    Path ten = write("ten.bin", two, false);
    assertThatThrownBy(() -> CifarFile.examples(ten))
        .hasMessage(ten + ": label of record 1 at byte 3073 is 10; expected 0 to 9");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3072, 3074, 6145})
  void cifarFileCutIsRefused(int length) throws IOException {
    Path cut = write("cut.bin", new byte[length], false);
    assertThatThrownBy(() -> CifarFile.examples(cut))
        .isInstanceOf(DataFileException.class)
        .hasMessageStartingWith(
            cut
                + String.format(
                    Locale.ROOT,
                    ": %d bytes, record %d has %d",
                    length,
                    length / 3073,
                    length % 3073));
  }

  @Test
  void sixtyThousandImagesFitInAFifthMoreThanTheirNumbers() throws Exception {
    Path file = folder.resolve("many.gz");
    try (var out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      header(out, 0x803, MANY, 28, 28);
      byte[] image = new byte[PIXELS];
      Arrays.fill(image, (byte) 51);
      for (int i = 0; i < MANY; i++) {
        out.write(image);
      }
    }
    long heap = (long) (1.2 * 8 * MANY * PIXELS) / (1 << 20);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseG1GC",
                "-Xmx" + heap + "m",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(answer.strip()).isEqualTo("60000 784 0.2");
    assertThat(process.waitFor()).isZero();
  }

  /** Reads a file in a Java machine of its own and says what it holds. */
  static final class Reader {
    private Reader() {}

    public static void main(String[] arguments) throws IOException {
      Matrix images = IdxFile.images(Path.of(arguments[0]));
      System.out.println(
          images.rows() + " " + images.columns() + " " + images.get(images.rows() - 1, PIXELS - 1));
    }
  }

  private Path write(String name, byte[] bytes, boolean packed) throws IOException {
    Path file = folder.resolve(packed ? name + ".gz" : name);
    try (OutputStream out =
        packed ? new GZIPOutputStream(Files.newOutputStream(file)) : Files.newOutputStream(file)) {
      out.write(bytes);
    }
    return file;
  }

  /** Images whose pixels are 0, 11, 22, … */
  private static byte[] images(int count, int rows, int columns) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    header(out, 0x803, count, rows, columns);
    for (int i = 0; i < count * rows * columns; i++) {
      out.write(11 * i);
    }
    return bytes.toByteArray();
  }

  private static byte[] labels(int count, int... labels) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    header(out, 0x801, count);
    for (int label : labels) {
      out.write(label);
    }
    return bytes.toByteArray();
  }

  private static void header(DataOutputStream out, int... numbers) throws IOException {
    for (int number : numbers) {
      out.writeInt(number);
    }
  }
}
