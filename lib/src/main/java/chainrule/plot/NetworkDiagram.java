package chainrule.plot;

import chainrule.math.Matrix;
import chainrule.notebook.Drawing;
import chainrule.plot.network.LayerNumbers.OfLines;
import chainrule.plot.network.LayerNumbers.OfNodes;
import chainrule.plot.network.LayerSizes;
import chainrule.plot.network.NetworkNumbers;
import chainrule.plot.network.NetworkPainter;

/**
 * A layered network with its numbers: activations in the nodes, weights on the edges, and, where
 * they are given, the deltas under the nodes and the gradients under the weights.
 *
 * <p>Layer 0 is the input; the weights into a layer have its number. Each method changes this
 * diagram and returns it; what is not given is not drawn, so a forward pass can be shown layer by
 * layer.
 */
public final class NetworkDiagram implements Figure {

  private final NetworkNumbers numbers;

  private NetworkDiagram(LayerSizes sizes) {
    numbers = new NetworkNumbers(sizes);
  }

  /**
   * {@return a network without numbers}
   *
   * @param sizes the number of nodes of each layer, the input first: at least two layers of 1 to 12
   */
  public static NetworkDiagram of(int... sizes) {
    return new NetworkDiagram(new LayerSizes(sizes));
  }

  /**
   * Sets what stands above the diagram.
   *
   * @param text the words
   * @return this diagram
   */
  public NetworkDiagram title(String text) {
    numbers.setTitle(text);
    return this;
  }

  /**
   * Sets how many decimals the numbers have; 4 without it.
   *
   * @param count digits after the point
   * @return this diagram
   */
  public NetworkDiagram decimals(int count) {
    numbers.setDecimals(count);
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
    numbers.setNames(layer, nodeNames);
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
    numbers.layers().set(OfNodes.VALUES, layer, activations);
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
    numbers.layers().set(OfNodes.DELTAS, layer, errors);
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
    numbers.layers().set(OfNodes.BIASES, layer, offsets);
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
    numbers.layers().set(OfLines.WEIGHTS, layer, matrix);
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
    numbers.layers().set(OfLines.GRADIENTS, layer, matrix);
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

  /**
   * Sets how a step of gradient descent moves the weights into a layer: an arrow at each, up where
   * the weight grows and down where it falls, as long as its gradient is large within the layer.
   *
   * @param layer from 1, the first after the input
   * @param matrix ∂E/∂w, shape [nodes of the layer before, nodes of the layer]; not modified
   * @return this diagram
   */
  public NetworkDiagram nudges(int layer, double[][] matrix) {
    numbers.layers().set(OfLines.NUDGES, layer, matrix);
    return this;
  }

  /**
   * Sets how a step of gradient descent moves the weights into a layer, as {@link #nudges(int,
   * double[][])}.
   *
   * @param layer from 1, the first after the input
   * @param matrix ∂E/∂w, shape [nodes of the layer before, nodes of the layer]; not modified
   * @return this diagram
   */
  public NetworkDiagram nudges(int layer, Matrix matrix) {
    return nudges(layer, matrix.toArray());
  }

  /**
   * Colours the nodes by their deltas and no longer by their activations: blue above zero,
   * vermillion below, the deeper the larger within a layer; white where there is no delta.
   *
   * @return this diagram
   */
  public NetworkDiagram colourByDelta() {
    numbers.colourByDelta();
    return this;
  }

  /**
   * Draws the lines into one layer strongly and all others faintly.
   *
   * @param layer from 1, the first after the input
   * @return this diagram
   */
  public NetworkDiagram highlight(int layer) {
    numbers.setHighlighted(layer);
    return this;
  }

  /**
   * Draws each bias as what it is, the weight of a unit that always says 1: one above every layer
   * but the last. Biases then stand on their links.
   *
   * @return this diagram
   */
  public NetworkDiagram biasNodes() {
    numbers.showBiasNodes();
    return this;
  }

  @Override
  public Drawing drawing() {
    var painter = new NetworkPainter(numbers);
    return new Drawing(toString(), painter.width(), painter.height(), painter::paint);
  }

  /** Returns what the diagram shows, in words. */
  @Override
  public String toString() {
    return "figure: " + numbers;
  }
}
