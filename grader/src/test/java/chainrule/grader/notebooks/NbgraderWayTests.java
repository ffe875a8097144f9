package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.instructor.HomeworkSources;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.isolation.Confinement;
import chainrule.grader.result.QuestionScore;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way of a homework through nbgrader: released, generated, handed in, graded there and by
 * the kit, with feedback and nbgrader's own table of marks at the end.
 */
class NbgraderWayTests {
  /** A report shows two digits behind the point. */
  private static final double ROUNDED = 0.005;

  private static final Pattern POINTS = Pattern.compile("([\\d.]+) of ([\\d.]+) points");

  @TempDir private Path folder;
  @TempDir private Path graded;

  @Test
  void aHomeworkGoesFromReleaseToFeedbackAndItsMarksAreOurs() throws Exception {
    Confinement.assumePossible();
    HomeworkSources h1 =
        Kit.homework().stream().filter(one -> one.id().number() == 1).findFirst().orElseThrow();
    NbgraderCourse course = NbgraderCourse.in(folder, List.of(h1));
    Path samples = Kit.root().resolve("exercises/samples/h1");
    course.nbgrader("generate_assignment", "h1");
    course.handIn(samples.resolve("s06-mistakes.ipynb"), "half", h1);
    course.handIn(samples.resolve("s05-first-half.ipynb"), "never run", h1);

    course.nbgrader("autograde", "h1", "--student=half");
    thePartialCreditOfEachCellArrived(course, h1);

    StringWriter said = new StringWriter();
    String submitted = folder.resolve("submitted").toString();
    assertThat(NbgraderCourse.chainrule(said, "grade", "h1", submitted, "--out", graded.toString()))
        .as(said.toString())
        .isZero();
    assertThat(course.takeMarks(said, graded)).as(said.toString()).isZero();
    assertThat(said.toString())
        .endsWith("put marks into nbgrader's gradebook: 2, of submissions new to it: 1\n");

    course.nbgrader("generate_feedback", "h1", "--force");
    nbgraderHoldsOurMarks(course, h1);
  }

  /** Of what nbgrader itself ran: the public checks. */
  private static void thePartialCreditOfEachCellArrived(NbgraderCourse course, HomeworkSources h1)
      throws Exception {
    course.nbgrader("generate_feedback", "h1", "--student=half");
    String page = feedback(course, "half", h1);
    JsonNode cells = Objects.requireNonNull(course.grades().get("h1 half")).path("cells");
    int between = 0;
    for (Cell check : Cell.read(course.of("autograded", "half", h1))) {
      assertThat(check.stream("stderr")).as(check.source()).isEmpty();
      if (check.isCode() && check.isCheck()) {
        Matcher report = POINTS.matcher(String.join("", check.shown("text/html")));
        assertThat(report.find()).as(check.source()).isTrue();
        double points = Double.parseDouble(report.group(1));
        double most = Double.parseDouble(report.group(2));
        String id = check.json().at("/metadata/nbgrader/grade_id").asText();
        assertThat(cells.path(id).get(1).asDouble()).as(id).isCloseTo(points, within(ROUNDED));
        assertThat(page).contains("<a href=\"#" + id + "\">Test cell</a> " + score(points, most));
        assertThat(page).contains(report.group());
        between += points > 0 && points < most ? 1 : 0;
      }
    }
    assertThat(between).as("checks that give a part of their points").isPositive();
  }

  private void nbgraderHoldsOurMarks(NbgraderCourse course, HomeworkSources h1) throws Exception {
    Map<String, CurrentMark> ours = new HashMap<>();
    try (Gradebook book = Gradebook.open(graded.resolve("gradebook.db"))) {
      book.forEachMark(mark -> ours.put("h1 " + mark.student(), mark));
    }
    Map<String, JsonNode> grades = course.grades();
    Map<String, CSVRecord> table = course.exported();
    assertThat(ours).containsOnlyKeys("h1 half", "h1 never run");
    for (Map.Entry<String, CurrentMark> one : ours.entrySet()) {
      CurrentMark mark = one.getValue();
      JsonNode theirs = Objects.requireNonNull(grades.get(one.getKey()));
      String page = feedback(course, mark.student(), h1);
      for (QuestionScore question : mark.score().questions()) {
        String id = "h1-" + question.report().question().toLowerCase(Locale.ROOT);
        if (!question.isPractice()) {
          double points = theirs.path("cells").path(id + "-check").get(0).asDouble();
          assertThat(points).as(id).isEqualTo(question.points());
          assertThat(page).contains(score(points, question.max()));
        }
        for (String hint : question.report().hints()) {
          assertThat(theirs.path("comments").path(id).asText()).contains("hint: " + hint);
        }
      }
      CSVRecord row = Objects.requireNonNull(table.get(one.getKey()));
      assertThat(Double.parseDouble(row.get("score"))).isEqualTo(mark.score().points());
      assertThat(Double.parseDouble(row.get("max_score"))).isEqualTo(mark.score().max());
      assertThat(theirs.path("manual").asBoolean()).as("needs a person").isFalse();
    }
    assertThat(feedback(course, "never run", h1)).contains("<b>Comments:</b>", "not implemented");
    assertThat(Cell.read(course.of("autograded", "never run", h1)))
        .as("what nobody ran")
        .allSatisfy(cell -> assertThat(cell.json().path("outputs")).isEmpty());
  }

  private static String feedback(NbgraderCourse course, String student, HomeworkSources homework)
      throws IOException {
    String page = homework.name() + ".html";
    return Files.readString(course.of("feedback", student, homework).resolveSibling(page));
  }

  private static String score(double points, double most) {
    // as Python rounds and writes
    return "(Score: " + rounded(points) + " / " + rounded(most) + ")";
  }

  private static String rounded(double points) {
    return String.valueOf(Math.rint(points * 100) / 100);
  }
}
