package chainrule.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTextTests {
  @ParameterizedTest
  @CsvSource({"2.1818, 2.18", "6, 6", "2.50, 2.5", "10, 10", "-0.001, 0", "0, 0"})
  void haveTwoDecimalsAtMost(double points, String text) {
    assertThat(PointsText.of(points)).isEqualTo(text);
  }
}
