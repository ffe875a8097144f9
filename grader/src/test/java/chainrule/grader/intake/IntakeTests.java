package chainrule.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.HomeworkId;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.Submission;
import chainrule.grader.roster.Roster;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IntakeTests {
  private static final String H1 = Notebooks.withIds("h1-open", "h1-q1");
  private static final String H5 = Notebooks.withIds("h5-q1");

  @TempDir private Path folder;

  @Test
  void aFileIsNamedAfterItsStudent() throws IOException {
    IntakeBatch batch = collect(put("ada.ipynb", H1));

    assertThat(students(batch)).containsExactly("ada");
    assertThat(batch.refused()).isEmpty();
  }

  @Test
  void aFolderHoldsAStudentPerFile() throws IOException {
    put("class/bob.ipynb", H1);
    put("class/ada.ipynb", H1);
    put("class/notes.txt", "no notebook");
    put("class/.ipynb_checkpoints/ada-checkpoint.ipynb", H1);

    IntakeBatch batch = collect(folder.resolve("class"));

    assertThat(students(batch)).containsExactly("ada", "bob");
    assertThat(batch.refused()).isEmpty();
  }

  @Test
  void nbgradersTreeNamesTheStudentInTheFolder() throws IOException {
    put("submitted/ada/h1/h1-perceptron.ipynb", H1);
    put("submitted/ada/h1/timestamp.txt", "2025-02-02 15:58:23.948203 UTC\n");
    put("submitted/ada/h5/h5-backpropagation.ipynb", H5);
    put("submitted/bob/h1/h1-perceptron.ipynb", H1);

    for (String start : List.of("", "submitted", "submitted/ada", "submitted/ada/h1")) {
      IntakeBatch batch = collect(folder.resolve(start));

      assertThat(students(batch)).as(start).startsWith("ada");
      assertThat(batch.refused()).as(start).isEmpty();
      assertThat(batch.submissions().get(0).handedIn())
          .isEqualTo(Instant.parse("2025-02-02T15:58:23.948203Z"));
    }
    assertThat(students(collect(folder))).containsExactly("ada", "bob");
    Path single = folder.resolve("submitted/bob/h1/h1-perceptron.ipynb");
    assertThat(students(collect(single))).containsExactly("bob");
  }

  @Test
  void aHandInTimeThatCannotBeReadIsNotedAndTheNotebookTaken() throws IOException {
    put("submitted/ada/h1/h1-perceptron.ipynb", H1);
    put("submitted/ada/h1/timestamp.txt", "yesterday");

    Submission ada = collect(folder).submissions().get(0);

    assertThat(ada.noted()).isFalse();
    assertThat(NoteText.of(ada.notes()))
        .containsExactly(
            "hand-in time not readable: found yesterday; expected a time such as 2026-03-04"
                + " 12:00:00 UTC; not counted late");
  }

  @Test
  void noFolderWithinAStudentsFolderSpeaksForAnother() throws IOException {
    Path ada = put("submitted/ada/h1/h1-perceptron.ipynb", H1);
    Path attack = put("submitted/ada/h1/bob/h1/x.ipynb", Notebooks.withIds("h1-q1", "h1-q2"));
    Path again = put("submitted/ada/h1/submitted/bob/h1/y.ipynb", H1);
    Path bob = put("submitted/bob/h1/h1-perceptron.ipynb", H1);

    for (String start : List.of("", "submitted")) {
      IntakeBatch batch = collect(folder.resolve(start));

      assertThat(batch.submissions())
          .as(start)
          .extracting(one -> one.student() + " " + one.file())
          .containsExactly("ada " + ada, "bob " + bob);
      assertThat(batch.refused())
          .as(start)
          .extracting(RefusedFile::shown)
          .containsExactly(attack.toString(), again.toString());
      assertThat(batch.refused())
          .allMatch(one -> one.student() == null)
          .allMatch(one -> one.reason().startsWith("does not lie at submitted/STUDENT/HOMEWORK"));
    }
    for (String start : List.of("submitted/ada", "submitted/ada/h1")) {
      IntakeBatch batch = collect(folder.resolve(start));

      assertThat(students(batch)).as(start).containsExactly("ada");
      assertThat(batch.refused()).as(start).hasSize(2).allMatch(one -> one.student() == null);
    }
  }

  @Test
  void aNotebookThatLiesTooDeepIsTheStudentsWhoseFolderItIsIn() throws IOException {
    put("submitted/ada/h1/bob/h1/x.ipynb", H1);
    put("submitted/bob/h5/h5-backpropagation.ipynb", H5);
    Files.createSymbolicLink(
        folder.resolve("submitted/ada/h1/bob/h1/link.ipynb"), folder.resolve("submitted"));

    IntakeBatch batch = collect(folder);

    assertThat(batch.submissions()).isEmpty();
    assertThat(batch.refused())
        .extracting(RefusedFile::student)
        .containsExactly("ada", "ada", "bob");
    assertThat(reason(batch, "bob")).isEqualTo("is a notebook of h5; expected h1");
  }

  @Test
  void aFolderWithinAFlatFolderIsNoOnes() throws IOException {
    put("class/bob.ipynb", H1);
    put("class/ada/bob.ipynb", H1);
    put("class/ada/submitted/bob/h1/x.ipynb", H1);

    IntakeBatch batch = collect(folder.resolve("class"));

    assertThat(batch.submissions())
        .extracting(Submission::file)
        .containsExactly(folder.resolve("class/bob.ipynb").toString());
    assertThat(batch.refused())
        .hasSize(2)
        .allMatch(one -> one.student() == null)
        .allMatch(one -> one.reason().startsWith("lies in a folder within the given one"));
  }

  @Test
  void aFolderNamedSubmittedMayBeFlat() throws IOException {
    put("submitted/ada.ipynb", H1);

    assertThat(students(collect(folder.resolve("submitted")))).containsExactly("ada");
  }

  @Test
  void aHostileNotebookIsRefusedAndTheRestIsTaken() throws IOException {
    String start = "{\"nbformat\": 4, \"cells\": [";
    put("ada.ipynb", H1);
    put("deep.ipynb", start + "[".repeat(1 << 20));
    put("many.ipynb", start + "{},".repeat(1 << 20) + "{}]}");
    put("wide.ipynb", start + " ".repeat(51 << 20) + "]}");

    IntakeBatch batch = collect(folder);

    assertThat(students(batch)).containsExactly("ada");
    assertThat(reason(batch, "deep"))
        .isEqualTo(
            "larger than any notebook: Document nesting depth (101) exceeds the maximum allowed"
                + " (100)");
    assertThat(reason(batch, "many"))
        .isEqualTo(
            "larger than any notebook: Token count (2000001) exceeds the maximum allowed"
                + " (2000000)");
    assertThat(reason(batch, "wide")).contains(" bytes; expected at most 20971520");
  }

  @Test
  void whatBreaksTheReaderIsRefusedAlone() throws IOException {
    put("ada.ipynb", H1);
    put("memory.ipynb", H1);
    put("stack.ipynb", H1);
    SubmissionReader.Reading breaking =
        file -> {
          switch (file.getFileName().toString()) {
            case "memory.ipynb" -> throw new OutOfMemoryError("Java heap space");
            case "stack.ipynb" -> throw new StackOverflowError();
            default -> {
              return NotebookFile.read(file);
            }
          }
        };

    try (Intake intake = new Intake(new HomeworkId('h', 1), List.of(), Roster.NONE, breaking)) {
      IntakeBatch batch = intake.collect(List.of(folder));

      assertThat(students(batch)).containsExactly("ada");
      assertThat(reason(batch, "memory"))
          .isEqualTo("cannot be read: takes more memory than the grader has");
      assertThat(reason(batch, "stack")).isEqualTo("cannot be read: is nested too deeply");
    }
  }

  @Test
  void homeworkOfTwoDigitsIsNotThatOfTheFirst() throws IOException {
    put("submitted/ada/H01-perceptron/x.ipynb", H1);
    put("submitted/ada/h10-images/x.ipynb", Notebooks.withIds("h10-q1"));
    put("submitted/bob/h1/x.ipynb", Notebooks.withIds("h12-q1"));

    IntakeBatch batch = collect(folder);

    assertThat(students(batch)).containsExactly("ada");
    assertThat(reason(batch, "bob")).isEqualTo("is a notebook of h12; expected h1");
  }

  @Test
  void theSameFileGivenTwiceIsOne() throws IOException {
    Path file = put("ada.ipynb", H1);

    assertThat(students(collect(folder, file))).containsExactly("ada");
  }

  @Test
  void aStudentWithTwoNotebooksIsNotGradedAndSaysSo() throws IOException {
    put("a/ada.ipynb", H1);
    put("b/Ada.ipynb", H1);
    put("b/bob.ipynb", H1);

    IntakeBatch batch = collect(folder.resolve("a"), folder.resolve("b"));

    assertThat(students(batch)).containsExactly("bob");
    assertThat(batch.refused())
        .extracting(RefusedFile::line)
        .satisfiesExactlyInAnyOrder(
            line ->
                assertThat(line)
                    .startsWith(folder.resolve("a/ada.ipynb") + ": the same student also handed in")
                    .contains(folder.resolve("b/Ada.ipynb").toString()),
            line -> assertThat(line).startsWith(folder.resolve("b/Ada.ipynb") + ": the same"));
  }

  @Test
  void everyFaultHasItsOwnLineAndTheRestIsTaken() throws IOException {
    put("ada.ipynb", H1);
    put("cut.ipynb", H1.substring(0, H1.length() / 2));
    put("empty.ipynb", "");
    put("old.ipynb", "{\"nbformat\": 3, \"worksheets\": []}");
    put("other.ipynb", H5);
    put("list.ipynb", "[]");
    put("plain.ipynb", Notebooks.withIds("cell-1"));
    Files.write(folder.resolve("binary.ipynb"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    Files.write(folder.resolve("wide.ipynb"), H1.getBytes(StandardCharsets.UTF_16));
    Files.createDirectory(folder.resolve("folder.ipynb"));
    Files.createSymbolicLink(folder.resolve("link.ipynb"), folder.resolve("ada.ipynb"));

    IntakeBatch batch = collect(folder);

    assertThat(students(batch)).containsExactly("ada");
    assertThat(reason(batch, "cut")).startsWith("not JSON: it ends in the middle");
    assertThat(reason(batch, "empty")).startsWith("empty; expected");
    assertThat(reason(batch, "old")).isEqualTo("nbformat 3; expected nbformat 4");
    assertThat(reason(batch, "other")).isEqualTo("is a notebook of h5; expected h1");
    assertThat(reason(batch, "list")).startsWith("no notebook");
    assertThat(reason(batch, "plain")).startsWith("no cell carries the id of a question");
    assertThat(reason(batch, "binary")).startsWith("not UTF-8 text");
    assertThat(reason(batch, "wide")).isNotEmpty();
    assertThat(reason(batch, "folder")).isEqualTo("is a folder; expected a notebook file");
    assertThat(reason(batch, "link")).isEqualTo("is a symbolic link; expected a notebook file");
    assertThat(batch.refused()).hasSize(10).allMatch(one -> !one.line().contains("\n"));
  }

  @Test
  void hiddenNotebooksAreNamedAndWhatProgramsMakeIsNot() throws IOException {
    put("ada.ipynb", H1);
    put("..ipynb", H1);
    put(".ipynb", H1);
    put(".hidden.ipynb", H1);
    put("._ada.ipynb", "made by macOS");
    put(".~ada.ipynb", "made by Jupyter");
    put("__MACOSX/._ada.ipynb", "made by macOS");
    put(".ipynb_checkpoints/ada-checkpoint.ipynb", H1);
    put("submitted/bob/h1/.h1.ipynb", H1);
    put("UPPER.IPYNB", H1);

    IntakeBatch batch = collect(folder);
    IntakeBatch tree = collect(folder.resolve("submitted"));

    assertThat(students(batch)).containsExactly("UPPER", "ada");
    String hidden = ": is a hidden file; expected a name that does not begin with a dot";
    assertThat(batch.refused())
        .extracting(RefusedFile::line)
        .contains(
            folder.resolve("..ipynb") + hidden,
            folder.resolve(".hidden.ipynb") + hidden,
            folder.resolve(".ipynb") + ": has no name before .ipynb; expected the student's")
        .hasSize(4);
    assertThat(batch.refused()).filteredOn(one -> one.student() == null).hasSize(3);
    assertThat(reason(tree, "bob")).startsWith("is a hidden file");
    assertThat(collect(folder.resolve(".hidden.ipynb")).refused())
        .extracting(RefusedFile::line)
        .containsExactly(folder.resolve(".hidden.ipynb") + hidden);
  }

  @Test
  void aCopyIsTheSameStudents() throws IOException {
    put("ada.ipynb", H1);
    put("ada-Copy1.ipynb", H1);
    put("bob (1).ipynb", H1);
    put("J\u00FCrgen.ipynb", H1);
    put("Ju\u0308rgen.ipynb", "{");

    IntakeBatch batch = collect(folder);

    assertThat(batch.submissions()).hasSize(2);
    assertThat(students(batch)).contains("bob");
    assertThat(batch.refused()).hasSize(3);
    assertThat(reason(batch, "ada")).startsWith("the same student also handed in");
  }

  @Test
  void noPipeIsWaitedFor() throws Exception {
    put("ada.ipynb", H1);
    for (String name : List.of("pipe.ipynb", "timestamp.txt", "submission_metadata.yml")) {
      String pipe = folder.resolve(name).toString();
      assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    }
    Files.createSymbolicLink(folder.resolve("dangling.ipynb"), Path.of("nowhere"));

    IntakeBatch batch = collect(folder);

    assertThat(students(batch)).containsExactly("ada");
    assertThat(NoteText.of(batch.submissions().get(0).notes())).hasSize(1);
    assertThat(reason(batch, "pipe")).isEqualTo("is not a regular file; expected a notebook file");
    assertThat(reason(batch, "dangling")).isEqualTo("is a symbolic link; expected a notebook file");
  }

  @Test
  void aFileOf200MegabytesIsNeverRead() throws IOException {
    put("ada.ipynb", H1);
    try (RandomAccessFile hole = new RandomAccessFile(folder.resolve("big.ipynb").toFile(), "rw")) {
      hole.setLength(200L << 20);
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    long before = threads.getCurrentThreadAllocatedBytes();
    IntakeBatch batch = collect(folder);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(students(batch)).containsExactly("ada");
    assertThat(reason(batch, "big")).startsWith("209715200 bytes; expected at most ");
    assertThat(allocated).isPositive().isLessThan(16L << 20);
  }

  @Test
  void manyNotebooksOfOneStudentTakeShortLines() throws IOException {
    String letters = "abcdefghij";
    for (int i = 0; i < 1 << letters.length(); i++) {
      StringBuilder name = new StringBuilder();
      for (int j = 0; j < letters.length(); j++) {
        char letter = letters.charAt(j);
        name.append((i >> j & 1) == 0 ? letter : Character.toUpperCase(letter));
      }
      put(name + ".ipynb", H1);
    }

    IntakeBatch batch = collect(folder);

    assertThat(batch.submissions()).isEmpty();
    assertThat(batch.refused())
        .hasSize(1024)
        .allMatch(one -> one.reason().endsWith(" and 1020 more; expected one notebook"))
        .allMatch(one -> one.line().length() < 1000);
  }

  @Test
  void theOneNotebookThatCanBeReadIsTaken() throws IOException {
    put("submitted/ada/h1/h1-perceptron.ipynb", H1);
    put("submitted/ada/h1/h1-perceptron.ipynb.txt", H1);
    put("submitted/ada/h1/copy.ipynb", "{");

    IntakeBatch batch = collect(folder);

    assertThat(students(batch)).containsExactly("ada");
    assertThat(batch.refused()).hasSize(2).allMatch(one -> one.student() == null);
  }

  @Test
  void aFileThatMustNotBeReadSaysSo() throws IOException {
    Path file = put("ada.ipynb", H1);
    Files.setPosixFilePermissions(file, Set.of());

    IntakeBatch batch = collect(folder);

    if (Files.isReadable(file)) {
      assertThat(students(batch)).as("the superuser may read all").containsExactly("ada");
    } else {
      assertThat(reason(batch, "ada")).isEqualTo("cannot be read: permission denied");
    }
  }

  @Test
  void aFolderThatCannotBeListedIsNoOnes() throws IOException {
    List<FoundFile> found = FolderWalk.of(folder.resolve("gone"), new ZoneNames(List.of()));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).place().student()).isNull();
    assertThat(found.get(0).problem()).isEqualTo("cannot be read: no such file or folder");
  }

  @Test
  void aNotebookWithoutCellsIsGraded() throws IOException {
    put("ada.ipynb", Notebooks.withIds());

    assertThat(students(collect(folder))).containsExactly("ada");
  }

  @Test
  void aFolderWithoutNotebooksSaysSo() throws IOException {
    IntakeBatch batch = collect(folder);

    assertThat(batch.refused())
        .extracting(RefusedFile::line)
        .containsExactly(folder + ": holds no notebook (*.ipynb)");
  }

  private Path put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static IntakeBatch collect(Path... paths) throws IOException {
    try (Intake intake = new Intake(new HomeworkId('h', 1))) {
      return intake.collect(List.of(paths));
    }
  }

  private static List<String> students(IntakeBatch batch) {
    return batch.submissions().stream().map(Submission::student).toList();
  }

  private static String reason(IntakeBatch batch, String student) {
    return batch.refused().stream()
        .filter(one -> student.equals(one.student()))
        .map(RefusedFile::reason)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is said about " + student));
  }
}
