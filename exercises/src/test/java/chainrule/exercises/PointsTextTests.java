package chainrule.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTextTests {
  @ParameterizedTest
  @CsvSource({
    "2.1818, 2.18",
    "6, 6",
    "2.50, 2.5",
    "10, 10",
    "100, 100",
    "1.999, 2",
    "-0.001, 0",
    "0, 0"
  })
  void haveTwoDecimalsAtMost(double points, String text) {
    assertThat(PointsText.of(points)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2.18181, 2.1818",
    "6, 6",
    "2.50, 2.5",
    "100, 100",
    "1.999, 1.999",
    "-0.00001, 0",
    "-0.001, -0.001"
  })
  void haveFourDecimalsAtMostForPrograms(double points, String text) {
    assertThat(PointsText.exact(points)).isEqualTo(text);
  }
}
