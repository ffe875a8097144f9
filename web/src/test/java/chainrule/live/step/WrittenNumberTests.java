package chainrule.live.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTests {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1.1, 1.1",
    "-0.0115691884, −0.01157",
    "0.00012345, 0.0001235",
    "0.000099999, 0.0001",
    "0.0000123456, 1.235·10⁻⁵",
    "999949, 999900",
    "999951, 10⁶",
    "1e9, 10⁹",
    "-34710000, −3.471·10⁷",
    "1.5e300, 1.5·10³⁰⁰",
    "5e-324, 4.941·10⁻³²⁴"
  })
  void fourDigits(double value, String text) {
    assertThat(WrittenNumber.of(value, 4)).isEqualTo(text);
  }

  @Test
  void aloudSignsAndPowersAreWords() {
    assertThat(WrittenNumber.aloud(-34710000, 4)).isEqualTo("minus 3.471 times 10 to the 7");
    assertThat(WrittenNumber.aloud(1e-9, 4)).isEqualTo("10 to the minus 9");
    assertThat(WrittenNumber.aloud(-0.25, 4)).isEqualTo("minus 0.25");
  }

  @Test
  void roundsAsDecimalArithmeticDoes() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 5000; i++) {
      double value = (random.nextDouble() - .5) * Math.pow(10, random.nextInt(-8, 9));
      int digits = random.nextInt(1, 13);
      double expected =
          new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP)).doubleValue();
      assertThat(WrittenNumber.rounded(value, digits))
          .as("%s, %d", value, digits)
          .isEqualTo(expected);
    }
  }
}
