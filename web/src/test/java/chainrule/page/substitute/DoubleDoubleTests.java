package chainrule.page.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decimal numbers of 40 digits are the oracle. */
class DoubleDoubleTests {
  private static final MathContext DIGITS = new MathContext(40);
  private static final BigDecimal LAST_DIGITS = new BigDecimal("1e-30");

  @ParameterizedTest
  @CsvSource({"1.1, 0.3", "0.3, 1.1", "3.6, -3.5999999", "-7.25e-3, 1e5", "1e-20, 2.7"})
  void sumsProductsAndQuotientsHaveThirtyDigits(double left, double right) {
    DoubleDouble a = new DoubleDouble(left, left * 3e-17);
    DoubleDouble b = new DoubleDouble(right, right * -2e-17);
    BigDecimal x = exact(a);
    BigDecimal y = exact(b);
    check(a.plus(b), x.add(y), x.abs().max(y.abs()));
    check(a.minus(b), x.subtract(y), x.abs().max(y.abs()));
    check(a.times(b), x.multiply(y), x.multiply(y));
    check(a.over(b), x.divide(y, DIGITS), x.divide(y, DIGITS));
  }

  /** The first digits of e - 1. */
  @Test
  void exponentialOfOneIsEulersNumber() {
    BigDecimal e = new BigDecimal("1.718281828459045235360287471352662498");
    check(DoubleDouble.of(1).expm1(), e, e);
  }

  @ParameterizedTest
  @CsvSource({"0", "1e-9", "0.004", "0.72", "1.5"})
  void exponentialsAreTheJdks(double t) {
    double expected = Math.expm1(t);
    assertThat(DoubleDouble.of(t).expm1().high()).isEqualTo(expected, within(Math.ulp(expected)));
  }

  private static BigDecimal exact(DoubleDouble number) {
    return new BigDecimal(number.high()).add(new BigDecimal(number.low()));
  }

  private static void check(DoubleDouble actual, BigDecimal expected, BigDecimal scale) {
    assertThat(exact(actual)).isCloseTo(expected, within(scale.abs().multiply(LAST_DIGITS)));
  }
}
