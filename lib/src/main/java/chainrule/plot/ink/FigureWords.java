package chainrule.plot.ink;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a figure shows, in words and numbers, for those who do not see it.
 *
 * <p>Short, as it is read aloud; numbers have three digits, so that they are the same on every
 * machine.
 */
public final class FigureWords {

  /** The most characters; what would be more is counted only. */
  public static final int MOST = 400;

  private static final int MOST_NUMBERS = 16;
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  private final List<String> parts = new ArrayList<>();

  /**
   * Begins with the title.
   *
   * @param title what stands above the figure; empty for nothing
   */
  public FigureWords(String title) {
    add(title);
  }

  /**
   * Adds a part; one that is empty is left out.
   *
   * @param part of the words
   * @return these words
   */
  public FigureWords add(String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
    return this;
  }

  /** Returns the parts, with a semicolon between them. */
  @Override
  public String toString() {
    var words = new StringBuilder("figure: ");
    for (int i = 0; i < parts.size(); i++) {
      String part = (i == 0 ? "" : "; ") + parts.get(i);
      int left = parts.size() - i;
      String instead = "; and " + left + " more";
      int reserve = left == 1 ? 0 : instead.length();
      if (words.length() + part.length() + reserve > MOST) {
        return i == 0 ? words.append(part, 0, MOST / 2).append('…').toString() : words + instead;
      }
      words.append(part);
    }
    return words.toString();
  }

  /**
   * {@return a number in three digits, or all of a whole one's below a million}
   *
   * @param value any number
   */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "no number" : value > 0 ? "∞" : "−∞";
    }
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1e6) {
      return minus(Long.toString((long) value));
    }
    BigDecimal rounded =
        size >= 1000 && size < 1e6
            ? BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP)
            : BigDecimal.valueOf(value).round(THREE_DIGITS);
    BigDecimal digits = rounded.stripTrailingZeros();
    if (size >= 1e-4 && size < 1e6) {
      return minus(digits.toPlainString());
    }
    int exponent = digits.precision() - digits.scale() - 1;
    return minus(digits.movePointLeft(exponent).toPlainString() + "e" + exponent);
  }

  private static String minus(String digits) {
    return digits.replace('-', '−');
  }

  /**
   * {@return numbers with commas, the middle ones left out where there are many}
   *
   * @param values not modified
   */
  public static String list(double... values) {
    if (values.length <= MOST_NUMBERS) {
      return Arrays.stream(values).mapToObj(FigureWords::number).collect(Collectors.joining(", "));
    }
    return number(values[0]) + ", …, " + number(values[values.length - 1]);
  }

  /**
   * {@return what numbers span, such as {@code 0.5 to 2}}
   *
   * @param values those that are not finite are left out; not modified
   */
  public static String span(double... values) {
    var finite = Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
    if (finite.getCount() == 0) {
      return "no numbers";
    }
    return finite.getMin() == finite.getMax()
        ? number(finite.getMin())
        : number(finite.getMin()) + " to " + number(finite.getMax());
  }

  /**
   * {@return the course of numbers: how many, the first and the last, and what they span if that is
   * more}
   *
   * @param values not modified
   */
  public static String course(double... values) {
    if (values.length <= 3) {
      return list(values);
    }
    double first = values[0];
    double last = values[values.length - 1];
    String ends = values.length + " points, first " + number(first) + ", last " + number(last);
    var finite = Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
    boolean falls = finite.getMax() == first && finite.getMin() == last;
    boolean rises = finite.getMin() == first && finite.getMax() == last;
    return falls || rises || finite.getCount() == 0
        ? ends
        : ends + ", least " + number(finite.getMin()) + ", greatest " + number(finite.getMax());
  }

  /**
   * {@return the size of a matrix, its rows if it is small, its extremes and where they are}
   *
   * @param cells rows of one length; not modified
   */
  public static String matrix(double[][] cells) {
    int rows = cells.length;
    int columns = cells[0].length;
    int[] largest = {-1, -1};
    int[] smallest = {-1, -1};
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double value = cells[row][column];
        if (Double.isFinite(value) && (largest[0] < 0 || value > at(cells, largest))) {
          largest = new int[] {row, column};
        }
        if (Double.isFinite(value) && (smallest[0] < 0 || value < at(cells, smallest))) {
          smallest = new int[] {row, column};
        }
      }
    }
    String size = rows + "×" + columns + " numbers";
    String all =
        rows * columns > MOST_NUMBERS
            ? ""
            : Arrays.stream(cells)
                .map(row -> "[" + list(row) + "]")
                .collect(Collectors.joining(", ", ": ", ""));
    return largest[0] < 0
        ? size + all
        : size
            + all
            + "; largest "
            + place(cells, largest)
            + "; smallest "
            + place(cells, smallest);
  }

  private static double at(double[][] cells, int[] place) {
    return cells[place[0]][place[1]];
  }

  private static String place(double[][] cells, int[] place) {
    return number(at(cells, place)) + " at [" + place[0] + "][" + place[1] + "]";
  }
}
