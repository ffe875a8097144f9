package chainrule.grader.judge;

import static chainrule.grader.judge.Reported.points;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong answer costs its own points alone, however others come to call it. */
final class CarryForwardTests {
  private static final String WRONG = "static double dot(double[] a, double[] b) { return 7; }\n";

  private static Judge judge;

  @TempDir private Path folder;
  private Notebooks notebook;

  @BeforeAll
  static void open() throws IOException {
    judge = new Judge(Assignment.of("t0").orElseThrow(), TestJail.get());
  }

  @AfterAll
  static void close() {
    judge.close();
  }

  @BeforeEach
  void begin() throws IOException {
    notebook = Notebooks.right();
  }

  @Test
  void throughARightAnswerBetween() throws IOException {
    SubmissionResult result = grade(callingProject(notebook).with("t0-q1", WRONG));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .containsExactly(
            "Q2: graded with the reference's dot in place of what was handed in",
            "Q3: graded with the reference's dot, project in place of what was handed in");
  }

  @Test
  void throughAWrongAnswerBetween() throws IOException {
    String project = notebook.source("t0-q2").replace("scale * b[i]", "-scale * b[i]");

    SubmissionResult result =
        grade(callingProject(notebook).with("t0-q1", WRONG).with("t0-q2", project));

    assertThat(points(result)).startsWith(0.0).endsWith(10.0).doesNotContain(6.0);
  }

  @Test
  void throughAMethodBesideTheCallingAnswerAndOneOfAnotherCell() throws IOException {
    String project = notebook.source("t0-q2").replace("dot(b, b)", "squares(b)");
    String squares = "static double squares(double[] b) { return product(b); }";
    String product = "static double product(double[] b) { return dot(b, b); }";

    SubmissionResult result =
        grade(
            notebook
                .with("t0-q1", WRONG)
                .with("t0-q2", project.replace("dot(a, b)", "product(a, b)") + "\n" + squares)
                .extraBefore("t0-q2", product)
                .extraBefore(
                    "t0-q2",
                    "static double product(double[] a, double[] b) { return dot(a, b); }"));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
  }

  @Test
  void whatStandsBesideItAndOthersNeedStays() throws IOException {
    String beside =
        """
        static final double TWO = 2;
        static double twice(double x) { return TWO * x; }
        static double unused(double x) { return dot(new double[] {x}, new double[] {x}); }
        """;
    String project = notebook.source("t0-q2").replace("scale * b[i]", "twice(scale) / 2 * b[i]");

    SubmissionResult result = grade(notebook.with("t0-q1", beside + WRONG).with("t0-q2", project));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
  }

  @Test
  void whatStandsBesideItAndDoesNotCompileIsNoHindrance() throws IOException {
    String beside = "static double twice(double x) { return undeclared * x; }\n";
    String broken = "static double slope(double x) { return \"\" }\n";

    SubmissionResult result = grade(notebook.with("t0-q1", beside + WRONG));
    SubmissionResult unreadable =
        grade(Notebooks.right().with("t0-q1", WRONG + broken + "int twice(int x) { return x; }"));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(points(unreadable)).containsExactly(0.0, 6.0, 10.0);
  }

  /** Has Q3 call Q2, which calls Q1: what it calls two is so if both are right. */
  private static Notebooks callingProject(Notebooks notebook) {
    String slope =
        notebook
            .source("t0-q3")
            .replace(
                "return slope;",
                """
                double two = project(new double[] {2}, new double[] {1}).along()[0];
                return Arrays.stream(slope).map(s -> s * two / 2).toArray();
                """);
    return notebook.with("t0-q3", slope);
  }

  private SubmissionResult grade(Notebooks changed) throws IOException {
    return judge.grade(changed.handedIn(folder, "ada"));
  }
}
