package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.h1.H1;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.Results;
import chainrule.grader.intake.IntakeBatch;
import chainrule.grader.intake.Notebooks;
import chainrule.grader.intake.RefusedFile;
import chainrule.grader.isolation.IsolationLevel;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Note;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassGradingTests {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  @TempDir private Path folder;
  private OutputFolder out;

  @BeforeEach
  void prepare() throws IOException {
    out = new OutputFolder(folder.resolve("out"));
    out.prepare();
  }

  @Test
  void writesEverythingOfAClass() throws IOException {
    IntakeBatch batch =
        new IntakeBatch(
            List.of(handedIn("ada"), handedIn("Doe, Jane")),
            List.of(
                new RefusedFile("eve", "eve.ipynb", "not JSON", NOON),
                new RefusedFile(null, "old.zip", "holds no notebook", NOON)));

    ClassOutcome outcome =
        grade(batch, Results.graded("ada", 6, 4), Results.graded("Doe, Jane", 6, 0));

    assertThat(outcome.notGraded())
        .containsExactly("eve.ipynb: not JSON", "old.zip: holds no notebook");
    assertThat(out.path().resolve("class.html"))
        .content()
        .contains("2 of 3 graded", "mean 80 %", "unreadable: not JSON")
        .contains("<li>old.zip: holds no notebook</li>", "href=\"feedback/ada.html\"");
    assertThat(outcome.summary().graded()).isEqualTo(2);
    assertThat(outcome.table().text()).contains("ada", "Doe, Jane", "unreadable: not JSON");
    assertThat(out.path()).isDirectoryContaining("glob:**/run-h1.json");
    assertThat(Files.readString(out.path().resolve("grades.csv")))
        .contains("h1,,2025-06-01 12:00:00,\"Doe, Jane\",,,,6.0,0.0,6.0,10.0,6.0,0.0,,\n");
    assertThat(Files.readString(out.path().resolve("feedback/ada.html"))).contains("10 <span>");
    assertThat(Files.readString(out.path().resolve("results/h1/ada.json")))
        .contains("\"points\" : 6.0");
    assertThat(Files.readString(out.path().resolve("feedback/eve.html"))).contains("not JSON");
    assertThat(out.path().resolve("feedback")).isDirectoryContaining("glob:**/Doe_ Jane-*.html");
  }

  @Test
  void aHandInTimeThatCannotBeReadIsOnEveryPage() throws IOException {
    String note = "hand-in time not readable: found yesterday; not counted late";
    Submission unknown =
        new Submission(
            "ada",
            "x",
            NOON,
            false,
            "digest",
            List.of(),
            List.of(new Note.HandInTimeUnreadable("found yesterday")));
    Submission known = new Submission("ada", "x", NOON, false, "digest", List.of(), List.of());
    grade(new IntakeBatch(List.of(known), List.of()), Results.graded("ada", 6, 4));

    ClassOutcome outcome =
        grade(new IntakeBatch(List.of(unknown), List.of()), Results.graded("ada", 6, 4));

    assertThat(outcome.table().text()).contains(note);
    assertThat(out.path().resolve("class.html")).content().contains(note);
    assertThat(out.path().resolve("feedback/ada.html")).content().contains(note);
    assertThat(grade(new IntakeBatch(List.of(unknown), List.of())).notGraded()).isEmpty();

    grade(new IntakeBatch(List.of(known), List.of()), Results.graded("ada", 6, 4));
    assertThat(out.path().resolve("feedback/ada.html")).content().doesNotContain(note);
  }

  @Test
  void everyHomeworkKeepsItsOwnResults() throws IOException {
    IntakeBatch batch = new IntakeBatch(List.of(handedIn("ada")), List.of());
    grade(batch, Results.graded("ada", 6, 4));
    String first = Files.readString(out.path().resolve("results/h1/ada.json"));
    Assignment other = new Assignment(new HomeworkId('h', 5), H1.class, h1().notebook());
    SubmissionResult result = inHomework("h5", Results.graded("ada", 2, 1));
    GradingEngine engine =
        (submissions, done) -> {
          done.done(result);
          return new GradingEngine.Usage(1, IsolationLevel.BUBBLEWRAP);
        };

    new ClassGrading(other, out).grade(batch, engine, one -> {});

    assertThat(out.path().resolve("results/h1/ada.json")).hasContent(first);
    assertThat(out.path().resolve("results/h5/ada.json")).content().contains("\"points\" : 2.0");
    assertThat(out.path().resolve("run-h1.json")).content().contains("\"h1\"");
    assertThat(out.path().resolve("run-h5.json")).content().contains("\"h5\"");
  }

  private static SubmissionResult inHomework(String homework, SubmissionResult result) {
    return new SubmissionResult(
        result.student(),
        homework,
        result.file(),
        result.status(),
        result.reason(),
        result.seed(),
        result.reports(),
        result.notes(),
        result.timings(),
        result.answers());
  }

  @Test
  void nobodyElseMayLookIntoWhatIsWritten() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    IntakeBatch batch = new IntakeBatch(List.of(handedIn("ada")), List.of());

    grade(batch, Results.graded("ada", 6, 4));

    try (Stream<Path> files = Files.walk(out.path())) {
      assertThat(files)
          .hasSizeGreaterThan(9)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .as(file.toString())
                      .endsWith("------"));
    }
  }

  @Test
  void aResultThatNeverComesIsNamed() throws IOException {
    IntakeBatch batch = new IntakeBatch(List.of(handedIn("ada"), handedIn("bob")), List.of());

    ClassOutcome outcome = grade(batch, Results.graded("ada", 6, 4));

    assertThat(outcome.notGraded()).containsExactly("bob.zip!/x: the grader gave no result");
  }

  @Test
  void aFailureLaterOnChangesNoMark() throws IOException {
    IntakeBatch batch = new IntakeBatch(List.of(handedIn("ada")), List.of());
    grade(batch, Results.graded("ada", 6, 4));
    String before = Files.readString(out.path().resolve("grades.csv"));

    grade(
        ClassGrading.Extent.EVERYTHING,
        batch,
        Results.failed("ada", GradingStatus.FAILED, "the judge died"));

    assertThat(Files.readString(out.path().resolve("grades.csv"))).isEqualTo(before);
    assertThat(Files.readString(out.path().resolve("feedback/ada.html")))
        .contains("10 <span>")
        .contains("changed nothing: the judge died");
  }

  @Test
  void whatWasGradedBeforeACrashIsKept() throws IOException {
    IntakeBatch batch = new IntakeBatch(List.of(handedIn("ada"), handedIn("bob")), List.of());
    GradingEngine dying =
        (submissions, done) -> {
          done.done(Results.graded("ada", 6, 4));
          throw new IOException("the machine is on fire");
        };

    assertThatThrownBy(() -> new ClassGrading(h1(), out).grade(batch, dying, result -> {}))
        .hasMessage("the machine is on fire");

    assertThat(marks()).isEqualTo("ada 10.0;");
    grade(
        ClassGrading.Extent.EVERYTHING,
        batch,
        Results.graded("ada", 6, 4),
        Results.graded("bob", 6, 0));
    assertThat(marks()).isEqualTo("ada 10.0;bob 6.0;");
  }

  @Test
  void gradesOnlyWhatIsLeft() throws IOException {
    IntakeBatch batch = new IntakeBatch(List.of(handedIn("ada"), handedIn("bob")), List.of());
    GradingEngine dying =
        (submissions, done) -> {
          done.done(Results.graded("ada", 6, 4));
          throw new IOException("killed");
        };
    assertThatThrownBy(() -> new ClassGrading(h1(), out).grade(batch, dying, result -> {}))
        .hasMessage("killed");

    ClassOutcome outcome = grade(batch, Results.graded("bob", 6, 0));

    assertThat(outcome.notGraded()).isEmpty();
    assertThat(outcome.summary().text()).startsWith("1 already graded; --again grades them again");
    assertThat(outcome.table().text()).contains("ada", "bob");
    assertThat(marks()).isEqualTo("ada 10.0;bob 6.0;");
    assertThat(Files.readString(out.path().resolve("feedback/ada.html"))).contains("10 <span>");
    assertThat(Files.readString(out.path().resolve("grades.csv"))).contains(",ada,", ",bob,");
  }

  @Test
  void aNotebookThatChangedOrFailedOrWasHandedInAtAnotherTimeIsLeft() throws IOException {
    grade(new IntakeBatch(List.of(handedIn("ada")), List.of()), Results.graded("ada", 6, 4));
    Submission changed =
        new Submission("ada", "ada.zip!/x", NOON, true, "another digest", List.of(), List.of());
    grade(new IntakeBatch(List.of(changed), List.of()), Results.graded("ada", 6, 0));
    assertThat(marks()).isEqualTo("ada 6.0;");

    grade(new IntakeBatch(List.of(handedIn("ada")), List.of()), Results.graded("ada", 6, 4));
    assertThat(marks()).as("the first notebook, handed in once more").isEqualTo("ada 10.0;");

    Submission later =
        new Submission(
            "ada", "ada.zip!/x", NOON.plusSeconds(1), true, "digest", List.of(), List.of());
    grade(new IntakeBatch(List.of(later), List.of()), Results.graded("ada", 2, 4));
    assertThat(marks()).isEqualTo("ada 6.0;");

    IntakeBatch bob = new IntakeBatch(List.of(handedIn("bob")), List.of());
    grade(bob, Results.failed("bob", GradingStatus.FAILED, "the judge died"));
    grade(bob, Results.graded("bob", 6, 4));
    assertThat(marks()).isEqualTo("ada 6.0;bob 10.0;");
  }

  @Test
  void whatAKilledGraderLeftHalfWrittenIsRemoved() throws IOException {
    Path draft = out.path().resolve("feedback/.draft123");
    Files.createDirectories(draft.getParent());
    Files.writeString(draft, "half");

    grade(new IntakeBatch(List.of(handedIn("ada")), List.of()), Results.graded("ada", 6, 4));

    assertThat(draft).doesNotExist();
  }

  @Test
  void aFullDiskStopsTheRunAndKeepsWhatWasThere() throws IOException {
    IntakeBatch first = new IntakeBatch(List.of(handedIn("ada")), List.of());
    grade(first, Results.graded("ada", 6, 4));
    Path csv = out.path().resolve("grades.csv");
    Files.delete(csv);
    Files.createDirectories(csv.resolve("in the way"));

    IntakeBatch second = new IntakeBatch(List.of(handedIn("bob")), List.of());
    assertThatThrownBy(() -> grade(second, Results.graded("bob", 6, 0)))
        .isInstanceOf(IOException.class);

    assertThat(marks()).isEqualTo("ada 10.0;bob 6.0;");
  }

  private ClassOutcome grade(IntakeBatch batch, SubmissionResult... results) throws IOException {
    return grade(ClassGrading.Extent.WHAT_IS_LEFT, batch, results);
  }

  private ClassOutcome grade(
      ClassGrading.Extent extent, IntakeBatch batch, SubmissionResult... results)
      throws IOException {
    GradingEngine engine =
        (submissions, done) -> {
          for (SubmissionResult result : reversed(results)) {
            done.done(result);
          }
          return new GradingEngine.Usage(1, IsolationLevel.BUBBLEWRAP);
        };
    return new ClassGrading(h1(), out, extent).grade(batch, engine, result -> {});
  }

  private static List<SubmissionResult> reversed(SubmissionResult... results) {
    return Arrays.stream(results)
        .sorted(Comparator.comparing(SubmissionResult::student).reversed())
        .toList();
  }

  private String marks() throws IOException {
    StringBuilder marks = new StringBuilder();
    try (Gradebook book = Gradebook.open(out.path().resolve("gradebook.db"))) {
      book.forEachMark(
          mark ->
              marks.append(mark.student()).append(' ').append(mark.result().points()).append(';'));
    }
    return marks.toString();
  }

  private static Submission handedIn(String student) {
    return new Submission(student, student + ".zip!/x", NOON, true, "digest", List.of(), List.of());
  }

  private static Assignment h1() {
    try {
      return new Assignment(
          new HomeworkId('h', 1), H1.class, Notebook.parse(Notebooks.withIds("h1-q1"), "h1"));
    } catch (NotebookException e) {
      throw new IllegalStateException(e);
    }
  }
}
