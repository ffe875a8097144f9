package chainrule.plot;

import chainrule.plot.ink.FigureWords;
import chainrule.plot.ink.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * One curve or cloud of points of a plot.
 *
 * @param name what stands in the legend; empty for nothing
 * @param xs copied
 * @param ys as many as {@code xs}; copied
 * @param kind how it is drawn
 * @param style the number of its colour and mark; {@link #INK} for a plain dark line
 */
record Series(String name, double[] xs, double[] ys, Kind kind, int style) {

  /** A curve, points, or points joined by a line. */
  enum Kind {
    LINE,
    POINTS,
    PATH
  }

  /** The style of a line that belongs to no class. */
  static final int INK = -1;

  private static final int FEW = 5;
  private static final int MOST_POINTS = 400;

  /** Curves differ by their dashes too, for those who see no hue. */
  private static final float[][] DASHES = {{}, {9, 5}, {2, 4}, {10, 4, 2, 4}, {16, 5}, {4, 3}};

  private static final Marker[] MARKERS = {
    SeriesMarkers.CIRCLE,
    SeriesMarkers.SQUARE,
    SeriesMarkers.TRIANGLE_UP,
    SeriesMarkers.DIAMOND,
    SeriesMarkers.CROSS,
    SeriesMarkers.PLUS
  };

  Series {
    if (xs.length != ys.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "plot: \"%s\" has %d x and %d y; expected as many of each",
              name,
              xs.length,
              ys.length));
    }
    xs = xs.clone();
    ys = ys.clone();
  }

  /** Returns the series of points given as rows, of two columns, or of one: on a line, at 0. */
  static Series of(String name, double[][] points, Kind kind, int style) {
    return new Series(name, column(points, 0), column(points, 1), kind, style);
  }

  private static double[] column(double[][] rows, int index) {
    return Arrays.stream(rows).mapToDouble(row -> coordinate(row, index)).toArray();
  }

  private static double coordinate(double[] point, int index) {
    if (point.length == 0) {
      throw new IllegalArgumentException("points: have 0 columns; expected 2, or 1 for a line");
    }
    return point.length == 1 && index == 1 ? 0 : point[index];
  }

  /**
   * A straight line without ends: where {@code w1·x + w2·y + bias} is 0.
   *
   * @param name what stands in the legend; empty for nothing
   * @param w1 weight of x
   * @param w2 weight of y, not 0 if that of x is
   * @param bias the constant
   */
  record Boundary(String name, double w1, double w2, double bias) {

    /** Returns what of the line crosses a plot, between the sides that it surely meets. */
    Series within(AxisRange x, AxisRange y) {
      boolean steep = Math.abs(w1) * (y.max() - y.min()) > Math.abs(w2) * (x.max() - x.min());
      double[] xs = {x.min(), x.max()};
      double[] ys = {y.min(), y.max()};
      for (int end = 0; end < 2; end++) {
        if (steep) {
          xs[end] = -(w2 * ys[end] + bias) / w1;
        } else {
          ys[end] = -(w1 * xs[end] + bias) / w2;
        }
      }
      return new Series(name, xs, ys, Kind.LINE, INK);
    }

    /** Returns the name and the equation. */
    String words(String x, String y) {
      String equation =
          String.format(
              "%s·%s + %s·%s + %s = 0",
              FigureWords.number(w1), x, FigureWords.number(w2), y, FigureWords.number(bias));
      return (name.isEmpty() ? "line" : name) + ": " + equation.replace("+ −", "− ");
    }
  }

  /**
   * Adds this to a chart; of a curve only what the legend shows.
   *
   * @param index the place among the chart's series, which makes its name unique
   * @param lines how many curves were added before, which tells its dashes
   */
  void addTo(XYChart chart, int index, int lines) {
    Series shown = finite();
    if (shown.xs.length == 0) {
      return;
    }
    boolean taken = name.isEmpty() || chart.getSeries(name) != null;
    int points = kind == Kind.LINE ? 1 : shown.xs.length;
    XYSeries drawn =
        chart.addSeries(
            taken ? "series " + index : name,
            Arrays.copyOf(shown.xs, points),
            Arrays.copyOf(shown.ys, points));
    drawn.setShowInLegend(!taken);
    Color colour = colour();
    drawn.setLineColor(colour);
    drawn.setMarkerColor(colour);
    drawn.setLineStyle(stroke(lines));
    drawn.setMarker(kind == Kind.LINE ? SeriesMarkers.NONE : MARKERS[style % MARKERS.length]);
    drawn.setXYSeriesRenderStyle(
        kind == Kind.POINTS ? XYSeriesRenderStyle.Scatter : XYSeriesRenderStyle.Line);
  }

  /** Returns the points that a logarithmic axis can show. */
  Series positive(boolean xPositive, boolean yPositive) {
    return select(i -> (!xPositive || xs[i] > 0) && (!yPositive || ys[i] > 0));
  }

  /**
   * Paints a curve as one path.
   *
   * @param graphics where to paint; its colour and stroke change
   * @param screenX from a value to pixels
   * @param screenY from a value to pixels
   * @param lines how many curves there were before, which tells its dashes
   */
  void paintCurve(
      Graphics2D graphics, DoubleUnaryOperator screenX, DoubleUnaryOperator screenY, int lines) {
    Series shown = finite().thin();
    Path2D path = new Path2D.Double();
    for (int i = 0; i < shown.xs.length; i++) {
      double x = screenX.applyAsDouble(shown.xs[i]);
      double y = screenY.applyAsDouble(shown.ys[i]);
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    graphics.setColor(colour());
    graphics.setStroke(stroke(lines));
    graphics.draw(path);
  }

  /** Returns whether this is a curve, and no straight line, which is never dashed. */
  boolean isDashed() {
    return kind == Kind.LINE && style != INK;
  }

  private Series finite() {
    return select(i -> Double.isFinite(xs[i]) && Double.isFinite(ys[i]));
  }

  private Color colour() {
    return style == INK ? Palette.INK : Palette.of(style);
  }

  private BasicStroke stroke(int lines) {
    float[] dashes = isDashed() ? DASHES[lines % DASHES.length] : DASHES[0];
    return new BasicStroke(
        2,
        dashes.length == 0 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10,
        dashes.length == 0 ? null : dashes,
        0);
  }

  /** Returns the name and the numbers in words: each of a few points, what more of them span. */
  String words() {
    String numbers =
        kind == Kind.LINE ? FigureWords.course(ys) : xs.length <= FEW ? eachPoint() : spans();
    return name.isEmpty() ? numbers : name + ": " + numbers;
  }

  private String eachPoint() {
    return IntStream.range(0, xs.length)
        .mapToObj(i -> "(" + FigureWords.list(xs[i], ys[i]) + ")")
        .collect(Collectors.joining(", "));
  }

  private String spans() {
    String ends =
        kind == Kind.POINTS
            ? ""
            : String.format(
                " from (%s) to (%s)",
                FigureWords.list(xs[0], ys[0]),
                FigureWords.list(xs[xs.length - 1], ys[ys.length - 1]));
    return xs.length
        + " points"
        + ends
        + ", x "
        + FigureWords.span(xs)
        + ", y "
        + FigureWords.span(ys);
  }

  /** Keeps the least and the greatest of each stretch, so that no spike of a long curve is lost. */
  private Series thin() {
    if (xs.length <= MOST_POINTS) {
      return this;
    }
    boolean[] kept = new boolean[xs.length];
    kept[0] = true;
    kept[xs.length - 1] = true;
    int stretches = MOST_POINTS / 2;
    for (int s = 0; s < stretches; s++) {
      int from = (int) ((long) xs.length * s / stretches);
      int to = (int) ((long) xs.length * (s + 1) / stretches);
      int least = from;
      int greatest = from;
      for (int i = from; i < to; i++) {
        least = ys[i] < ys[least] ? i : least;
        greatest = ys[i] > ys[greatest] ? i : greatest;
      }
      kept[least] = true;
      kept[greatest] = true;
    }
    return select(i -> kept[i]);
  }

  private Series select(IntPredicate keep) {
    int[] indices = IntStream.range(0, xs.length).filter(keep).toArray();
    return new Series(
        name,
        Arrays.stream(indices).mapToDouble(i -> xs[i]).toArray(),
        Arrays.stream(indices).mapToDouble(i -> ys[i]).toArray(),
        kind,
        style);
  }
}
