package chainrule.plot;

import chainrule.math.Matrix;
import chainrule.notebook.Drawing;
import chainrule.plot.ink.TextOutlines;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A layered network with its numbers: activations in the nodes, weights on the edges, and, where
 * they are given, the deltas under the nodes and the gradients under the weights.
 *
 * <p>Layer 0 is the input; the weights into a layer have its number. Each method changes this
 * diagram and returns it; what is not given is not drawn, so a forward pass can be shown layer by
 * layer.
 */
public final class NetworkDiagram implements Figure {

  private static final int MOST_NODES = 12;

  private final int[] sizes;
  private final double[][] values;
  private final double[][] deltas;
  private final double[][] biases;
  private final double[][][] weights;
  private final double[][][] gradients;
  private final String[][] names;
  private String title = "";
  private int decimals = 4;

  private NetworkDiagram(int[] sizes) {
    this.sizes = sizes.clone();
    int depth = sizes.length;
    values = new double[depth][0];
    deltas = new double[depth][0];
    biases = new double[depth][0];
    weights = new double[depth][0][0];
    gradients = new double[depth][0][0];
    names = new String[depth][0];
  }

  /**
   * {@return a network without numbers}
   *
   * @param sizes the number of nodes of each layer, the input first: at least two layers of 1 to 12
   */
  public static NetworkDiagram of(int... sizes) {
    if (sizes.length < 2 || Arrays.stream(sizes).anyMatch(n -> n < 1 || n > MOST_NODES)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "network: layers are %s; expected at least two, of 1 to %d nodes each",
              Arrays.toString(sizes),
              MOST_NODES));
    }
    return new NetworkDiagram(sizes);
  }

  /**
   * Sets what stands above the diagram.
   *
   * @param text the words
   * @return this diagram
   */
  public NetworkDiagram title(String text) {
    title = text;
    return this;
  }

  /**
   * Sets how many decimals the numbers have; 4 without it.
   *
   * @param count digits after the point
   * @return this diagram
   */
  public NetworkDiagram decimals(int count) {
    decimals = count;
    return this;
  }

  /**
   * Sets what stands above each node of a layer.
   *
   * @param layer from 0, the input
   * @param nodeNames one for each node
   * @return this diagram
   */
  public NetworkDiagram names(int layer, String... nodeNames) {
    requireLength("names", layer, nodeNames.length);
    names[layer] = nodeNames.clone();
    return this;
  }

  /**
   * Sets the numbers in a layer's nodes: the inputs, or the activations.
   *
   * @param layer from 0, the input
   * @param activations shape [nodes]; NaN leaves a node empty; not modified
   * @return this diagram
   */
  public NetworkDiagram values(int layer, double... activations) {
    requireLength("values", layer, activations.length);
    values[layer] = activations.clone();
    return this;
  }

  /**
   * Sets the deltas under a layer's nodes.
   *
   * @param layer from 1, the first after the input
   * @param errors shape [nodes], the derivative of the loss by each pre-activation; not modified
   * @return this diagram
   */
  public NetworkDiagram deltas(int layer, double... errors) {
    requireLength("deltas", layer, errors.length);
    deltas[layer] = errors.clone();
    return this;
  }

  /**
   * Sets the biases, shown above a layer's nodes.
   *
   * @param layer from 1, the first after the input
   * @param offsets shape [nodes]; not modified
   * @return this diagram
   */
  public NetworkDiagram biases(int layer, double... offsets) {
    requireLength("biases", layer, offsets.length);
    biases[layer] = offsets.clone();
    return this;
  }

  /**
   * Sets the weights into a layer.
   *
   * @param layer from 1, the first after the input
   * @param matrix shape [nodes of the layer before, nodes of the layer]; not modified
   * @return this diagram
   */
  public NetworkDiagram weights(int layer, double[][] matrix) {
    weights[layer] = copy("weights", layer, matrix);
    return this;
  }

  /**
   * Sets the weights into a layer.
   *
   * @param layer from 1, the first after the input
   * @param matrix shape [nodes of the layer before, nodes of the layer]; not modified
   * @return this diagram
   */
  public NetworkDiagram weights(int layer, Matrix matrix) {
    return weights(layer, matrix.toArray());
  }

  /**
   * Sets the gradients under the weights into a layer.
   *
   * @param layer from 1, the first after the input
   * @param matrix shape [nodes of the layer before, nodes of the layer]; not modified
   * @return this diagram
   */
  public NetworkDiagram gradients(int layer, double[][] matrix) {
    gradients[layer] = copy("gradients", layer, matrix);
    return this;
  }

  /**
   * Sets the gradients under the weights into a layer.
   *
   * @param layer from 1, the first after the input
   * @param matrix shape [nodes of the layer before, nodes of the layer]; not modified
   * @return this diagram
   */
  public NetworkDiagram gradients(int layer, Matrix matrix) {
    return gradients(layer, matrix.toArray());
  }

  @Override
  public Drawing drawing() {
    var painter = new NetworkPainter(this);
    return new Drawing(toString(), painter.width(), painter.height(), painter::paint);
  }

  /** Returns what the diagram shows, in words. */
  @Override
  public String toString() {
    String shape =
        Arrays.stream(sizes).mapToObj(Integer::toString).collect(Collectors.joining("-"));
    return "figure: " + (title.isEmpty() ? "" : title + "; ") + shape + " network";
  }

  int depth() {
    return sizes.length;
  }

  int size(int layer) {
    return sizes[layer];
  }

  String title() {
    return title;
  }

  String name(int layer, int node) {
    String name = names[layer].length == 0 ? "" : names[layer][node];
    String bias = number(biases[layer], node);
    return bias.isEmpty() ? name : (name + "  b " + bias).strip();
  }

  double value(int layer, int node) {
    return values[layer].length == 0 ? Double.NaN : values[layer][node];
  }

  String valueText(int layer, int node) {
    return number(values[layer], node);
  }

  String deltaText(int layer, int node) {
    String delta = number(deltas[layer], node);
    return delta.isEmpty() ? "" : "δ " + delta;
  }

  double weight(int layer, int from, int to) {
    return weights[layer].length == 0 ? Double.NaN : weights[layer][from][to];
  }

  String weightText(int layer, int from, int to) {
    return weights[layer].length == 0 ? "" : number(weights[layer][from], to);
  }

  String gradientText(int layer, int from, int to) {
    return gradients[layer].length == 0 ? "" : "∂ " + number(gradients[layer][from], to);
  }

  boolean hasGradients() {
    return Arrays.stream(gradients).anyMatch(matrix -> matrix.length > 0);
  }

  private String number(double[] numbers, int index) {
    return numbers.length == 0 ? "" : TextOutlines.number(numbers[index], decimals);
  }

  private double[][] copy(String what, int layer, double[][] matrix) {
    if (layer < 1 || layer >= sizes.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s: layer is %d; expected 1 to %d", what, layer, sizes.length - 1));
    }
    int columns = matrix.length == 0 ? 0 : matrix[0].length;
    if (matrix.length != sizes[layer - 1]
        || Arrays.stream(matrix).anyMatch(row -> row.length != sizes[layer])) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: shape into layer %d is %d×%d; expected %d×%d, a row for each node before it",
              what,
              layer,
              matrix.length,
              columns,
              sizes[layer - 1],
              sizes[layer]));
    }
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }

  private void requireLength(String what, int layer, int length) {
    if (layer < 0 || layer >= sizes.length || length != sizes[layer]) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s: layer %d is given %d; the layers are %s",
              what,
              layer,
              length,
              Arrays.toString(sizes)));
    }
  }
}
