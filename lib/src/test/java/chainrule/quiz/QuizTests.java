package chainrule.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.data.CourseFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class QuizTests {

  @TempDir private Path course;
  private String before;

  @BeforeEach
  void aCourseWithAnswers() throws IOException {
    before = System.getProperty(CourseFolder.PROPERTY);
    System.setProperty(CourseFolder.PROPERTY, course.toString());
    Files.createDirectories(course.resolve("datasets"));
    Files.createDirectories(course.resolve("notebooks/answers"));
    Files.writeString(
        course.resolve("notebooks/answers/L09.csv"),
        """
        question,answer,right,says
        error,0.14353310542,yes,"It is half the sum, as in 1986."
        error,0.28706621084,no,"That is the sum; halve it."
        sign,-2,yes,"Downhill."
        other,3,yes,"Three."
        other,,no,"Count again."
        shape,3 4,yes,"A row per case."
        shape,4 3,no,"That is its transpose."
        letter,a,no,"Averages forget, they do not add."
        letter,b,yes,"Effects add."
        """);
  }

  @AfterEach
  void theCourseThatWasThere() {
    if (before == null) {
      System.clearProperty(CourseFolder.PROPERTY);
    } else {
      System.setProperty(CourseFolder.PROPERTY, before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "error | 0.1435   | ✔ Right: 0.143500. It is half the sum, as in 1986.",
        "error | 0.287    | ✘ Not 0.287000: That is the sum; halve it.",
        "error | 0.142    | ✘ Not 0.142000: it is too small.",
        "error | 7        | ✘ Not 7: it is too large.",
        "error | Infinity | ✘ Not Infinity: it is too large.",
        "sign  | 2        | ✘ Not 2: the size is right, the sign is not.",
        "other | 3        | ✔ Right: 3. Three.",
        "other | 4        | ✘ Not 4: Count again.",
        "other | NaN      | … No answer yet: put a number in place of NaN, and run the cell.",
        "letter| 1        | ✘ Not 1: expected a letter.",
      })
  void numbersAreJudgedToThreeDigits(String name, double answer, String message) {
    assertThat(Quiz.check("L09-" + name, answer)).hasToString(message);
  }

  @Test
  void severalNumbersAreJudgedTogether() {
    assertThat(Quiz.check("L09-shape", new double[] {}))
        .hasToString("… No answer yet: put 2 numbers between the braces.");
    assertThat(Quiz.check("L09-shape", new double[] {3, 4}))
        .hasToString("✔ Right: 3, 4. A row per case.");
    assertThat(Quiz.check("L09-shape", new double[] {4, 3}))
        .hasToString("✘ Not 4, 3: That is its transpose.");
    assertThat(Quiz.check("L09-shape", new double[] {3, 5}))
        .hasToString("✘ Not 3, 5: 1 of 2 are right.");
    assertThat(Quiz.check("L09-shape", new double[] {3}))
        .hasToString("✘ These are 1 numbers; expected 2.");
  }

  @Test
  void eachLetterHasItsExplanation() {
    assertThat(Quiz.check("L09-letter", ""))
        .hasToString("… No answer yet: put a letter between the quotes.");
    assertThat(Quiz.check("L09-letter", " B ")).hasToString("✔ Right: B. Effects add.");
    assertThat(Quiz.check("L09-letter", "a"))
        .hasToString("✘ Not a: Averages forget, they do not add.");
    assertThat(Quiz.check("L09-letter", "x")).hasToString("✘ Not x: expected one of a, b.");
  }

  @Test
  void aQuestionThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Quiz.check("L09-errors", 1))
        .hasMessage(
            "quiz: L09.csv has no question 'errors'; expected one of error, sign, other, shape,"
                + " letter");
    assertThatThrownBy(() -> Quiz.check("error", 1))
        .hasMessage(
            "quiz: the question is called 'error'; expected a lecture and a name, such as L01-bias");
    assertThatThrownBy(() -> Quiz.check("L10-error", 1)).hasMessageContaining("no file");
  }

  @Test
  void markupInAMessageIsEscaped() {
    assertThat(Quiz.check("L09-letter", "<b>").html())
        .contains("Not &lt;b&gt;")
        .startsWith("<p style=");
  }
}
