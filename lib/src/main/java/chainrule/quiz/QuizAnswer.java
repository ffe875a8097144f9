package chainrule.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One answer that the author of a question foresaw, right or wrong, and what is said to it.
 *
 * @param text a letter, a number, or numbers with spaces between them; empty for any other answer
 * @param right whether it is the right one
 * @param says why
 */
public record QuizAnswer(String text, boolean right, String says) {

  /**
   * The largest relative difference of two numbers that count as equal: three digits are enough.
   */
  private static final double TOLERANCE = 5e-3;

  private static final double ZERO = 1e-9;

  private static final Pattern SPACES = Pattern.compile("\\s+");

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
    return IntStream.range(0, given.length).allMatch(i -> isClose(given[i], numbers[i]));
  }

  /** Returns whether two numbers count as equal. */
  static boolean isClose(double given, double expected) {
    return Math.abs(given - expected) <= Math.max(ZERO, TOLERANCE * Math.abs(expected));
  }

  /** {@return the numbers of this answer; none if it is a letter} */
  public double[] numbers() {
    try {
      return SPACES.splitAsStream(text.strip()).mapToDouble(Double::parseDouble).toArray();
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
