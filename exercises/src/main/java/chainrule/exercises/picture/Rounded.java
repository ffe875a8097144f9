package chainrule.exercises.picture;

import chainrule.exercises.finding.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as far as a picture shows them. */
final class Rounded {
  private static final MathContext KEPT = new MathContext(6);
  private static final MathContext PLACE = new MathContext(3);
  private static final MathContext RATIO = new MathContext(4);

  private Rounded() {}

  /** Returns a number of six digits. */
  static double of(double value) {
    return rounded(value, KEPT);
  }

  /** Returns how many times the one is the other in four digits, or a dash. */
  static String ratio(double yours, double expected) {
    double ratio = yours / expected;
    return Double.isFinite(ratio) ? NumberText.of(rounded(ratio, RATIO)) : "–";
  }

  /** Returns a place in the plane, to three digits. */
  static String text(double value) {
    return NumberText.of(rounded(value, PLACE));
  }

  private static double rounded(double value, MathContext digits) {
    return Double.isFinite(value) ? new BigDecimal(value).round(digits).doubleValue() : value;
  }
}
