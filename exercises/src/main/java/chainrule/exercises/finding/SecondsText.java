package chainrule.exercises.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes a span of time as people do. */
public final class SecondsText {
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
  private static final double WHOLE = 10;

  private SecondsText() {}

  /** Returns whole seconds from ten on, and two digits below, such as {@code 0.5 s}. */
  public static String of(double seconds) {
    BigDecimal exact = BigDecimal.valueOf(seconds);
    BigDecimal rounded =
        seconds >= WHOLE ? exact.setScale(0, RoundingMode.HALF_UP) : exact.round(TWO_DIGITS);
    return rounded.stripTrailingZeros().toPlainString() + " s";
  }
}
