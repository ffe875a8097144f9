package chainrule.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a plot shows between its axes: curves and points, straight lines, words. */
final class PlotContent {

  private final List<Series> series = new ArrayList<>();
  private final List<Boundary> boundaries = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /** A straight line without ends: where {@code w1·x + w2·y + b} is 0. */
  record Boundary(String name, double w1, double w2, double bias) {}

  /** A word at a point, or where y is NaN at the upper end of a line through x. */
  record Mark(String word, double x, double y) {}

  /** What stands around a plot: words, size, the axes and whether they are logarithmic. */
  static final class Frame {
    String title = "";
    String xLabel = "x";
    String yLabel = "y";
    int width = 520;
    int height = 360;
    boolean xLogarithmic;
    boolean yLogarithmic;
    @Nullable AxisRange x;
    @Nullable AxisRange y;

    /** Returns the range of an axis that shows all the values. */
    static AxisRange around(double[] values, boolean logarithmic, double margin) {
      return logarithmic ? AxisRange.aroundPositive(values) : AxisRange.around(values, margin);
    }
  }

  void add(Series more) {
    series.add(more);
  }

  void add(Boundary line) {
    boundaries.add(line);
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  /** Returns how many curves and clouds of points there are. */
  int size() {
    return series.size();
  }

  List<Mark> marks() {
    return marks;
  }

  /** Returns the curves and points, then the straight lines between the sides of the plot. */
  List<Series> series(AxisRange x, AxisRange y) {
    return Stream.concat(
            series.stream(),
            boundaries.stream()
                .map(b -> Series.straightLine(b.name(), b.w1(), b.w2(), b.bias(), x, y)))
        .toList();
  }

  /** Returns the names that stand in the legend. */
  List<String> names() {
    return Stream.concat(series.stream().map(Series::name), boundaries.stream().map(Boundary::name))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  double margin() {
    return series.stream().allMatch(s -> s.kind() == Series.Kind.LINE)
        ? AxisRange.NARROW
        : AxisRange.WIDE;
  }

  double[] all(Function<Series, double[]> numbers) {
    return series.stream().map(numbers).flatMapToDouble(DoubleStream::of).toArray();
  }
}
