package chainrule.quiz;

import java.util.Arrays;
import java.util.Locale;

/**
 * One answer that the author of a question foresaw, right or wrong, and what is said to it.
 *
 * @param text a letter, a number, or numbers with spaces between them; empty for any other answer
 * @param right whether it is the right one
 * @param says why
 */
record QuizAnswer(String text, boolean right, String says) {

  /**
   * The largest relative difference of two numbers that count as equal: three digits are enough.
   */
  private static final double TOLERANCE = 5e-3;

  private static final double ZERO = 1e-9;

  boolean isAnyOther() {
    return text.isEmpty();
  }

  boolean matches(String letter) {
    return text.equalsIgnoreCase(letter.strip());
  }

  boolean matches(double... given) {
    double[] numbers = numbers();
    if (isAnyOther() || numbers.length != given.length) {
      return false;
    }
    for (int i = 0; i < numbers.length; i++) {
      if (!(Math.abs(given[i] - numbers[i]) <= Math.max(ZERO, TOLERANCE * Math.abs(numbers[i])))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the numbers of this answer; none if it is a letter. */
  double[] numbers() {
    try {
      return Arrays.stream(text.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
    } catch (NumberFormatException e) {
      return new double[0];
    }
  }

  /** Returns numbers as a reader would write them. */
  static String text(double... numbers) {
    return String.join(
        ", ",
        Arrays.stream(numbers)
            .mapToObj(
                v ->
                    v == Math.rint(v) && Math.abs(v) < 1e9
                        ? String.format(Locale.ROOT, "%.0f", v)
                        : String.format(Locale.ROOT, "%.6g", v))
            .toList());
  }
}
