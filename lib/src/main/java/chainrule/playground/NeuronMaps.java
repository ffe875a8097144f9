package chainrule.playground;

import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.Layer;
import chainrule.nn.Network;
import chainrule.notebook.Drawing;
import chainrule.plot.Figure;
import chainrule.plot.network.NumberWords;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What each unit of a network makes of the plane: small maps from the inputs on the left to what
 * the network says on the right, with the points among which it learns.
 *
 * <p>A unit's map is blue where it is low and vermillion where it is high, as the classes 0 and 1
 * are; between two units stands a line as thick as their weight, dashed where the weight is
 * negative and turns the colours round. The figure shows the network as it was when the figure was
 * made.
 *
 * @see "Smilkov and Carter, A Neural Network Playground, playground.tensorflow.org (2016)"
 */
public final class NeuronMaps implements Figure {

  private static final int MOST_UNITS = 12;
  private static final int MOST_COLUMNS = 7;

  private final PlaneSquare square;
  private final UnitMaps maps;
  private final double[][] points;
  private final int[] labels;
  private final String[] inputNames;
  private final List<double[][]> weights;
  private final List<String> headings;
  private final int right;
  private String title = "";

  private NeuronMaps(
      Network network,
      double[][] points,
      int[] labels,
      UnaryOperator<Matrix> features,
      String... inputNames) {
    this.points = points;
    this.labels = labels;
    this.inputNames = inputNames;
    square = PlaneSquare.around(points);
    maps = UnitMaps.of(network, features.apply(square.grid(PlaneSquare.STEPS)));
    weights = network.layers().stream().map(NeuronMaps::weights).toList();
    headings = network.layers().stream().map(NeuronMaps::heading).toList();
    right = right(UnitMaps.answer(network, features.apply(Matrix.of(points))), labels);
  }

  /**
   * {@return the maps of a network of two inputs}
   *
   * @param network two inputs, at most 12 units a layer and 6 layers; answers only, but remembers
   *     these points as its last forward
   * @param points shape [m, 2], at least one, finite; not modified
   * @param labels the class of each point, from 0, or −1 and 1; not modified
   */
  public static NeuronMaps of(Network network, double[][] points, int[] labels) {
    return of(network, points, labels, UnaryOperator.identity(), "x₁", "x₂");
  }

  /**
   * {@return the maps of a network of two inputs, as {@link #of(Network, double[][], int[])}}
   *
   * @param network two inputs, at most 12 units a layer and 6 layers
   * @param points shape [m, 2], at least one, finite; not modified
   * @param labels the class of each point; not modified
   */
  public static NeuronMaps of(Network network, Matrix points, int[] labels) {
    return of(network, points.toArray(), labels);
  }

  /**
   * {@return the maps of a network of the playground, as it is now}
   *
   * @param learning goes on as it is; its network remembers these points as its last forward
   */
  public static NeuronMaps of(PlaneLearning learning) {
    return learning.picture();
  }

  /** Returns the maps of a network that is told features of the plane. */
  static NeuronMaps of(
      Network network,
      double[][] points,
      int[] labels,
      UnaryOperator<Matrix> features,
      String... inputNames) {
    int[] sizes = network.sizes();
    if (sizes[0] != inputNames.length
        || sizes.length > MOST_COLUMNS
        || Arrays.stream(sizes).max().orElse(0) > MOST_UNITS) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "neuron maps: layers are %s; expected %d inputs, at most %d units a layer and %d"
                  + " layers",
              Arrays.toString(sizes),
              inputNames.length,
              MOST_UNITS,
              MOST_COLUMNS - 1));
    }
    if (points.length == 0
        || points.length != labels.length
        || !Arrays.stream(points).allMatch(p -> p.length == 2 && Double.isFinite(p[0] + p[1]))) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "neuron maps: %d points with %d labels; expected at least one point of two finite"
                  + " numbers and a label for each",
              points.length,
              labels.length));
    }
    double[][] copy = Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
    int lower = Arrays.stream(labels).min().orElse(0) < 0 ? 1 : 0;
    int[] classes = Arrays.stream(labels).map(t -> lower == 1 ? (t + 1) / 2 : t).toArray();
    return new NeuronMaps(network, copy, classes, features, inputNames);
  }

  private static double[][] weights(Layer layer) {
    return layer instanceof Dense dense ? dense.weights().toArray() : new double[0][];
  }

  private static String heading(Layer layer) {
    String kind =
        layer instanceof Dense dense
            ? dense.activation().toString()
            : layer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return layer.outputs() + " " + kind;
  }

  private static int right(Matrix answer, int[] labels) {
    return (int)
        IntStream.range(0, labels.length).filter(i -> said(answer.rowAt(i)) == labels[i]).count();
  }

  private static int said(double[] outputs) {
    if (outputs.length == 1) {
      return outputs[0] >= 0.5 ? 1 : 0;
    }
    return IntStream.range(0, outputs.length)
        .reduce((a, b) -> outputs[b] > outputs[a] ? b : a)
        .orElse(0);
  }

  /**
   * Sets what stands above the maps.
   *
   * @param text the words
   * @return this figure
   */
  public NeuronMaps title(String text) {
    title = text;
    return this;
  }

  @Override
  public Drawing drawing() {
    return new Drawing(toString(), NeuronMapsPainter.WIDTH, NeuronMapsPainter.HEIGHT, this::paint);
  }

  /** Returns the network, its weights and how many points are right, in words. */
  @Override
  public String toString() {
    double[][] rows = weights.stream().flatMap(Arrays::stream).toArray(double[][]::new);
    return String.format(
        Locale.ROOT,
        "figure: %smaps of the units of a network: %d inputs, %s%s; %d of %d points right",
        title.isEmpty() ? "" : title + "; ",
        inputNames.length,
        String.join(", ", headings),
        new NumberWords(2).range("weights", rows),
        right,
        points.length);
  }

  void paint(Graphics2D graphics) {
    new NeuronMapsPainter(this).paint(graphics);
  }

  /** Returns how many points are on the right side. */
  int right() {
    return right;
  }

  String title() {
    return title;
  }

  PlaneSquare square() {
    return square;
  }

  UnitMaps maps() {
    return maps;
  }

  double[][] points() {
    return points;
  }

  int[] labels() {
    return labels;
  }

  String[] inputNames() {
    return inputNames;
  }

  /** Returns the weights into each layer; an empty matrix where it is not dense. */
  List<double[][]> weights() {
    return weights;
  }

  /** Returns what stands above each column after the inputs. */
  List<String> headings() {
    return headings;
  }
}
