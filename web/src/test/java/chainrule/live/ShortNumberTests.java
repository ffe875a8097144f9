package chainrule.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNumberTests {

  @ParameterizedTest
  @CsvSource({
    "0, 4, 0",
    "-0.0, 4, 0",
    "1, 4, 1",
    "-2.5, 4, −2.5",
    "0.30000000000000004, 4, 0.3",
    "0.33333333, 4, 0.3333",
    "9.9996, 4, 10",
    "999.96, 4, 1000",
    "123456, 4, 123500",
    "0.0001, 4, 0.0001",
    "0.00001, 4, 1e−5",
    "1.23456e-11, 2, 1.2e−11",
    "1e6, 4, 1e6",
    "3.6888e307, 3, 3.69e307",
    "-4.9e-324, 1, −5e−324",
    "12.00000000012, 12, 12.0000000001",
    "NaN, 4, no number",
    "-Infinity, 4, −∞"
  })
  void numbersAreShort(double value, int digits, String text) {
    assertThat(ShortNumber.of(value, digits)).isEqualTo(text);
  }

  @Test
  void digitsAreThoseOfDecimalArithmetic() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 20_000; i++) {
      double value = random.nextDouble(1, 10) * Math.pow(10, random.nextInt(-290, 300));
      int digits = random.nextInt(1, 9);
      String text = ShortNumber.of(value, digits).replace('−', '-');
      assertThat(new BigDecimal(text))
          .isEqualByComparingTo(
              new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP)));
    }
  }

  @Test
  void digitsAreSixteenAtMost() {
    assertThatThrownBy(() -> ShortNumber.of(1, 16)).hasMessage("digits: 16; expected 1 to 15");
  }
}
