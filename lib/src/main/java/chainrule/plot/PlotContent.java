package chainrule.plot;

import chainrule.plot.ink.FigureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a plot shows between its axes: curves and points, straight lines, words. */
final class PlotContent {

  private final List<Series> series = new ArrayList<>();
  private final List<Series.Boundary> boundaries = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

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

  void add(Series.Boundary line) {
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
    return Stream.concat(series.stream(), boundaries.stream().map(line -> line.within(x, y)))
        .toList();
  }

  /** Returns the words of the whole plot. */
  FigureWords words(Frame frame, AxisRange x, AxisRange y) {
    String logarithmic =
        frame.xLogarithmic && frame.yLogarithmic
            ? ", both logarithmic"
            : frame.xLogarithmic ? ", x logarithmic" : frame.yLogarithmic ? ", logarithmic" : "";
    var words =
        new FigureWords(frame.title)
            .add(frame.yLabel + " over " + frame.xLabel + logarithmic)
            .add("x axis " + x.words() + ", y axis " + y.words());
    series.forEach(one -> words.add(one.words()));
    boundaries.forEach(line -> words.add(line.words(frame.xLabel, frame.yLabel)));
    marks.forEach(
        mark ->
            words.add(
                mark.word()
                    + " at x = "
                    + FigureWords.number(mark.x())
                    + (Double.isNaN(mark.y()) ? "" : ", y = " + FigureWords.number(mark.y()))));
    return words;
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
