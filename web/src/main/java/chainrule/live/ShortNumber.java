package chainrule.live;

/**
 * A number for a sentence, rounded to some digits: {@code 0.3333}, {@code −2.5}, {@code 1.2e−11}.
 *
 * <p>The same text in a notebook and on a page, where {@code String.format} would be half the
 * script.
 */
final class ShortNumber {
  private static final double LARGE = 1e6;
  private static final double SMALL = 1e-4;
  private static final int MOST_DIGITS = 15;

  private ShortNumber() {}

  /**
   * Returns a number's text.
   *
   * @param value any
   * @param digits how many count, 1 … 15; zeros at the end are left out
   */
  static String of(double value, int digits) {
    if (digits < 1 || digits > MOST_DIGITS) {
      throw new IllegalArgumentException("digits: " + digits + "; expected 1 to " + MOST_DIGITS);
    }
    if (Double.isNaN(value)) {
      return "no number";
    }
    String sign = value < 0 ? "−" : "";
    double size = Math.abs(value);
    if (Double.isInfinite(size)) {
      return sign + "∞";
    }
    return size == 0 ? "0" : sign + rounded(size, digits);
  }

  private static String rounded(double size, int digits) {
    int power = (int) Math.floor(Math.log10(size));
    long most = (long) scaled(1, digits);
    long counted = Math.round(scaled(size, digits - 1 - power));
    if (counted < most / 10) { // the logarithm was rounded upwards
      power--;
      counted = Math.round(scaled(size, digits - 1 - power));
    }
    if (counted >= most) { // 9.999 becomes 10
      power++;
      counted = Math.round(counted / 10.0);
    }
    return size >= LARGE || size < SMALL
        ? placed(counted, 0) + "e" + (power < 0 ? "−" + -power : "" + power)
        : placed(counted, power);
  }

  /** Digits with a point after as many of them as the power says, without zeros at the end. */
  private static String placed(long counted, int power) {
    String text = "" + counted;
    int whole = power + 1;
    if (whole <= 0) {
      text = "0".repeat(1 - whole) + text;
      whole = 1;
    }
    if (whole >= text.length()) {
      return text + "0".repeat(whole - text.length());
    }
    int end = text.length();
    while (end > whole && text.charAt(end - 1) == '0') {
      end--;
    }
    String rest = text.substring(whole, end);
    return text.substring(0, whole) + (rest.isEmpty() ? "" : "." + rest);
  }

  /** Multiplies by a power of ten in steps that no platform rounds differently. */
  private static double scaled(double value, int power) {
    double result = value;
    int left = Math.abs(power);
    while (left > 0) {
      int part = Math.min(left, 22);
      double factor = 1;
      for (int i = 0; i < part; i++) {
        factor *= 10; // exact up to 1e22
      }
      result = power > 0 ? result * factor : result / factor;
      left -= part;
    }
    return result;
  }
}
