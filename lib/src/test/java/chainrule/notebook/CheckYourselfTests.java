package chainrule.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckYourselfTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.1435  | 0.14353310542 | ✔ Right: 0.143533.",
        "0.1420  | 0.14353310542 | ✘ Not 0.142000: it is too small.",
        "0.1450  | 0.14353310542 | ✘ Not 0.145000: it is too large.",
        "-0.1435 | 0.14353310542 | ✘ Not -0.143500: the size is right, the sign is not.",
        "0       | 0             | ✔ Right: 0.00000.",
        "0.001   | 0             | ✘ Not 0.00100000: it is too large.",
        "NaN     | 0             | … No answer yet: put a number in place of NaN.",
      })
  void numbersAreJudgedToThreeDigits(double answer, double expected, String message) {
    assertThat(CheckYourself.number(answer, expected)).hasToString(message);
  }

  @Test
  void infinityIsTooLarge() {
    assertThat(CheckYourself.number(Double.POSITIVE_INFINITY, 3).toString())
        .startsWith("✘ Not Infinity: it is too large");
  }

  @Test
  void severalNumbersAreCounted() {
    double[] expected = {-2, -1, 0};
    assertThat(CheckYourself.numbers(new double[] {}, expected))
        .hasToString("… No answer yet: put 3 numbers between the braces.");
    assertThat(CheckYourself.numbers(new double[] {1, 2}, expected))
        .hasToString("✘ These are 2 numbers; expected 3.");
    assertThat(CheckYourself.numbers(new double[] {-2, 1, 0}, expected))
        .hasToString("✘ 2 of 3 are right.");
    assertThat(CheckYourself.numbers(new double[] {-2, -1, Double.NaN}, expected))
        .hasToString("✘ 2 of 3 are right.");
    assertThat(CheckYourself.numbers(new double[] {-2, -1, 0}, expected))
        .hasToString("✔ Right, all 3.");
  }

  @Test
  void choicesTellTheReasonOnlyWhenRight() {
    assertThat(CheckYourself.choice("", "b", "because"))
        .hasToString("… No answer yet: put a letter between the quotes.");
    assertThat(CheckYourself.choice(" B ", "b", "because")).hasToString("✔ Right: because");
    assertThat(CheckYourself.choice("c", "b", "because").toString()).doesNotContain("because");
  }

  @Test
  void htmlIsEscaped() {
    assertThat(CheckYourself.choice("<b>", "a", "x").html())
        .contains("Not &lt;b&gt;")
        .doesNotContain("<b>");
  }
}
