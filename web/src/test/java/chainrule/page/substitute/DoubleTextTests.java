package chainrule.page.substitute;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.page.NodeRun;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teavm.jso.JSBody;

class DoubleTextTests {

  private static final int MOST_DIGITS = 15;
  private static final int SUBNORMALS = 2000;

  @TempDir private static Path folder;

  @Test
  void theFormIsThatOfTheJvm() {
    var random = new SplittableRandom(1);
    Stream.of(numbers(random), anyNumbers(random))
        .flatMap(List::stream)
        .forEach(
            number ->
                assertThat(DoubleText.inJavasForm(scientific(number)))
                    .isEqualTo(Double.toString(number)));
  }

  @Test
  void thePageGivesTheDigitsThatTheJvmGives() throws Exception {
    List<Double> numbers = numbers(new SplittableRandom(2));
    List<String> there = onThePage(numbers);
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(there.get(i)).isEqualTo(Double.toString(numbers.get(i)));
    }
  }

  /** Before version 19 the JVM's digits are not always the fewest. */
  @Test
  void thePagesDigitsAreEnoughAndNoMoreThanTheJvms() throws Exception {
    List<Double> numbers = anyNumbers(new SplittableRandom(3));
    List<String> there = onThePage(numbers);
    for (int i = 0; i < numbers.size(); i++) {
      String here = Double.toString(numbers.get(i));
      assertThat(Double.parseDouble(there.get(i))).as(here).isEqualTo(numbers.get(i));
      assertThat(there.get(i)).as(here).hasSizeLessThanOrEqualTo(here.length());
    }
  }

  @Test
  void theSmallestNumbersHaveTwoDigits() throws Exception {
    double least = Double.MIN_VALUE;
    assertThat(onThePage(List.of(least, 2 * least, 3 * least, 4 * least)))
        .containsExactly("4.9E-324", "9.9E-324", "1.5E-323", "2.0E-323");
  }

  @Test
  void whatIsNoFiniteNumberHasItsName() {
    assertThat(DoubleText.of(Double.NaN)).isEqualTo("NaN");
    assertThat(DoubleText.of(Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
    assertThat(DoubleText.of(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
  }

  /** Numbers of few digits, powers of ten and the bounds: there every JVM is right. */
  private static List<Double> numbers(SplittableRandom random) {
    List<Double> numbers = new ArrayList<>(List.of(0.0, Double.MAX_VALUE, Double.MIN_NORMAL));
    for (int power = -300; power <= 22; power++) {
      numbers.add(Double.parseDouble("1e" + power));
    }
    for (int i = 0; i < 20_000; i++) {
      long digits = random.nextLong((long) Math.pow(10, random.nextInt(1, MOST_DIGITS + 1)));
      int power = i % 2 == 0 ? random.nextInt(-20, 1) : random.nextInt(-300, 1);
      numbers.add(Double.parseDouble(digits + "e" + power));
    }
    return numbers;
  }

  /** Numbers of random bits, and the smallest there are. */
  private static List<Double> anyNumbers(SplittableRandom random) {
    return Stream.concat(
            random.longs(20_000).mapToObj(bits -> Math.abs(Double.longBitsToDouble(bits))),
            IntStream.rangeClosed(1, SUBNORMALS).mapToObj(i -> i * Double.MIN_VALUE))
        .filter(Double::isFinite)
        .toList();
  }

  /** Writes the JVM's digits of a number as the page's language does. */
  private static String scientific(double number) {
    if (number == 0) {
      return "0.0e+0";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    int power = decimal.precision() - decimal.scale() - 1;
    String digits = decimal.unscaledValue().toString();
    String rest = digits.length() > 1 ? digits.substring(1) : "0";
    return digits.charAt(0) + "." + rest + "e" + (power < 0 ? "" : "+") + power;
  }

  private static List<String> onThePage(List<Double> numbers) throws Exception {
    String digits =
        DoubleText.class
            .getDeclaredMethod("digits", double.class)
            .getAnnotation(JSBody.class)
            .script();
    String script =
        "const digits = value => {"
            + digits
            + "};for (const bits of require('fs').readFileSync(0, 'utf8').trim().split('\\n'))"
            + "console.log(digits(new Float64Array(BigInt64Array.of(BigInt(bits)).buffer)[0]));";
    Path given = folder.resolve("numbers");
    Files.write(given, numbers.stream().map(x -> "" + Double.doubleToLongBits(x)).toList());
    List<String> there = NodeRun.lines(given, "-e", script);
    assertThat(there).hasSameSizeAs(numbers);
    return there.stream().map(DoubleText::inJavasForm).toList();
  }
}
