package chainrule.grader.notebooks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers in a text that people read, each with the digits it is written with.
 *
 * @param all in the order of the text
 */
record PrintedNumbers(List<BigDecimal> all) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.])[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d*)(?:\\.\\d+)?(?:[eE][-+−]?\\d+)?");

  private static final BigDecimal HALF = new BigDecimal("0.51");
  private static final int EXACT = 5;

  static PrintedNumbers in(String text) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String digits = matcher.group().replace('−', '-').replace(",", "");
      if (digits.chars().anyMatch(Character::isDigit) && !digits.matches("[-]?[eE].*")) {
        numbers.add(new BigDecimal(digits));
      }
    }
    return new PrintedNumbers(List.copyOf(numbers));
  }

  /** Says whether one of them is within a share of a number. */
  boolean hasWithin(double number, double share) {
    return all.stream()
        .anyMatch(
            one ->
                Math.abs(one.doubleValue() - number) <= Math.max(1e-9, share * Math.abs(number)));
  }

  /**
   * Says whether one of them is a number rounded to the digits it is written with, at least four or
   * as many as the number has.
   *
   * @param number with all the digits that are known; with fewer than five it is taken as exact
   */
  boolean hasRounded(BigDecimal number) {
    BigDecimal unsure = number.precision() < EXACT ? BigDecimal.ZERO : number.ulp();
    return all.stream()
        .filter(one -> one.precision() >= Math.min(4, number.stripTrailingZeros().precision()))
        .anyMatch(
            one -> one.subtract(number).abs().compareTo(one.ulp().multiply(HALF).max(unsure)) <= 0);
  }
}
