package chainrule.plot;

import chainrule.math.Vectors;
import chainrule.notebook.Drawing;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Curves and points between two axes, over a coloured background where one is given.
 *
 * <p>Each method changes this plot and returns it, so that a plot is one expression. {@link Plots}
 * has the plots that the course draws most.
 */
public final class Plot implements Figure {

  private static final int STEPS = 200;

  private final PlotContent content = new PlotContent();
  private final PlotContent.Frame frame = new PlotContent.Frame();
  private String ground = "";
  private @Nullable Function<Plot, Surface> surface;

  /** Creates an empty plot. */
  public Plot() {}

  /**
   * Sets what stands above the plot.
   *
   * @param text the words; with values, a format as {@link String#format} takes it
   * @param values as many as the format asks for
   * @return this plot
   */
  public Plot title(String text, Object... values) {
    frame.title = values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    return this;
  }

  /**
   * Sets what stands beside the two axes.
   *
   * @param x beside the x axis
   * @param y beside the y axis
   * @return this plot
   */
  public Plot axes(String x, String y) {
    frame.xLabel = x;
    frame.yLabel = y;
    return this;
  }

  /**
   * Sets the size, in pixels.
   *
   * @param newWidth pixels
   * @param newHeight pixels
   * @return this plot
   */
  public Plot size(int newWidth, int newHeight) {
    frame.width = newWidth;
    frame.height = newHeight;
    return this;
  }

  /**
   * Sets what the two axes show; without it they show all the numbers and a margin.
   *
   * @param xMin the left end
   * @param xMax the right end
   * @param yMin the lower end
   * @param yMax the upper end
   * @return this plot
   */
  public Plot range(double xMin, double xMax, double yMin, double yMax) {
    frame.x = new AxisRange(xMin, xMax);
    frame.y = new AxisRange(yMin, yMax);
    return this;
  }

  /**
   * Makes the y axis logarithmic; numbers that are not positive are left out.
   *
   * @return this plot
   */
  public Plot logarithmic() {
    frame.yLogarithmic = true;
    return this;
  }

  /**
   * Makes the x axis logarithmic; points whose x is not positive are left out.
   *
   * @return this plot
   */
  public Plot logarithmicX() {
    frame.xLogarithmic = true;
    return this;
  }

  /**
   * Adds a curve through points in their order.
   *
   * @param name what stands in the legend; empty for nothing
   * @param xs the points' x, not modified
   * @param ys the points' y, as many; points that are not finite are left out; not modified
   * @return this plot
   */
  public Plot line(String name, double[] xs, double[] ys) {
    return add(new Series(name, xs, ys, Series.Kind.LINE, content.size()));
  }

  /**
   * Adds the curve of a function.
   *
   * @param name what stands in the legend; empty for nothing
   * @param function of x; where it is not finite the curve has a gap
   * @param from the left end
   * @param to the right end, above it
   * @return this plot
   */
  public Plot function(String name, DoubleUnaryOperator function, double from, double to) {
    var range = new AxisRange(from, to);
    double[] xs = Vectors.of(STEPS + 1, i -> range.at((double) i / STEPS));
    return line(name, xs, Arrays.stream(xs).map(function).toArray());
  }

  /**
   * Adds a dashed line from bottom to top, with a word at its upper end.
   *
   * @param word what stands there; empty for nothing
   * @param x where
   * @return this plot
   */
  public Plot mark(String word, double x) {
    content.add(new PlotContent.Mark(word, x, Double.NaN));
    return this;
  }

  /**
   * Writes a word at a point.
   *
   * @param word what stands there
   * @param x the middle of the word
   * @param y the middle of the word
   * @return this plot
   */
  public Plot word(String word, double x, double y) {
    content.add(new PlotContent.Mark(word, x, y));
    return this;
  }

  /**
   * Adds points, in the next colour and with the next mark.
   *
   * @param name what stands in the legend; empty for nothing
   * @param xs the points' x, not modified
   * @param ys the points' y, as many; not modified
   * @return this plot
   */
  public Plot points(String name, double[] xs, double[] ys) {
    return add(new Series(name, xs, ys, Series.Kind.POINTS, content.size()));
  }

  /** Adds points of a class, in the class's colour even where other classes have no points. */
  Plot points(String name, double[][] points, int classNumber) {
    return add(Series.of(name, points, Series.Kind.POINTS, classNumber));
  }

  /**
   * Adds a path: points in their order, joined by a line.
   *
   * @param path shape [n, 2], a point per row; not modified
   * @param name what stands in the legend; empty for nothing
   * @return this plot
   */
  public Plot path(String name, double[][] path) {
    return path(name, path, content.size());
  }

  /** Adds a path in the colour of the given number. */
  Plot path(String name, double[][] path, int style) {
    return add(Series.of(name, path, Series.Kind.PATH, style));
  }

  /**
   * Adds the straight line where {@code w1·x + w2·y + bias = 0}, the decision line of a neuron;
   * nothing where both weights are 0.
   *
   * @param name what stands in the legend; empty for nothing
   * @param w1 weight of x
   * @param w2 weight of y
   * @param bias the constant
   * @return this plot
   */
  public Plot boundary(String name, double w1, double w2, double bias) {
    if (w1 != 0 || w2 != 0) {
      content.add(new Series.Boundary(name, w1, w2, bias));
    }
    return this;
  }

  /**
   * Colours the background by class, in the colours of the points.
   *
   * @param classOf the class of a point {@code {x, y}}, 0 to {@code classes − 1}
   * @param classes how many classes there are
   * @return this plot
   */
  public Plot regions(ToIntFunction<double[]> classOf, int classes) {
    surface = plot -> Surface.classes(classOf, classes);
    ground = "ground coloured by class, " + classes + " of them";
    return this;
  }

  /**
   * Colours the background by the probability of class 1, in ten bands.
   *
   * @param probability of a point {@code {x, y}}, 0 to 1
   * @return this plot
   */
  public Plot probability(ToDoubleFunction<double[]> probability) {
    surface = plot -> Surface.probability(probability);
    ground = "ground coloured by probability";
    return this;
  }

  /**
   * Colours the background by a function's height, in bands with a line at each level.
   *
   * @param height of a point {@code {x, y}}
   * @param levels ascending; without any, ten that cut the plot into bands of equal area
   * @return this plot
   */
  public Plot contours(ToDoubleFunction<double[]> height, double... levels) {
    surface =
        plot ->
            Surface.levels(
                height,
                levels.length > 0
                    ? levels.clone()
                    : Surface.quantiles(height, plot.xRange(), plot.yRange(), 10));
    ground = "ground coloured by height";
    return this;
  }

  /** {@return what the x axis shows} */
  public AxisRange xRange() {
    return frame.x != null
        ? frame.x
        : PlotContent.Frame.around(content.all(Series::xs), frame.xLogarithmic, content.margin());
  }

  /** {@return what the y axis shows} */
  public AxisRange yRange() {
    return frame.y != null
        ? frame.y
        : PlotContent.Frame.around(content.all(Series::ys), frame.yLogarithmic, content.margin());
  }

  @Override
  public Drawing drawing() {
    return new Drawing(
        toString(), frame.width, frame.height, graphics -> new PlotPainter(this).paint(graphics));
  }

  /** Returns what the plot shows, in words. */
  @Override
  public String toString() {
    return content.words(frame, xRange(), yRange()).add(ground).toString();
  }

  PlotContent.Frame frame() {
    return frame;
  }

  PlotContent content() {
    return content;
  }

  /** Returns the background for the axes as they are now; null without one. */
  @Nullable Surface background() {
    return surface == null ? null : surface.apply(this);
  }

  private Plot add(Series more) {
    content.add(more);
    return this;
  }
}
