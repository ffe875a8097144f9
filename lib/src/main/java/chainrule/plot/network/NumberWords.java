package chainrule.plot.network;

import chainrule.plot.ink.TextOutlines;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Numbers of a picture in words, for those who cannot see it. */
public final class NumberWords {

  private final int decimals;

  /**
   * Begins words.
   *
   * @param decimals digits after the point
   */
  public NumberWords(int decimals) {
    this.decimals = decimals;
  }

  /**
   * {@return what the numbers are called and each of them, such as {@code "; output 0.5, 0.25"};
   * empty if there are none}
   *
   * @param what what they are called
   * @param numbers those that are NaN are left out; not modified
   */
  public String list(String what, double... numbers) {
    String all =
        Arrays.stream(numbers)
            .filter(n -> !Double.isNaN(n))
            .mapToObj(this::text)
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : "; " + what + " " + all;
  }

  /**
   * {@return what the numbers are called, the least and the greatest, such as {@code "; weights −1
   * to 2"}; empty if there are none}
   *
   * @param what what they are called
   * @param arrays numbers, those that are NaN are left out; not modified
   */
  public String range(String what, double[]... arrays) {
    var all =
        Stream.of(arrays)
            .filter(Objects::nonNull)
            .flatMapToDouble(DoubleStream::of)
            .filter(n -> !Double.isNaN(n))
            .summaryStatistics();
    if (all.getCount() == 0) {
      return "";
    }
    String range =
        all.getMin() == all.getMax()
            ? text(all.getMin())
            : text(all.getMin()) + " to " + text(all.getMax());
    return "; " + what + " " + range;
  }

  private String text(double number) {
    return TextOutlines.number(number, decimals);
  }
}
