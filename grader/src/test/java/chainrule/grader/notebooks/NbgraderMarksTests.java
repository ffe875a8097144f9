package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.instructor.HomeworkSources;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.Results;
import chainrule.grader.gradebook.SubmissionEntry;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Lateness;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.result.Timings;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Made-up marks of two homeworks, put into nbgrader's gradebook and read there through nbgrader's
 * own API, table and feedback. No notebook is run.
 */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class NbgraderMarksTests {
  private static final Instant IN_TIME = Instant.parse("2030-05-31T12:00:00Z");
  private static final Instant DUE = Instant.parse("2030-06-01T12:00:00Z");
  private static final Instant LATE = Instant.parse("2030-06-02T18:00:00Z");

  /** Gus's submission as nbgrader has it before: a person gave 1 point. */
  private static final String BY_HAND =
      """
      from nbgrader.api import Gradebook
      with Gradebook("sqlite:///gradebook.db", "chainrule") as book:
          for student in ("gus", "hal"):
              book.add_student(student)
              book.add_submission("h1", student)
          book.find_grade("h1-q1-check", "h1-perceptron", "h1", "gus").manual_score = 1.0
          book.find_comment("h1-q1", "h1-perceptron", "h1", "gus").manual_comment = "see me"
          book.db.commit()
      """;

  /** Takes away a part of Zoe's submission, so that writing her mark fails on the way. */
  private static final String INCOMPLETE =
      """
      from nbgrader.api import Gradebook
      with Gradebook("sqlite:///gradebook.db", "chainrule") as book:
          book.add_student("zoe")
          book.add_submission("h1", "zoe")
          book.db.delete(book.find_grade("h1-q2-check", "h1-perceptron", "h1", "zoe"))
          book.db.commit()
      """;

  @SuppressWarnings("NullAway.Init") // by putMarks
  private NbgraderCourse course;

  @SuppressWarnings("NullAway.Init") // by putMarks
  private Path graded;

  @SuppressWarnings("NullAway.Init") // by putMarks
  private Map<String, JsonNode> theirs;

  private final StringWriter said = new StringWriter();

  @BeforeAll
  void putMarks(@TempDir Path folder, @TempDir Path marks) throws Exception {
    graded = marks;
    List<HomeworkSources> homeworks =
        Kit.homework().stream().filter(one -> List.of(1, 7).contains(one.id().number())).toList();
    course = NbgraderCourse.in(folder, homeworks);
    course.nbgrader("generate_assignment", "*");
    HomeworkSources h1 = homeworks.get(0);
    for (String student : List.of("ada", "bob", "cyd 1", "new")) {
      course.handIn(course.released(h1), student, h1);
    }
    Files.writeString(
        course.of("submitted", "bob", h1).resolveSibling("timestamp.txt"),
        "2030-06-02 18:00:00 UTC\n");
    course.handIn(course.released(homeworks.get(1)), "dan", homeworks.get(1));
    course.handIn(course.released(homeworks.get(1)), "fay", homeworks.get(1));
    course.python("-c", BY_HAND);
    try (Gradebook book = Gradebook.open(graded.resolve("gradebook.db"))) {
      long run = book.begin("h1", "revision", "kit");
      for (String student : List.of("ada", "cyd 1", "gus", "hal")) {
        book.record(run, new SubmissionEntry(result("h1", student, 0.75), IN_TIME, true, ""));
      }
      book.record(run, new SubmissionEntry(result("h1", "bob", 0.75), LATE, true, ""));
      book.due("h1", new Lateness(DUE, 10));
      run = book.begin("h7", "revision", "kit");
      for (String student : List.of("dan", "fay")) {
        book.record(run, new SubmissionEntry(result("h7", student, 1), IN_TIME, true, ""));
      }
    }
    mark("bob", "h1-q1", "1.5", "--comment", "a slip <b>of the pen</b>");
    mark("cyd 1", "h1-q2", "--drop");
    mark("hal", "h1-q1", "0.5");
    mark("fay", "h7-r1", "21");
    assertThat(course.takeMarks(said, graded)).as(said.toString()).isEqualTo(3);
    theirs = course.grades();
  }

  /** Three quarters, or whatever share it is, of the points of each question. */
  private static SubmissionResult result(String homework, String student, double share) {
    Assignment assignment = Assignment.of(homework).orElseThrow();
    List<CheckReport> reports = new ArrayList<>();
    for (QuestionSpec question : assignment.questions()) {
      double points = question.points();
      reports.add(
          new CheckReport(
              homework,
              question.id(),
              question.name(),
              List.of(Results.line("values", share * points, points, false)),
              share < 1 ? List.of("look at <script>alert(1)</script> $x$") : List.of()));
    }
    assignment.written().forEach(part -> reports.add(CheckReport.unmarked(homework, part)));
    return new SubmissionResult(
        student,
        homework,
        student + ".ipynb",
        GradingStatus.GRADED,
        null,
        1,
        reports,
        List.of(),
        Timings.NONE,
        List.of());
  }

  @Test
  void nbgradersTableShowsExactlyOurMarks() throws Exception {
    Map<String, CSVRecord> table = course.exported();
    Map<String, CurrentMark> ours = ours();
    assertThat(ours).hasSize(7);
    ours.remove("h1 gus");
    ours.forEach(
        (name, mark) -> {
          CSVRecord row = Objects.requireNonNull(table.get(name), name);
          assertThat(number(row, "raw_score"))
              .as(name)
              .isEqualTo(mark.score().raw(), within(1e-12));
          assertThat(number(row, "late_submission_penalty")).isEqualTo(mark.score().penalty());
          assertThat(number(row, "score")).isEqualTo(mark.score().points(), within(1e-12));
          assertThat(number(row, "max_score")).isEqualTo(mark.score().max());
        });
    CurrentMark bob = Objects.requireNonNull(ours.get("h1 bob"));
    assertThat(bob.score().penalty()).isEqualTo(bob.score().raw() / 5);
    assertThat(table.get("h1 bob").get("timestamp")).isEqualTo("2030-06-02 18:00:00");
  }

  private static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private Map<String, CurrentMark> ours() throws IOException {
    Map<String, CurrentMark> ours = new TreeMap<>();
    try (Gradebook book = Gradebook.open(graded.resolve("gradebook.db"))) {
      book.forEachMark(mark -> ours.put(mark.homework() + " " + mark.student(), mark));
    }
    return ours;
  }

  @Test
  void whatChecksGaveIsAutomaticAndWhatPeopleGaveIsManual() {
    double most = Assignment.of("h1").orElseThrow().questions().get(0).points();
    assertThat(cell("h1 ada", "h1-q1-check")).isEqualTo(three(0.75 * most, 0.75 * most, null));
    assertThat(cell("h1 bob", "h1-q1-check")).isEqualTo(three(1.5, 0.75 * most, 1.5));
    assertThat(cell("h7 dan", "h7-r1")).isEqualTo(three(0.0, null, null));
    assertThat(cell("h7 fay", "h7-r1")).isEqualTo(three(21.0, null, 21.0));
    assertThat(theirs.get("h7 dan").path("manual").asBoolean()).as("needs a person").isTrue();
    for (String done : List.of("h1 ada", "h1 bob", "h1 cyd 1", "h7 fay")) {
      assertThat(theirs.get(done).path("manual").asBoolean()).as(done).isFalse();
    }
  }

  private String cell(String submission, String cell) {
    return Objects.requireNonNull(theirs.get(submission)).path("cells").path(cell).toString();
  }

  private static String three(Object score, Object auto, Object manual) {
    return "[" + score + "," + auto + "," + manual + "]";
  }

  @Test
  void whatSomebodyGaveInNbgraderStaysAndIsNamed() {
    double ours = 0.75 * Assignment.of("h1").orElseThrow().questions().get(0).points();
    assertThat(cell("h1 gus", "h1-q1-check")).isEqualTo(three(1.0, ours, 1.0));
    assertThat(theirs.get("h1 gus").path("comments").path("h1-q1").asText()).isEqualTo("see me");
    assertThat(said.toString())
        .contains("left out: h1-q1 of gus: 1 points given in nbgrader stay, in place of ")
        .contains("left out: h1 of gus: no page by generate_feedback")
        .endsWith("put marks into nbgrader's gradebook: 7, of submissions new to it: 5\n");
  }

  @Test
  void feedbackHoldsPointsAndReasonsAndNoMarkupOfTheirs() throws Exception {
    course.nbgrader("generate_feedback", "h1", "--student=bob");
    Path page = course.folder().resolve("feedback/bob/h1/h1-perceptron.html");
    double most = Assignment.of("h1").orElseThrow().questions().get(0).points();
    assertThat(page)
        .content()
        .contains("(Score: 1.5 / " + most + ")", "Late submission penalty (Score: -")
        .contains("a slip &lt;b&gt;of the pen&lt;/b&gt;")
        .contains("hint: look at &lt;script&gt;alert(1)&lt;/script&gt; $x$")
        .doesNotContain("<script>alert(1)");
  }

  @Test
  void againNothingChangesAndATakenBackMarkIsTheChecks() throws Exception {
    StringWriter again = new StringWriter();
    mark("hal", "h1-q1", "--undo");

    assertThat(course.takeMarks(again, graded)).as(again.toString()).isEqualTo(3);

    assertThat(again.toString())
        .endsWith("put marks into nbgrader's gradebook: 7, of submissions new to it: 0\n");
    Map<String, JsonNode> now = course.grades();
    assertThat(cell("h1 hal", "h1-q1-check")).startsWith("[0.5,").endsWith(",0.5]");
    assertThat(now.get("h1 hal").path("cells").path("h1-q1-check").get(2).isNull()).isTrue();
    now.put("h1 hal", theirs.get("h1 hal"));
    now.remove("h1 zoe");
    assertThat(now).isEqualTo(theirs);
  }

  @Test
  void oneWhoIsUnknownStopsAll(@TempDir Path other) throws Exception {
    try (Gradebook book = Gradebook.open(other.resolve("gradebook.db"))) {
      long run = book.begin("h1", "revision", "kit");
      book.record(run, new SubmissionEntry(result("h1", "ada", 0.5), IN_TIME, true, ""));
      book.record(run, new SubmissionEntry(result("h1", "../ada", 0.5), IN_TIME, true, ""));
      run = book.begin("h2", "revision", "kit");
      book.record(run, new SubmissionEntry(result("h2", "ada", 0.5), IN_TIME, true, ""));
    }
    StringWriter refused = new StringWriter();

    assertThat(course.takeMarks(refused, other)).isEqualTo(1);

    assertThat(refused.toString().lines().skip(1))
        .containsExactlyInAnyOrder(
            "chainrule: ../ada: no such student in nbgrader's gradebook, and none who handed in h1",
            "chainrule: h2: in none of nbgrader's assignments; run nbgrader generate_assignment h2",
            "chainrule: no mark was put into nbgrader's gradebook");
    assertThat(course.grades().get("h1 ada")).isEqualTo(theirs.get("h1 ada"));
  }

  @Test
  void oneThatFailsOnTheWayTakesBackAll(@TempDir Path other) throws Exception {
    course.python("-c", INCOMPLETE);
    try (Gradebook book = Gradebook.open(other.resolve("gradebook.db"))) {
      long run = book.begin("h1", "revision", "kit");
      for (String student : List.of("ada", "new", "zoe")) {
        book.record(run, new SubmissionEntry(result("h1", student, 0.5), IN_TIME, true, ""));
      }
    }
    StringWriter refused = new StringWriter();

    assertThat(course.takeMarks(refused, other)).isEqualTo(1);

    assertThat(refused.toString())
        .contains("chainrule: nbgrader's gradebook: No such grade: h1/h1-perceptron/h1-q2-check")
        .hasLineCount(3);
    assertThat(course.grades())
        .containsEntry("h1 ada", theirs.get("h1 ada"))
        .doesNotContainKey("h1 new");
    assertThat(course.folder().resolve("autograded/new")).doesNotExist();
  }

  private void mark(String student, String... what) {
    List<String> call = new ArrayList<>(List.of("mark", graded.toString(), student));
    call.addAll(List.of(what));
    StringWriter told = new StringWriter();
    assertThat(NbgraderCourse.chainrule(told, call.toArray(String[]::new)))
        .as(told.toString())
        .isZero();
  }
}
