package chainrule.live.step;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a number comes from others.
 *
 * @param symbols the formula
 * @param numbers the same with {@code #} for each number
 * @param parts which numbers these are, one after the other
 * @param again calculates it from such numbers
 */
record StepFormula(
    String symbols, String numbers, List<StepNumber> parts, ToDoubleFunction<double[]> again) {

  /**
   * Returns how many digits the numbers need, so that what is written down, calculated again, gives
   * the digits of the result.
   *
   * @param values of the parts; not modified
   * @param result what the library calculated
   * @param digits of the result, and the fewest that are returned
   * @return more than {@link WrittenNumber#MOST_DIGITS} if no number of digits is enough
   */
  int digits(double[] values, double result, int digits) {
    String wanted = WrittenNumber.of(result, digits);
    for (int more = digits; more <= WrittenNumber.MOST_DIGITS; more++) {
      double[] rounded = new double[values.length];
      for (int i = 0; i < rounded.length; i++) {
        rounded[i] = WrittenNumber.rounded(values[i], more);
      }
      if (WrittenNumber.of(again.applyAsDouble(rounded), digits).equals(wanted)) {
        return more;
      }
    }
    return WrittenNumber.MOST_DIGITS + 1;
  }

  /** Returns the formula with numbers of so many digits. */
  String filled(double[] values, int digits) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (int i = 0; i < numbers.length(); i++) {
      if (numbers.charAt(i) != '#') {
        text.append(numbers.charAt(i));
        continue;
      }
      String number = WrittenNumber.of(values[next++], Math.min(digits, WrittenNumber.MOST_DIGITS));
      boolean isPower = numbers.startsWith("²", i + 1) && number.contains("10");
      boolean isBehind = !text.isEmpty() && "(,".indexOf(lastSign(text)) < 0;
      boolean inBrackets = isPower || (isBehind && number.startsWith("−"));
      text.append(inBrackets ? "(" + number + ")" : number);
    }
    return text.toString();
  }

  private static char lastSign(StringBuilder text) {
    int last = text.length() - 1;
    return text.charAt(last) == ' ' && last > 0 ? text.charAt(last - 1) : text.charAt(last);
  }

  /** Returns the formula with numbers, in words for reading aloud. */
  String aloud(double[] values, int digits) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (int i = 0; i < numbers.length(); i++) {
      char sign = numbers.charAt(i);
      text.append(
          switch (sign) {
            case '#' ->
                WrittenNumber.aloud(values[next++], Math.min(digits, WrittenNumber.MOST_DIGITS));
            case '·' -> " times ";
            case '−' -> "minus ";
            case '+' -> "plus";
            case '/' -> "over";
            case '^' -> " to the power ";
            case '²' -> " squared";
            case '½' -> "one half";
            default -> String.valueOf(sign);
          });
    }
    return text.toString().replace("  ", " ");
  }
}
