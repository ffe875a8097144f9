package chainrule.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.HomeworkId;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ZipIntakeTests {
  private static final String H1 = Notebooks.withIds("h1-q1");
  private static final int LINK = 0120777;
  private static final int BROKEN_ZIPS = 2_000;

  @TempDir private Path folder;

  /** Adds entries to a zip. */
  private interface Filling {
    void fill(ZipArchiveOutputStream zip) throws IOException;
  }

  @Test
  void aZipHoldsAFlatFolder() throws IOException {
    IntakeBatch batch =
        collect(
            zip -> {
              add(zip, "class/ada.ipynb", H1);
              add(zip, "class\\bob.ipynb", H1);
              add(zip, "__MACOSX/class/._ada.ipynb", "junk");
              add(zip, "class/notes/bob.ipynb", H1);
            });

    assertThat(batch.submissions()).extracting(Submission::student).containsExactly("ada", "bob");
    assertThat(batch.submissions().get(0).file()).endsWith("class.zip!/class/ada.ipynb");
    assertThat(batch.refused())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.student()).isNull();
              assertThat(one.line())
                  .contains("class.zip!/class/notes/bob.ipynb: lies in a folder within");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "course/"})
  void aZipHoldsNbgradersTree(String top) throws IOException {
    IntakeBatch batch =
        collect(
            zip -> {
              add(zip, top + "submitted/eve/h1/h1-perceptron.ipynb", H1);
              add(zip, top + "submitted/eve/h1/timestamp.txt", "2025-03-01 10:00:00 UTC");
            });

    assertThat(batch.refused()).isEmpty();
    assertThat(batch.submissions()).extracting(Submission::student).containsExactly("eve");
    assertThat(batch.submissions().get(0).handedIn())
        .isEqualTo(Instant.parse("2025-03-01T10:00:00Z"));
  }

  @Test
  void aHandInTimeThatCannotBeReadIsNoted() throws IOException {
    IntakeBatch batch =
        collect(
            zip -> {
              add(zip, "submitted/ada/h1/x.ipynb", H1);
              add(zip, "submitted/ada/h1/timestamp.txt", "\uFEFF2026-07-01 12:00:00 CEST\r\n");
              add(zip, "submitted/bob/h1/x.ipynb", H1);
              add(zip, "submitted/bob/h1/timestamp.txt", " ".repeat(1 << 20));
              add(zip, "submitted/eve/h1/x.ipynb", H1);
              ZipArchiveEntry link = new ZipArchiveEntry("submitted/eve/h1/timestamp.txt");
              link.setUnixMode(LINK);
              zip.putArchiveEntry(link);
              zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
              zip.closeArchiveEntry();
            });

    assertThat(batch.submissions().get(0).handedIn())
        .isEqualTo(Instant.parse("2026-07-01T10:00:00Z"));
    assertThat(batch.submissions())
        .extracting(Submission::noted)
        .containsExactly(true, false, false);
    assertThat(NoteText.of(batch.submissions().get(1).notes()))
        .singleElement()
        .asString()
        .startsWith("hand-in time not readable: timestamp.txt is longer than 200 bytes");
    assertThat(NoteText.of(batch.submissions().get(2).notes()))
        .singleElement()
        .asString()
        .startsWith("hand-in time not readable: timestamp.txt is a symbolic link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "course/"})
  void noFolderWithinAStudentsFolderSpeaksForAnother(String top) throws IOException {
    IntakeBatch batch =
        collect(
            zip -> {
              add(zip, top + "submitted/ada/h1/h1-perceptron.ipynb", H1);
              add(
                  zip,
                  top + "submitted/ada/h1/bob/h1/x.ipynb",
                  Notebooks.withIds("h1-q1", "h1-q2"));
              add(zip, top + "submitted/ada/h1/submitted/bob/h1/y.ipynb", H1);
              add(zip, top + "submitted/bob/h1/h1-perceptron.ipynb", H1);
            });

    assertThat(batch.submissions())
        .extracting(one -> one.student() + " " + one.file())
        .containsExactly(
            "ada " + inZip(top + "submitted/ada/h1/h1-perceptron.ipynb"),
            "bob " + inZip(top + "submitted/bob/h1/h1-perceptron.ipynb"));
    assertThat(batch.refused())
        .extracting(RefusedFile::shown)
        .containsExactly(
            inZip(top + "submitted/ada/h1/bob/h1/x.ipynb"),
            inZip(top + "submitted/ada/h1/submitted/bob/h1/y.ipynb"));
    assertThat(batch.refused()).extracting(RefusedFile::student).containsOnlyNulls();
  }

  @Test
  void nothingIsWrittenOutsideOfItsFolder() throws IOException {
    IntakeBatch batch =
        collect(
            zip -> {
              add(zip, "../../escaped.ipynb", H1);
              add(zip, "/etc/absolute.ipynb", H1);
              add(zip, "C:\\drive.ipynb", H1);
              add(zip, "fine.ipynb", H1);
            });

    assertThat(batch.submissions()).extracting(Submission::student).containsExactly("fine");
    assertThat(batch.refused())
        .hasSize(3)
        .allMatch(one -> one.reason().startsWith("its path leaves the zip"));
    try (Stream<Path> files = Files.walk(folder.getParent(), 2)) {
      assertThat(files).noneMatch(file -> file.endsWith("escaped.ipynb"));
    }
  }

  @Test
  void linksFoldersAndZipsWithinAreRefused() throws IOException {
    IntakeBatch batch =
        collect(
            zip -> {
              ZipArchiveEntry link = new ZipArchiveEntry("link.ipynb");
              link.setUnixMode(LINK);
              zip.putArchiveEntry(link);
              zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
              zip.closeArchiveEntry();
              add(zip, "inner.zip", "PK");
              zip.putArchiveEntry(new ZipArchiveEntry("folder.ipynb/"));
              zip.closeArchiveEntry();
            });

    assertThat(batch.submissions()).isEmpty();
    assertThat(batch.refused())
        .extracting(RefusedFile::reason)
        .containsExactlyInAnyOrder(
            "is a symbolic link; expected a notebook file",
            "is a zip within a zip; expected a notebook",
            "is a folder; expected a notebook file");
  }

  @Test
  void aBombIsRefusedAndTheRestIsTaken() throws IOException {
    byte[] zeros = new byte[1 << 20];
    IntakeBatch batch =
        collect(
            zip -> {
              zip.putArchiveEntry(new ZipArchiveEntry("bomb.ipynb"));
              for (int i = 0; i < 16; i++) {
                zip.write(zeros);
              }
              zip.closeArchiveEntry();
              add(zip, "ada.ipynb", H1);
            });

    assertThat(batch.submissions()).extracting(Submission::student).containsExactly("ada");
    assertThat(batch.refused())
        .extracting(RefusedFile::reason)
        .containsExactly("unpacks to more than 200 times its size in the zip");
  }

  @Test
  void anEntryLargerThanANotebookIsRefused() throws IOException {
    byte[] noise = new byte[1 << 20];
    new SplittableRandom(1).nextBytes(noise);
    IntakeBatch batch =
        collect(
            zip -> {
              zip.putArchiveEntry(new ZipArchiveEntry("big.ipynb"));
              for (int i = 0; i < 21; i++) {
                zip.write(noise);
              }
              zip.closeArchiveEntry();
            });

    assertThat(batch.refused())
        .extracting(RefusedFile::reason)
        .containsExactly("unpacks to more than 20971520 bytes");
  }

  @Test
  void whateverBytesAZipHasItIsReadOrNamed() throws IOException {
    collect(
        zip -> {
          add(zip, "submitted/ada/h1/x.ipynb", H1);
          add(zip, "submitted/ada/h1/timestamp.txt", "2025-03-01 10:00:00 UTC");
          add(zip, "submitted/bob/h1/x.ipynb", H1);
        });
    Path zip = folder.resolve("class.zip");
    byte[] whole = Files.readAllBytes(zip);
    SplittableRandom random = new SplittableRandom(7);
    int taken = 0;
    int named = 0;
    for (int i = 0; i < BROKEN_ZIPS; i++) {
      Files.write(zip, broken(whole, random));
      IntakeBatch batch = collect(zip);
      taken += batch.submissions().size();
      named += batch.refused().size();
      assertThat(batch.submissions().size() + batch.refused().size()).isPositive();
    }
    assertThat(taken).isPositive();
    assertThat(named).isPositive();
  }

  private static byte[] broken(byte[] whole, SplittableRandom random) {
    int length = random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length;
    byte[] bytes = Arrays.copyOf(whole, length);
    for (int i = random.nextInt(1, 5); i > 0 && length > 0; i--) {
      bytes[random.nextInt(length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  @Test
  void tooManyEntriesAreRefusedAsAWhole() throws IOException {
    IntakeBatch batch =
        collect(
            zip -> {
              for (int i = 0; i <= ZipIntake.MOST_ENTRIES; i++) {
                add(zip, i + ".txt", "");
              }
            });

    assertThat(batch.refused())
        .extracting(RefusedFile::reason)
        .containsExactly("holds 20001 entries; expected at most 20000");
  }

  @Test
  void aBrokenZipSaysSo() throws IOException {
    Path zip = Files.writeString(folder.resolve("class.zip"), "PK, but no zip");

    IntakeBatch batch = collect(zip);

    assertThat(batch.refused()).hasSize(1);
    assertThat(batch.refused().get(0).line()).startsWith(zip + ": is not a zip that can be read");
  }

  private String inZip(String entry) {
    return folder.resolve("class.zip") + "!/" + entry;
  }

  private IntakeBatch collect(Filling filling) throws IOException {
    Path file = folder.resolve("class.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      filling.fill(zip);
    }
    return collect(file);
  }

  private static IntakeBatch collect(Path zip) throws IOException {
    try (Intake intake = new Intake(new HomeworkId('h', 1))) {
      return intake.collect(List.of(zip));
    }
  }

  private static void add(ZipArchiveOutputStream zip, String name, String text) throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeArchiveEntry();
  }
}
