package chainrule.plot.network;

import chainrule.plot.ink.TextOutlines;
import chainrule.plot.network.LayerNumbers.OfLines;
import chainrule.plot.network.LayerNumbers.OfNodes;
import java.util.Arrays;

/** What a network's diagram shows: its numbers as they are written, and what of it stands out. */
public final class NetworkNumbers {

  /** The number of the node that always says 1, where biases are drawn as its links. */
  public static final int BIAS = -1;

  private final LayerSizes sizes;
  private final LayerNumbers layers;
  private final String[][] names;
  private String title = "";
  private int decimals = 4;
  private int highlighted;
  private boolean isColouredByDelta;
  private boolean hasBiasNodes;

  /**
   * Begins without numbers.
   *
   * @param sizes of the layers
   */
  public NetworkNumbers(LayerSizes sizes) {
    this.sizes = sizes;
    layers = new LayerNumbers(sizes);
    names = new String[sizes.depth()][0];
  }

  /** {@return the numbers of nodes and lines, to read and to set} */
  public LayerNumbers layers() {
    return layers;
  }

  /**
   * Sets what stands above the diagram.
   *
   * @param text the words
   */
  public void setTitle(String text) {
    title = text;
  }

  /**
   * Sets how many decimals numbers have.
   *
   * @param count digits after the point
   */
  public void setDecimals(int count) {
    decimals = count;
  }

  /**
   * Sets what stands above each node of a layer.
   *
   * @param layer from 0
   * @param texts one for each node; not modified
   */
  public void setNames(int layer, String... texts) {
    sizes.requireLength("names", layer, texts.length);
    names[layer] = texts.clone();
  }

  /**
   * Makes the lines into a layer strong, all others faint.
   *
   * @param layer from 1
   */
  public void setHighlighted(int layer) {
    sizes.requireWeights("highlight", layer);
    highlighted = layer;
  }

  /** Makes deltas the colour of nodes. */
  public void colourByDelta() {
    isColouredByDelta = true;
  }

  /** Makes biases the links of nodes that always say 1. */
  public void showBiasNodes() {
    hasBiasNodes = true;
  }

  /** {@return how many layers there are} */
  public int depth() {
    return sizes.depth();
  }

  /**
   * {@return the number of nodes of a layer, without the one that always says 1}
   *
   * @param layer from 0
   */
  public int size(int layer) {
    return sizes.of(layer);
  }

  /** {@return what stands above the diagram; empty for nothing} */
  public String title() {
    return title;
  }

  /**
   * {@return whether a layer has a node that always says 1}
   *
   * @param layer from 0
   */
  public boolean hasBiasNode(int layer) {
    return hasBiasNodes && layer < sizes.depth() - 1;
  }

  /**
   * {@return what stands above a node; empty for nothing}
   *
   * @param layer from 0
   * @param node from 0
   */
  public String name(int layer, int node) {
    String name = names[layer].length == 0 ? "" : names[layer][node];
    String bias = hasBiasNodes ? "" : number(layers.of(OfNodes.BIASES)[layer], node);
    return bias.isEmpty() ? name : (name + "  b " + bias).strip();
  }

  /** {@return whether deltas colour the nodes} */
  public boolean isColouredByDelta() {
    return isColouredByDelta;
  }

  /**
   * {@return the number that colours a node, NaN for none}
   *
   * @param layer from 0
   * @param node from 0
   */
  public double colouring(int layer, int node) {
    double[] numbers =
        isColouredByDelta ? layers.of(OfNodes.DELTAS)[layer] : layers.of(OfNodes.VALUES)[layer];
    return numbers.length == 0 ? Double.NaN : numbers[node];
  }

  /**
   * {@return what stands in a node}
   *
   * @param layer from 0
   * @param node from 0
   */
  public String valueText(int layer, int node) {
    return number(layers.of(OfNodes.VALUES)[layer], node);
  }

  /**
   * {@return what stands under a node}
   *
   * @param layer from 0
   * @param node from 0
   */
  public String deltaText(int layer, int node) {
    String delta = number(layers.of(OfNodes.DELTAS)[layer], node);
    return delta.isEmpty() ? "" : "δ " + delta;
  }

  /**
   * {@return the weight of a line, the bias if it comes from {@link #BIAS}, NaN for none}
   *
   * @param layer from 1
   * @param from the node before, or {@link #BIAS}
   * @param to the node of the layer
   */
  public double weight(int layer, int from, int to) {
    double[] numbers = weightsFrom(layer, from);
    return numbers.length == 0 ? Double.NaN : numbers[to];
  }

  /**
   * {@return the weight of a line in digits}
   *
   * @param layer from 1
   * @param from the node before, or {@link #BIAS}
   * @param to the node of the layer
   */
  public String weightText(int layer, int from, int to) {
    return number(weightsFrom(layer, from), to);
  }

  private double[] weightsFrom(int layer, int from) {
    if (from == BIAS) {
      return layers.of(OfNodes.BIASES)[layer];
    }
    double[][] weights = layers.of(OfLines.WEIGHTS)[layer];
    return weights.length == 0 ? new double[0] : weights[from];
  }

  /**
   * {@return the gradient of a line's weight in digits}
   *
   * @param layer from 1
   * @param from the node before, or {@link #BIAS}
   * @param to the node of the layer
   */
  public String gradientText(int layer, int from, int to) {
    double[][] gradients = layers.of(OfLines.GRADIENTS)[layer];
    return from == BIAS || gradients.length == 0 ? "" : "∂ " + number(gradients[from], to);
  }

  /** {@return whether anything stands above a node} */
  public boolean hasNames() {
    return Arrays.stream(names).anyMatch(texts -> texts.length > 0)
        || (!hasBiasNodes && isSet(layers.of(OfNodes.BIASES)));
  }

  /** {@return whether anything stands under a node} */
  public boolean hasDeltas() {
    return isSet(layers.of(OfNodes.DELTAS));
  }

  private static boolean isSet(double[][] numbers) {
    return Arrays.stream(numbers).anyMatch(layer -> layer.length > 0);
  }

  /** {@return whether any line has a gradient in digits} */
  public boolean hasGradients() {
    return Arrays.stream(layers.of(OfLines.GRADIENTS)).anyMatch(matrix -> matrix.length > 0);
  }

  /**
   * {@return whether the weights into a layer have nudges}
   *
   * @param layer from 1
   */
  public boolean hasNudges(int layer) {
    return layers.of(OfLines.NUDGES)[layer].length > 0;
  }

  /**
   * {@return how far a step of gradient descent moves a weight, in shares of the greatest step of
   * its layer: −1 to 1, 0 where the gradient is 0 or no number}
   *
   * @param layer from 1
   * @param from the node before, or {@link #BIAS}
   * @param to the node of the layer
   */
  public double nudge(int layer, int from, int to) {
    double[][] nudges = layers.of(OfLines.NUDGES)[layer];
    double greatest =
        Arrays.stream(nudges)
            .flatMapToDouble(Arrays::stream)
            .filter(Double::isFinite)
            .map(Math::abs)
            .max()
            .orElse(0);
    double gradient = nudges[from][to];
    return greatest == 0 || !Double.isFinite(gradient) ? 0 : -gradient / greatest;
  }

  /**
   * {@return how strong the lines into a layer are: 1 as usual, 2 strong, 0 faint}
   *
   * @param layer from 1
   */
  public int emphasis(int layer) {
    return highlighted == 0 ? 1 : highlighted == layer ? 2 : 0;
  }

  /** Returns title, sizes, and the numbers that matter. */
  @Override
  public String toString() {
    var words = new NumberWords(decimals);
    return (title.isEmpty() ? "" : title + "; ")
        + sizes
        + " network"
        + words.list("outputs", layers.of(OfNodes.VALUES)[sizes.depth() - 1])
        + words.range("weights", layers.rows(OfLines.WEIGHTS))
        + words.range("biases", layers.of(OfNodes.BIASES))
        + words.range("δ", layers.of(OfNodes.DELTAS))
        + words.range("gradients", layers.rows(OfLines.GRADIENTS))
        + nudgeWords();
  }

  private String nudgeWords() {
    double[] all =
        Arrays.stream(layers.rows(OfLines.NUDGES)).flatMapToDouble(Arrays::stream).toArray();
    long up = Arrays.stream(all).filter(g -> g < 0).count();
    long down = Arrays.stream(all).filter(g -> g > 0).count();
    return all.length == 0 ? "" : "; nudges " + up + " up, " + down + " down";
  }

  private String number(double[] numbers, int index) {
    return numbers.length == 0 ? "" : TextOutlines.number(numbers[index], decimals);
  }
}
