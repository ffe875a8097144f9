package chainrule.page.substitute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatterTests {

  private static final double[] NUMBERS = {
    0,
    -0.0,
    1,
    -1,
    0.5,
    1.5,
    2.5,
    0.05,
    0.25,
    9.99,
    9.995,
    99.95,
    999.9996,
    0.0001,
    0.00009999,
    0.000099996,
    1e-300,
    1e300,
    123456,
    1234567,
    0.1 + 0.2,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%f", "%.0f", "%.1f", "%.3f", "%8.2f", "%-9.1f|", "%e", "%.0e", "%.1e", "%g", "%.1g",
        "%.3g", "%.6g", "%11.6g", "%s"
      })
  void numbersAreWrittenAsTheJvmWritesThem(String format) {
    var random = new SplittableRandom(1);
    for (double number : NUMBERS) {
      assertSame(format, number);
    }
    for (int i = 0; i < 20_000; i++) {
      assertSame(format, random.nextGaussian() * Math.pow(10, random.nextInt(-8, 9)));
      assertSame(format, random.nextInt(-4000, 4000) / 8.0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%d", "%5d", "%-5d|", "%05d", "%s", "%6s", "%-6s|", "%08x", "%d %%", "%s%n"})
  void wholeNumbersAreWrittenAsTheJvmWritesThem(String format) {
    for (int number : new int[] {0, 1, -1, 42, -42, 123456789, Integer.MIN_VALUE}) {
      assertSame(format, number);
      assertSame(format, (long) number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "%s: %d of %s", "%.2s|%s"})
  void severalValuesTakeTheirPlaces(String format) {
    assertSame(format, "layer", format.contains("d") ? 3 : "x", "4×2");
  }

  private static void assertSame(String format, Object... values) {
    assertThat(Formatter.of(format, values))
        .as(format)
        .isEqualTo(String.format(Locale.ROOT, format, values));
  }
}
