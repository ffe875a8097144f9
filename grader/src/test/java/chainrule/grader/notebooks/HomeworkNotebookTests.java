package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chainrule.exercises.Homework;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.instructor.HomeworkSources;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.StudentNotebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every homework in nbgrader: it makes the release that we make; "run all" by it gives the
 * reference full marks, and the untouched notebook none, with only "not implemented". With {@code
 * -Dchainrule.homework=h9} that homework alone.
 */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class HomeworkNotebookTests {

  private static final Pattern POINTS = Pattern.compile("([\\d.]+) of ([\\d.]+) points");
  private static final Pattern MISSING =
      Pattern.compile(
          "CellError: UnsupportedOperationException: \\w+: not implemented yet, at line .*");

  private static final Pattern BADGE = Pattern.compile("<span style=\"background:[^>]*>([^<]*)<");

  /** Reads notebooks as those do who defined their formats. */
  private static final String VALIDATE =
      """
      import sys
      import nbformat
      from nbgrader import nbgraderformat
      for file in sys.argv[1:]:
          nbformat.validate(nbformat.read(file, as_version=nbformat.NO_CONVERT))
          print(len(nbgraderformat.read(file, as_version=4).cells))
      """;

  @SuppressWarnings("NullAway.Init") // by nbgraderGradesAll
  private NbgraderCourse course;

  @SuppressWarnings("NullAway.Init") // by nbgraderGradesAll
  private Map<String, CSVRecord> marks;

  /** What went wrong in a homework is seen by its own test. */
  private String said = "";

  @BeforeAll
  void nbgraderGradesAll(@TempDir Path folder) throws IOException, InterruptedException {
    course = NbgraderCourse.in(folder, homework());
    course.nbgrader("generate_assignment", "*");
    for (HomeworkSources homework : homework()) {
      course.handIn(homework.notebook(), "reference", homework);
      course.handIn(course.released(homework), "untouched", homework);
    }
    try {
      course.nbgrader("autograde", "*");
    } catch (IOException e) {
      said = String.valueOf(e.getMessage());
    }
    marks = course.exported();
  }

  static List<HomeworkSources> homework() throws IOException {
    String one = System.getProperty("chainrule.homework");
    return Kit.homework().stream()
        .filter(sources -> one == null || sources.id().toString().equals(one))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("homework")
  void theReferencePassesEveryPublicCheck(HomeworkSources homework) throws Exception {
    double sum = 0;
    SoftAssertions all = new SoftAssertions();
    for (Cell report : reports(executed(homework, "reference"), Cell::errors)) {
      Matcher points = POINTS.matcher(html(report));
      all.assertThat(points.find()).as("points in the report of " + report.source()).isTrue();
      all.assertThat(points.group(1)).as(report.source()).isEqualTo(points.group(2));
      all.assertThat(Double.parseDouble(points.group(2))).as(report.source()).isPositive();
      all.assertThat(report.shown("text/plain")).containsExactly(points.group(1));
      all.assertThat(badges(report)).as(report.source()).isNotEmpty().containsOnly("right");
      sum += Double.parseDouble(points.group(2));
    }
    all.assertThat(score(homework, "reference")).isEqualTo(sum);
    // What a person marks is part of what is to be had.
    double written =
        Assignment.of(homework.id()).orElseThrow().written().stream()
            .mapToDouble(Homework.Written::points)
            .sum();
    all.assertThat(mark(homework, "reference").get("max_score"))
        .isEqualTo(String.valueOf(sum + written));
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("homework")
  void theStudentsEditionFailsOnlyWithNotImplemented(HomeworkSources homework) throws Exception {
    Path release = course.released(homework);
    Notebook ours = StudentNotebook.student(Notebook.read(homework.notebook()));
    assertThat(Cell.read(release))
        .as("what nbgrader makes of the instructor's notebook")
        .extracting(Cell::type, Cell::source)
        .isEqualTo(
            ours.cells().stream()
                .map(cell -> tuple(cell.code() ? "code" : "markdown", cell.source()))
                .toList());

    SoftAssertions all = new SoftAssertions();
    for (Cell report : reports(executed(homework, "untouched"), HomeworkNotebookTests::faults)) {
      all.assertThat(report.shown("text/plain")).as(report.source()).containsExactly("0");
      all.assertThat(badges(report))
          .as(report.source())
          .isNotEmpty()
          .containsOnly("not implemented");
    }
    all.assertThat(score(homework, "untouched")).isZero();
    all.assertAll();
  }

  @Test
  void whatIsReleasedIsReadByWhoDefinedTheFormats() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-c", VALIDATE));
    List<String> cells = new ArrayList<>();
    for (HomeworkSources homework : homework()) {
      for (Path file : List.of(homework.notebook(), course.released(homework))) {
        arguments.add(file.toString());
        cells.add(String.valueOf(Cell.read(file).size()));
      }
    }
    assertThat(course.python(arguments.toArray(String[]::new)).lines()).isEqualTo(cells);
  }

  private List<Cell> executed(HomeworkSources homework, String student) throws IOException {
    Path notebook = course.of("autograded", student, homework);
    assertThat(notebook).as(said).exists();
    return Cell.read(notebook);
  }

  private CSVRecord mark(HomeworkSources homework, String student) {
    return Objects.requireNonNull(marks.get(homework.id() + " " + student));
  }

  private double score(HomeworkSources homework, String student) {
    return Double.parseDouble(mark(homework, student).get("raw_score"));
  }

  /** Returns the executed check cells, after making sure that "run all" went to the end quietly. */
  private static List<Cell> reports(List<Cell> cells, Function<Cell, List<String>> faults) {
    SoftAssertions all = new SoftAssertions();
    for (Cell cell : cells) {
      all.assertThat(faults.apply(cell)).as(cell.source()).isEmpty();
      all.assertThat(cell.stream("stderr")).as(cell.source()).isEmpty();
    }
    all.assertAll();
    List<Cell> reports = cells.stream().filter(Cell::isCode).filter(Cell::isCheck).toList();
    assertThat(reports).as("check cells").isNotEmpty();
    return reports;
  }

  /** A cell that shows what answers do may say which of them is still missing. */
  private static List<String> faults(Cell cell) {
    return cell.errors().stream()
        .filter(error -> cell.isMarked() || !MISSING.matcher(error).matches())
        .toList();
  }

  private static String html(Cell report) {
    return String.join("", report.shown("text/html"));
  }

  private static List<String> badges(Cell report) {
    return BADGE.matcher(html(report)).results().map(badge -> badge.group(1)).toList();
  }
}
