package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Homework;
import chainrule.exercises.HomeworkId;
import chainrule.exercises.Question;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.exercises.toy.T1;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotebookAgreementTests {
  /** Two questions, and one for practice. */
  @Homework(id = "t9", title = "Two")
  interface Two {
    @Question(id = "Q1", points = 3)
    CheckReport first(T1.Square answer);

    @Question(id = "Q2", points = 4)
    CheckReport second(T1.Square answer);

    @Question(id = "C1", points = 2)
    CheckReport concept(T1.Square answer);
  }

  /** A question, and a report that a person marks. */
  @Homework(
      id = "t9",
      title = "Report",
      written = @Homework.Written(id = "R1", name = "report", points = 20))
  interface WithReport {
    @Question(id = "Q1", points = 3)
    CheckReport first(T1.Square answer);
  }

  static Stream<Assignment> homeworks() {
    return TriedHomeworks.all();
  }

  @ParameterizedTest
  @MethodSource("homeworks")
  void notebooksOfTheKitSayWhatTheirContractsSay(Assignment homework) throws NotebookException {
    assertThat(NotebookAgreement.problems(homework)).isEmpty();
  }

  @Test
  void agreementIsSilent() throws NotebookException {
    assertThat(
            problems(
                text("# Two\\n7 points in all"),
                text("## Q1 · A (3 points)\\n*Easy · about 1 minute*"),
                answer("t9-q1"),
                check("t9-q1-check", "first", 3),
                text("## Q2 · B (4 points)\\n\\n*Hard · about 20 minutes*\\n\\nText."),
                answer("t9-q2"),
                check("t9-q2-check", "second", 4),
                text("## C1 · C (for practice)\\n*Medium · about 3 minutes*"),
                answer("t9-c1"),
                check("t9-c1-check", "concept", 0)))
        .isEmpty();
  }

  @Test
  void everyPlaceThatRepeatsPointsIsCompared() throws NotebookException {
    assertThat(
            problems(
                text("# Two\\n50 points in all"),
                text("## Q1 · A (5 points)\\n*Easy · about 1 minute*"),
                answer("t9-q1"),
                check("t9-q1-check", "first", 3),
                text("## Q2 · B (4 points)\\n*Hard · 20 minutes*"),
                answer("t9-q2"),
                check("t9-q2-check", "second", 5),
                text("## C1 · C (2 points)\\n*Medium · about 3 minutes*"),
                answer("t9-c1"),
                check("t9-c1-check", "concept", 2)))
        .containsExactly(
            "t9-q2-check: nbgrader's points: found 5; expected 4, as in Two",
            "t9-c1-check: nbgrader's points: found 2; expected 0, as in Two",
            "heading of Q1: found 5; expected 3, as in Two",
            "heading of Q2: no line below it says how hard the question is; expected such as"
                + " *Easy · about 10 minutes*",
            "heading of C1: found 2; expected 0, as in Two",
            "points of all questions: found 50; expected 7, as in Two");
  }

  @Test
  void cellsThatAreMissingOrTooManyAreNamed() throws NotebookException {
    assertThat(
            problems(
                text("# Two"),
                text("## Q1 · A (3 points)\\n*Easy · about 1 minute*"),
                check("t9-q1-control", "first", 3),
                answer("t9-q2"),
                text("## Q3 · C (1 points)\\n*Easy · about 1 minute*"),
                check("t9-q3-check", "third", 1)))
        .containsExactly(
            "t9-q1: no answer cell with this grade_id; expected one",
            "check.first: grade_id t9-q1-control; expected t9-q1-check",
            "Q2: no heading with its points; expected such as ## Q2 · Title (3 points), or (for"
                + " practice)",
            "t9-q2-check: no locked cell calls check.second; expected one",
            "C1: no heading with its points; expected such as ## C1 · Title (3 points), or (for"
                + " practice)",
            "t9-c1: no answer cell with this grade_id; expected one",
            "t9-c1-check: no locked cell calls check.concept; expected one",
            "heading of Q3: no such question in Two",
            "no question third in Two");
  }

  @Test
  void whatAPersonMarksHasAHeadingAndATextCell() throws NotebookException {
    assertThat(problems(WithReport.class, withReport(20, written("t9-r1", 20)))).isEmpty();
    assertThat(problems(WithReport.class, withReport(25, written("t9-r1", 15))))
        .containsExactly(
            "t9-r1: nbgrader's points: found 15; expected 20, as in WithReport",
            "heading of R1: found 25; expected 20, as in WithReport");
    assertThat(problems(WithReport.class, withReport(20, written("t9-text", 20))))
        .containsExactly("t9-r1: no text cell with this grade_id below a heading of R1");
  }

  private static String[] withReport(int points, String cell) {
    return new String[] {
      text("## Q1 · A (3 points)\\n*Easy · about 1 minute*"),
      answer("t9-q1"),
      check("t9-q1-check", "first", 3),
      text("## R1 · B (" + points + " points)\\n*Hard · about 90 minutes*"),
      cell
    };
  }

  private static String written(String id, int points) {
    return "{\"cell_type\": \"markdown\", \"source\": \"Here.\", \"metadata\": {\"nbgrader\":"
        + " {\"grade_id\": \""
        + id
        + "\", \"grade\": true, \"solution\": true, \"points\": "
        + points
        + "}}}";
  }

  private static List<String> problems(String... cells) throws NotebookException {
    return problems(Two.class, cells);
  }

  private static List<String> problems(Class<?> contract, String... cells)
      throws NotebookException {
    String json = "{\"nbformat\": 4, \"cells\": [" + String.join(",", cells) + "]}";
    return NotebookAgreement.problems(
        new Assignment(new HomeworkId('t', 9), contract, Notebook.parse(json, "t9")));
  }

  private static String text(String source) {
    return "{\"cell_type\": \"markdown\", \"source\": \"" + source + "\"}";
  }

  private static String answer(String id) {
    return code(id, "double[] first(double[] x) { return x; }", "\"solution\": true");
  }

  private static String check(String id, String question, int points) {
    String call = "check." + question + "(x -> " + question + "(x))";
    return code(id, call, "\"locked\": true, \"points\": " + points);
  }

  private static String code(String id, String source, String marks) {
    return """
        {"cell_type": "code", "source": "%s", "metadata": {"nbgrader": {"grade_id": "%s", %s}}}"""
        .formatted(source, id, marks);
  }
}
