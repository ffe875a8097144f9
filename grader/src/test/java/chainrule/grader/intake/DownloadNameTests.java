package chainrule.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.HomeworkId;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.Submission;
import chainrule.grader.roster.Person;
import chainrule.grader.roster.Roster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Moodle, Canvas and Gradescope give to download, as a zip and unpacked. */
final class DownloadNameTests {
  private static final String H1 = Notebooks.withIds("h1-q1");
  private static final String MOODLE = "_assignsubmission_file_";

  @TempDir private Path folder;
  private final Map<String, String> files = new TreeMap<>();
  private Roster roster = Roster.NONE;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void moodleMakesAFolderPerStudent(boolean zipped) throws IOException {
    files.put("Ada Lovelace_1234567" + MOODLE + "/hw.ipynb", H1);
    files.put("Zoë Müller_1234568" + MOODLE + "/hw.ipynb", H1);
    files.put("Participant_1234569" + MOODLE + "/hw.ipynb", H1);
    files.put("Ada Lovelace_1234567_assignsubmission_onlinetext_/onlinetext.html", "hello");

    IntakeBatch batch = collect(zipped);

    assertThat(students(batch)).containsExactly("Ada Lovelace", "Participant", "Zoë Müller");
    assertThat(batch.refused()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void moodleMayHaveOneStudentOrNoFolders(boolean zipped) throws IOException {
    files.put("Ada Lovelace_1234567" + MOODLE + "/hw.ipynb", H1);
    assertThat(students(collect(zipped))).containsExactly("Ada Lovelace");

    files.clear();
    files.put("Ada Lovelace_1234567" + MOODLE + "hw.ipynb", H1);
    files.put("Bob_1234568" + MOODLE + "hw.ipynb", "{");
    IntakeBatch batch = collect(zipped);
    assertThat(students(batch)).containsExactly("Ada Lovelace");
    assertThat(batch.refused()).extracting(RefusedFile::student).containsExactly("Bob");
  }

  @Test
  void aStudentsFolderMayBeGivenAlone() throws IOException {
    files.put("Ada Lovelace_1234567" + MOODLE + "/hw.ipynb", H1);
    collect(false);

    try (Intake intake = new Intake(new HomeworkId('h', 1))) {
      Path own = folder.resolve("class").resolve("Ada Lovelace_1234567" + MOODLE);
      assertThat(students(intake.collect(List.of(own)))).containsExactly("Ada Lovelace");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void namesakesStayApart(boolean zipped) throws IOException {
    files.put("Ada Lovelace_1" + MOODLE + "/hw.ipynb", H1);
    files.put("Ada Lovelace_2" + MOODLE + "/hw.ipynb", H1);

    assertThat(students(collect(zipped))).containsExactly("Ada Lovelace 1", "Ada Lovelace 2");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noFolderWithinAStudentsFolderSpeaksForAnother(boolean zipped) throws IOException {
    files.put("Ada_1" + MOODLE + "/Bob_2" + MOODLE + "/hw.ipynb", Notebooks.withIds("h1-q2"));
    files.put("Bob_2" + MOODLE + "/hw.ipynb", H1);
    files.put("Bob_2" + MOODLE + "/submitted/ada/h1/hw.ipynb", H1);

    IntakeBatch batch = collect(zipped);

    assertThat(batch.submissions())
        .singleElement()
        .satisfies(bob -> assertThat(bob.file()).endsWith("Bob_2" + MOODLE + "/hw.ipynb"));
    assertThat(batch.refused())
        .hasSize(2)
        .allMatch(one -> one.reason().startsWith("lies in a folder within the student's"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofCanvasTheLastAttemptCounts(boolean zipped) throws IOException {
    files.put("lovelaceada_123_456_h1-perceptron.ipynb", H1);
    files.put("bobson_LATE_124_500_h1-perceptron.ipynb", H1);
    files.put("bobson_LATE_124_501_h1-perceptron-1.ipynb", H1);
    files.put("bobson_LATE_124_502_h1-perceptron-2.ipynb", H1);
    files.put("eve_125_600_h1-perceptron-1.ipynb", H1);
    files.put("eve_125_600_h1-perceptron-2.ipynb", H1);

    IntakeBatch batch = collect(zipped);

    assertThat(batch.refused()).isEmpty();
    assertThat(students(batch)).containsExactly("bobson", "eve", "lovelaceada");
    Submission bob = batch.submissions().get(0);
    assertThat(bob.file()).endsWith("502_h1-perceptron-2.ipynb");
    assertThat(NoteText.of(bob.notes()))
        .contains("the last of 3 attempts counts")
        .contains(
            "hand-in time not readable: Canvas says that it is late, but not how much;"
                + " not counted late");
    assertThat(batch.submissions().get(1).file()).endsWith("600_h1-perceptron-2.ipynb");
    assertThat(NoteText.of(batch.submissions().get(2).notes())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void gradescopeSaysInAFileWhoseAFolderIs(boolean zipped) throws IOException {
    String top = zipped ? "assignment_9100_export/" : "";
    files.put(top + "submission_metadata.yml", METADATA);
    for (int number = 11; number <= 14; number++) {
      files.put(top + "submission_" + number + "/h1-perceptron.ipynb", H1);
    }

    IntakeBatch batch = collect(zipped);

    assertThat(students(batch)).containsExactly("Ada Lovelace", "Bob", "Cy");
    assertThat(batch.submissions().get(0).file()).contains("submission_13");
    assertThat(batch.submissions().get(0).handedIn())
        .isEqualTo(Instant.parse("2026-03-05T18:30:00.5Z"));
    assertThat(batch.submissions().get(1).noted()).isTrue();
    assertThat(batch.submissions().get(1).file()).contains("submission_12");
    assertThat(batch.submissions().get(2).file()).contains("submission_12");
    assertThat(batch.refused())
        .extracting(RefusedFile::reason)
        .containsExactly(
            "no submission_metadata.yml says whose it is; expected one beside its folder");
  }

  private static final String METADATA =
      """
      ---
      submission_11:
        :submitters:
        - :name: Ada Lovelace
          :sid: '2025001'
          :email: ada@example.edu
        :created_at: 2026-03-04 18:30:00.500000000 Z
        :score: 0.0
      submission_12:
        :submitters:
        - :name: Bob
          :sid: '2025002'
          :email: bob@example.edu
        - :name: Cy
          :sid:
          :email: cy@example.edu
        :created_at: 2026-03-04 18:30:00.500000000 Z
      submission_13:
        :submitters:
        - :name: Ada Lovelace
          :sid: '2025001'
          :email: ada@example.edu
        :created_at: 2026-03-05 18:30:00.500000000 Z
      """;

  @ParameterizedTest
  @ValueSource(strings = {"a: [", "- 1", "", "&a [*a"})
  void aGradescopeFileThatCannotBeReadIsNamed(String text) throws IOException {
    files.put("submission_metadata.yml", text);
    files.put("submission_11/h1-perceptron.ipynb", H1);

    for (boolean zipped : new boolean[] {true, false}) {
      assertThat(collect(zipped).refused())
          .hasSize(2)
          .anyMatch(one -> one.line().contains("submission_metadata.yml"))
          .anyMatch(one -> one.reason().startsWith("no submission_metadata.yml says whose"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cp437", "Cp850", "UTF-8"})
  void aZipOfWindowsSpellsNamesInItsOwnWay(String encoding) throws IOException {
    files.put("Zoë Müller_1" + MOODLE + "/hw.ipynb", H1);
    files.put("José Núñez_2" + MOODLE + "\\hw.ipynb", H1);

    Path zip = zip(encoding, ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);

    assertThat(students(collect(zip))).containsExactly("José Núñez", "Zoë Müller");
  }

  @Test
  void theUnicodeNameBesideAShortOneCounts() throws IOException {
    files.put("李雷_1" + MOODLE + "/hw.ipynb", H1);

    Path zip = zip("Cp437", ZipArchiveOutputStream.UnicodeExtraFieldPolicy.ALWAYS);

    assertThat(students(collect(zip))).containsExactly("李雷");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRosterSaysWhoseASubmissionIs(boolean zipped) throws IOException {
    files.put("submission_metadata.yml", METADATA);
    files.put("submission_12/h1-perceptron.ipynb", H1);
    files.put("Ada Lovelace_1234567" + MOODLE + "/hw.ipynb", H1);
    files.put("evee_125_600_h1-perceptron.ipynb", H1);
    files.put("submitted/dan/h1/h1.ipynb", H1);
    files.put("Stranger.ipynb", H1);
    roster =
        new Roster(
            List.of(
                person("s1", "name", "Ada Lovelace"),
                person("2025002", "name", "Robert"),
                person("s3", "email", "cy@example.edu"),
                person("s4", "canvas_id", "125"),
                person("s5", "username", "DAN")));

    assertThat(students(collect(zipped)))
        .containsExactlyInAnyOrder("s1", "2025002", "s3", "s4", "s5", "Stranger");
  }

  private static Person person(String id, String column, String cell) {
    return new Person(id, Map.of("id", id, column, cell));
  }

  private IntakeBatch collect(boolean zipped) throws IOException {
    if (zipped) {
      return collect(zip("UTF-8", ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER));
    }
    Path place = Files.createTempDirectory(folder, "class");
    Path named = folder.resolve("class");
    for (Map.Entry<String, String> file : files.entrySet()) {
      for (Path root : List.of(place, named)) {
        Path target = root.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.getValue());
      }
    }
    return collect(place);
  }

  private IntakeBatch collect(Path path) throws IOException {
    try (Intake intake = new Intake(new HomeworkId('h', 1), List.of(), roster)) {
      return intake.collect(List.of(path));
    }
  }

  private Path zip(String encoding, ZipArchiveOutputStream.UnicodeExtraFieldPolicy extra)
      throws IOException {
    Path file = folder.resolve("class.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      zip.setEncoding(encoding);
      zip.setUseLanguageEncodingFlag(false);
      zip.setCreateUnicodeExtraFields(extra);
      for (Map.Entry<String, String> entry : files.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
    return file;
  }

  private static List<String> students(IntakeBatch batch) {
    return batch.submissions().stream().map(Submission::student).toList();
  }
}
