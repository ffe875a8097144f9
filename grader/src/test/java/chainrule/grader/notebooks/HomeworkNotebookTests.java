package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chainrule.exercises.instructor.HomeworkSources;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.StudentNotebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
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
@TestInstance(Lifecycle.PER_CLASS)
class HomeworkNotebookTests {

  private static final Pattern POINTS = Pattern.compile("([\\d.]+) of ([\\d.]+) points");
  private static final Pattern MISSING =
      Pattern.compile(
          "CellError: UnsupportedOperationException: \\w+: not implemented yet, at line .*");

  private static final Pattern BADGE = Pattern.compile("<span style=\"background:[^>]*>([^<]*)<");

  @SuppressWarnings("NullAway.Init") // by open
  private NbgraderCourse course;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException, InterruptedException {
    course = NbgraderCourse.in(folder);
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
    String id = homework.id().toString();
    course.generate(id, homework.notebook());
    Path executed = course.autograde(id, homework.notebook(), "reference");

    double sum = 0;
    SoftAssertions all = new SoftAssertions();
    for (Cell report : reports(Cell.read(executed), Cell::errors)) {
      Matcher points = POINTS.matcher(html(report));
      all.assertThat(points.find()).as("points in the report of " + report.source()).isTrue();
      all.assertThat(points.group(1)).as(report.source()).isEqualTo(points.group(2));
      all.assertThat(Double.parseDouble(points.group(2))).as(report.source()).isPositive();
      all.assertThat(report.shown("text/plain")).containsExactly(points.group(1));
      all.assertThat(badges(report)).as(report.source()).isNotEmpty().containsOnly("right");
      sum += Double.parseDouble(points.group(2));
    }
    all.assertThat(course.score(id, "reference")).isEqualTo(sum);
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("homework")
  void theStudentsEditionFailsOnlyWithNotImplemented(HomeworkSources homework) throws Exception {
    String id = homework.id().toString();
    Path release = course.generate(id, homework.notebook());
    Notebook ours = StudentNotebook.student(Notebook.read(homework.notebook()));
    assertThat(Cell.read(release))
        .as("what nbgrader makes of the instructor's notebook")
        .extracting(Cell::type, Cell::source)
        .isEqualTo(
            ours.cells().stream()
                .map(cell -> tuple(cell.code() ? "code" : "markdown", cell.source()))
                .toList());

    Path executed = course.autograde(id, release, "untouched");

    SoftAssertions all = new SoftAssertions();
    for (Cell report : reports(Cell.read(executed), HomeworkNotebookTests::faults)) {
      all.assertThat(report.shown("text/plain")).as(report.source()).containsExactly("0");
      all.assertThat(badges(report))
          .as(report.source())
          .isNotEmpty()
          .containsOnly("not implemented");
    }
    all.assertThat(course.score(id, "untouched")).isZero();
    all.assertAll();
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
