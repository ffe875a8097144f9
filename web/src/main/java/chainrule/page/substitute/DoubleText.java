package chainrule.page.substitute;

import org.teavm.jso.JSBody;

/**
 * What {@link Double#toString(double)} gives, on a page: the page's own language knows the digits,
 * here they are put into Java's form.
 *
 * <p>That of the compiler's class library brings large tables to find the digits.
 */
public final class DoubleText {

  private static final int MOST_ZEROS_AT_FRONT = 3;
  private static final int MOST_DIGITS_BEFORE_POINT = 7;

  private DoubleText() {}

  /** Returns the fewest digits that tell a number from all others, at least two, as Java does. */
  public static String of(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    String sign = value < 0 || 1 / value < 0 ? "-" : "";
    double size = Math.abs(value);
    return sign + (Double.isInfinite(size) ? "Infinity" : inJavasForm(digits(size)));
  }

  /**
   * Returns the digits of a number of at least 0 with a power of ten, {@code 1.25e-7}. Where one
   * digit suffices there are still two, and the second one need not be 0 ({@code 4.9e-324}).
   */
  @JSBody(
      params = "value",
      script =
          "const text = value.toExponential();"
              + " return text[1] === '.' ? text : value.toExponential(1);")
  private static native String digits(double value);

  /** Returns a number as Java writes it: a power of ten only where it is very small or large. */
  static String inJavasForm(String scientific) {
    int e = scientific.indexOf('e');
    String digits = scientific.charAt(0) + scientific.substring(2, e);
    int power = Integer.parseInt(scientific.substring(e + 1));
    if (power < -MOST_ZEROS_AT_FRONT || power >= MOST_DIGITS_BEFORE_POINT) {
      return scientific.substring(0, e) + "E" + power;
    }
    if (power < 0) {
      String all = "0".repeat(-power) + digits;
      return all.charAt(0) + "." + withoutZeros(all.substring(1));
    }
    String all = digits + "0".repeat(MOST_DIGITS_BEFORE_POINT);
    return all.substring(0, power + 1) + "." + withoutZeros(all.substring(power + 1));
  }

  /** Returns digits behind a point without zeros at the end, at least one. */
  private static String withoutZeros(String digits) {
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }
}
