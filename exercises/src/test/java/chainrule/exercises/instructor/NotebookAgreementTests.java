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
  /** Two questions. */
  @Homework(id = "t9", title = "Two")
  interface Two {
    @Question(id = "Q1", points = 3)
    CheckReport first(T1.Square answer);

    @Question(id = "Q2", points = 4)
    CheckReport second(T1.Square answer);
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
                text("## Q1 · A (3 points)"),
                answer("t9-q1"),
                check("t9-q1-check", "first", 3),
                answer("t9-q2"),
                check("t9-q2-check", "second", 4)))
        .isEmpty();
  }

  @Test
  void everyPlaceThatRepeatsPointsIsCompared() throws NotebookException {
    assertThat(
            problems(
                text("# Two\\n50 points in all"),
                text("## Q1 · A (5 points)"),
                answer("t9-q1"),
                check("t9-q1-check", "first", 3),
                answer("t9-q2"),
                check("t9-q2-check", "second", 5)))
        .containsExactly(
            "t9-q2-check: nbgrader's points: found 5; expected 4, as in Two",
            "heading of Q1: found 5; expected 3, as in Two",
            "points of all questions: found 50; expected 7, as in Two");
  }

  @Test
  void cellsThatAreMissingOrTooManyAreNamed() throws NotebookException {
    assertThat(
            problems(
                check("t9-q1-control", "first", 3),
                answer("t9-q2"),
                text("## Q3 · C (1 points)"),
                check("t9-q3-check", "third", 1)))
        .containsExactly(
            "t9-q1: no answer cell with this grade_id; expected one",
            "check.first: grade_id t9-q1-control; expected t9-q1-check",
            "t9-q2-check: no locked cell calls check.second; expected one",
            "heading of Q3: no such question in Two",
            "no question third in Two");
  }

  private static List<String> problems(String... cells) throws NotebookException {
    String json = "{\"nbformat\": 4, \"cells\": [" + String.join(",", cells) + "]}";
    return NotebookAgreement.problems(
        new Assignment(new HomeworkId('t', 9), Two.class, Notebook.parse(json, "t9")));
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
