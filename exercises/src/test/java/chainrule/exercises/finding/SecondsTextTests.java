package chainrule.exercises.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondsTextTests {
  @ParameterizedTest
  @CsvSource({
    "9.33012304333334, 9.3 s",
    "5, 5 s",
    "0.034, 0.034 s",
    "0.5, 0.5 s",
    "9.96, 10 s",
    "60.0, 60 s",
    "123.6, 124 s",
    "0, 0 s"
  })
  void areRoundedForReading(double seconds, String text) {
    assertThat(SecondsText.of(seconds)).isEqualTo(text);
  }
}
