package chainrule.live.step;

/**
 * Numbers as a reader sees them: so many significant digits, none that are 0 at the end, a true
 * minus sign; powers of ten for very large and very small ones.
 */
final class WrittenNumber {

  /** As many as every double has. */
  static final int MOST_DIGITS = 15;

  private static final int LARGE = 6;
  private static final int SMALL = -4;

  /** The greatest power of ten that is a double exactly. */
  private static final int EXACT = 22;

  private static final String[] RAISED = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

  private final boolean isNegative;

  /** All digits, the first of them not 0; 0 for zero. */
  private final long digits;

  /** The power of ten of the last digit. */
  private final int last;

  private WrittenNumber(double value, int significant) {
    isNegative = value < 0;
    double size = Math.abs(value);
    long rounded = 0;
    int power = 0;
    if (size > 0) {
      power = exponent(size) - significant + 1;
      rounded = Math.round(shifted(size, -power));
      while (rounded % 10 == 0) {
        rounded /= 10;
        power++;
      }
    }
    digits = rounded;
    last = power;
  }

  /**
   * Returns a number as text.
   *
   * @param value finite
   * @param significant digits, 1 to 15
   */
  static String of(double value, int significant) {
    return new WrittenNumber(value, significant).text();
  }

  /** Returns what is read aloud for it: words for the sign and for powers of ten. */
  static String aloud(double value, int significant) {
    var number = new WrittenNumber(value, significant);
    String sign = number.isNegative ? "minus " : "";
    String factor = number.digits == 1 ? "" : number.mantissa() + " times ";
    return sign
        + (number.isPlain() ? number.plain() : factor + "10 to the " + spoken(number.first()));
  }

  /** Returns the value of the text. */
  static double rounded(double value, int significant) {
    var number = new WrittenNumber(value, significant);
    double size = shifted((double) number.digits, number.last);
    return number.isNegative ? -size : size;
  }

  private static String spoken(int power) {
    return power < 0 ? "minus " + -power : String.valueOf(power);
  }

  private String text() {
    String size = isPlain() ? plain() : (digits == 1 ? "" : mantissa() + "·") + "10" + raised();
    return isNegative ? "−" + size : size;
  }

  private boolean isPlain() {
    return digits == 0 || (first() < LARGE && first() >= SMALL);
  }

  /** Returns the power of ten of the first digit. */
  private int first() {
    return last + Long.toString(digits).length() - 1;
  }

  private String plain() {
    String all = Long.toString(digits);
    if (last >= 0) {
      return all + "0".repeat(last);
    }
    int whole = all.length() + last;
    return whole > 0
        ? all.substring(0, whole) + "." + all.substring(whole)
        : "0." + "0".repeat(-whole) + all;
  }

  private String mantissa() {
    String all = Long.toString(digits);
    return all.length() == 1 ? all : all.charAt(0) + "." + all.substring(1);
  }

  private String raised() {
    StringBuilder text = new StringBuilder(first() < 0 ? "⁻" : "");
    String power = Integer.toString(Math.abs(first()));
    for (int i = 0; i < power.length(); i++) {
      text.append(RAISED[power.charAt(i) - '0']);
    }
    return text.toString();
  }

  /** Returns the power of ten of a positive number's first digit. */
  private static int exponent(double size) {
    int exponent = 0;
    while (shifted(size, -exponent) >= 10) {
      exponent++;
    }
    while (shifted(size, -exponent) < 1) {
      exponent--;
    }
    return exponent;
  }

  /** Returns {@code size · 10^power}, rounded once where powers of ten are exact. */
  private static double shifted(double size, int power) {
    if (Math.abs(power) > EXACT) {
      int part = power > 0 ? EXACT : -EXACT;
      return shifted(shifted(size, part), power - part);
    }
    double factor = 1;
    for (int i = 0; i < Math.abs(power); i++) {
      factor *= 10;
    }
    return power < 0 ? size / factor : size * factor;
  }
}
