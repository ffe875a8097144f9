package chainrule.plot;

import chainrule.check.GradientCheck;
import chainrule.math.Matrix;
import chainrule.math.Vectors;
import chainrule.plot.ink.Histogram;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The plots that the course draws most, each in one line. */
public final class Plots {

  private Plots() {}

  /**
   * A loss after each epoch.
   *
   * @param losses the loss after epochs 0, 1, 2, …; not modified
   * @return the plot
   */
  public static Plot learningCurve(double... losses) {
    return learningCurves(Map.of("", losses)).title("Learning curve");
  }

  /**
   * Losses after each epoch, to compare.
   *
   * @param losses from a name to the loss after epochs 0, 1, 2, …; in the map's order
   * @return the plot
   */
  public static Plot learningCurves(Map<String, double[]> losses) {
    Plot plot = new Plot().axes("epoch", "loss").title("Learning curves");
    losses.forEach((name, values) -> plot.line(name, Vectors.range(0, values.length - 1), values));
    return plot;
  }

  /**
   * Functions of one variable.
   *
   * @param from the least argument
   * @param to the greatest argument
   * @param functions from a name to a function; in the map's order
   * @return the plot
   */
  public static Plot functions(
      double from, double to, Map<String, ? extends DoubleUnaryOperator> functions) {
    Plot plot = new Plot().axes("z", "value");
    functions.forEach((name, f) -> plot.function(name, f, from, to));
    return plot;
  }

  /**
   * Points in the plane, coloured by class.
   *
   * @param points shape [m, 2] or wider; the first two columns are drawn; of shape [m, 1], along a
   *     line; not modified
   * @param labels the class of each point, whole numbers from 0, or −1 and 1; not modified
   * @param names of the classes, in ascending order of their labels, also of classes without points
   *     where labels count from 0; without any, their labels
   * @return the plot
   */
  public static Plot scatter(double[][] points, int[] labels, String... names) {
    return new ClassScatter(points, labels, names).plot();
  }

  /**
   * Points in the plane, coloured by class, as {@link #scatter(double[][], int[], String...)}.
   *
   * @param points a point per row; not modified
   * @param labels the class of each point; not modified
   * @param names of the classes
   * @return the plot
   */
  public static Plot scatter(Matrix points, int[] labels, String... names) {
    return scatter(points.toArray(), labels, names);
  }

  /**
   * Points coloured by class, with the line where {@code w1·x1 + w2·x2 + bias = 0}.
   *
   * @param points shape [m, 2]; not modified
   * @param labels the class of each point; not modified
   * @param w1 weight of the first column
   * @param w2 weight of the second column
   * @param bias the constant
   * @return the plot
   */
  public static Plot decisionLine(
      double[][] points, int[] labels, double w1, double w2, double bias) {
    return scatter(points, labels).boundary("decision line", w1, w2, bias);
  }

  /**
   * Points coloured by class, over the regions where a function says 1 and where it says 0.
   *
   * @param points shape [m, 2]; not modified
   * @param labels 0 or 1, or −1 or 1, for each point; not modified
   * @param output of a point {@code {x1, x2}}: class 1 where it is at least {@code threshold}
   * @param threshold where class 1 begins: 0.5 for a probability, 0 for a pre-activation
   * @return the plot
   */
  public static Plot decisionRegions(
      double[][] points, int[] labels, ToDoubleFunction<double[]> output, double threshold) {
    return scatter(points, labels)
        .regions(point -> output.applyAsDouble(point) >= threshold ? 1 : 0, 2);
  }

  /**
   * Points coloured by class, over the probability of class 1 in ten bands.
   *
   * @param points shape [m, 2]; not modified
   * @param labels 0 or 1, or −1 or 1, for each point; not modified
   * @param probability of class 1 at a point {@code {x1, x2}}
   * @return the plot
   */
  public static Plot probabilityRegions(
      double[][] points, int[] labels, ToDoubleFunction<double[]> probability) {
    return scatter(points, labels).probability(probability);
  }

  /**
   * Points coloured by class, from a matrix, over the probability of class 1 in ten bands.
   *
   * @param points shape [m, 2]; not modified
   * @param labels 0 or 1, or −1 or 1, for each point; not modified
   * @param probability of class 1 at a point {@code {x1, x2}}
   * @return the plot
   */
  public static Plot probabilityRegions(
      Matrix points, int[] labels, ToDoubleFunction<double[]> probability) {
    return probabilityRegions(points.toArray(), labels, probability);
  }

  /**
   * An error as a function of two weights, seen from above, with the path that learning took.
   *
   * @param error of a point {@code {w1, w2}}
   * @param path shape [n, 2], the weights after each step; not modified
   * @return the plot
   */
  public static Plot errorBowl(ToDoubleFunction<double[]> error, double[][] path) {
    return new Plot().axes("w₁", "w₂").contours(error).path("path", path, 1);
  }

  /**
   * An error as a function of two weights, seen from above, with the path that learning took.
   *
   * @param error of a point {@code {w1, w2}}
   * @param path the weights after each step; not modified
   * @return the plot
   */
  public static Plot errorBowl(ToDoubleFunction<double[]> error, List<double[]> path) {
    return errorBowl(error, path.toArray(double[][]::new));
  }

  /**
   * The plane of the two weights of a perceptron without a bias, with the way of the weights.
   *
   * @param points the cases, shape [m, 2]; not modified
   * @param labels 0 or 1 for each case; not modified
   * @param path the weights at the start and after each update, shape [updates + 1, 2]; not
   *     modified
   * @return the figure; {@link WeightSpace#frames} makes it an animation
   */
  public static WeightSpace weightSpace(double[][] points, int[] labels, double[][] path) {
    return WeightSpace.of(points, labels, path);
  }

  /**
   * Bars, one for each number.
   *
   * @param name what the bars count
   * @param values their heights, for categories 1, 2, 3, …; not modified
   * @return the plot
   */
  public static BarChart bars(String name, double... values) {
    var numbers = IntStream.rangeClosed(1, values.length).mapToObj(Integer::toString);
    return new BarChart(numbers.toArray(String[]::new)).bars(name, values);
  }

  /**
   * A matrix as coloured cells: weights, gradients, or the error of each entry.
   *
   * @param matrix shape [rows, columns]; not modified
   * @return the plot
   */
  public static HeatMap heatMap(double[][] matrix) {
    return new HeatMap(matrix);
  }

  /**
   * How exact every entry of a gradient is: a cell for each, a panel for each block.
   *
   * @param check a gradient held against a measured one
   * @return the figure, blue where the relative error is at most 1e-7, vermillion where it is
   *     larger
   */
  public static Figure gradientErrors(GradientCheck check) {
    return new GradientErrorMap(check);
  }

  /**
   * Small plots of functions of one variable, one beside the other: an activation per plot.
   *
   * @param from the least argument
   * @param to the greatest argument
   * @param functions from a name to a function; in the map's order
   * @return the figure
   */
  public static Figure functionGrid(
      double from, double to, Map<String, ? extends DoubleUnaryOperator> functions) {
    return FigureGrid.of(
        3,
        functions.entrySet().stream()
            .map(f -> functions(from, to, Map.of("", f.getValue())).title(f.getKey()))
            .map(plot -> plot.size(240, 190))
            .toList());
  }

  /**
   * Figures in one row, each at its own size, as one figure.
   *
   * @param figures at least one
   * @return the figure
   */
  public static Figure beside(Figure... figures) {
    return FigureGrid.of(figures.length, List.of(figures));
  }

  /**
   * Figures in rows, each at its own size, as one figure.
   *
   * @param columns how many stand beside each other, at least 1
   * @param figures at least one, row by row
   * @return the figure
   */
  public static Figure grid(int columns, List<? extends Figure> figures) {
    return FigureGrid.of(columns, figures);
  }

  /**
   * How often numbers occur: weights, activations or gradients.
   *
   * @param name what the numbers are
   * @param bins how many equally wide bins, at least 1
   * @param values the numbers, at least one, finite; not modified
   * @return the plot
   */
  public static BarChart histogram(String name, int bins, double... values) {
    return BarChart.of(name, Histogram.of(bins, values));
  }

  /**
   * How often each class was taken for each: rows are the true classes, columns the predicted ones.
   *
   * @param expected the true classes, 0 … classes − 1; not modified
   * @param predicted the classes found, as many; not modified
   * @param classes how many classes there are
   * @return the plot, right answers on the diagonal
   */
  public static HeatMap confusionMatrix(int[] expected, int[] predicted, int classes) {
    return HeatMap.ofCounts(expected, predicted, classes).title("true ↓  predicted →");
  }

  /**
   * Images in shades from black (0) to white (1), side by side.
   *
   * @param images shape [n, rows·columns], one image per row; not modified
   * @param columns the pixels of a row of an image
   * @return the figure
   */
  public static ImageGrid images(double[][] images, int columns) {
    return new ImageGrid(images, columns, false);
  }

  /**
   * The weights into each unit as an image of its inputs, blue above zero and vermillion below.
   *
   * @param weights shape [rows·columns, units], as a dense layer has them; not modified
   * @param columns the inputs of a row of an image
   * @return the figure, an image for each unit
   */
  public static ImageGrid weightImages(double[][] weights, int columns) {
    double[][] images = Matrix.of(weights).transpose().toArray();
    return new ImageGrid(images, columns, true);
  }

  /**
   * A matrix as squares on grey, each as large as its number: white above zero, black below.
   *
   * @param matrix shape [from, to]; not modified
   * @return the diagram
   */
  public static HintonDiagram hinton(double[][] matrix) {
    return new HintonDiagram(matrix);
  }
}
