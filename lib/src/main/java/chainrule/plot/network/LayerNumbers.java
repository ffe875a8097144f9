package chainrule.plot.network;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Numbers of a network's nodes and lines; arrays are copied when they are set. */
public final class LayerNumbers {

  /** Numbers of nodes. */
  public enum OfNodes {
    /** In a node: inputs or activations. */
    VALUES,
    /** Under a node: the derivative of the loss by its pre-activation. */
    DELTAS,
    /** Above a node, or on the link from the node that always says 1. */
    BIASES
  }

  /** Numbers of lines, of the shape of the weights into a layer. */
  public enum OfLines {
    /** On a line. */
    WEIGHTS,
    /** Under the weight. */
    GRADIENTS,
    /** Gradients that are drawn as the arrows of a step. */
    NUDGES
  }

  private final LayerSizes sizes;
  private final Map<OfNodes, double[][]> ofNodes = new EnumMap<>(OfNodes.class);
  private final Map<OfLines, double[][][]> ofLines = new EnumMap<>(OfLines.class);

  LayerNumbers(LayerSizes sizes) {
    this.sizes = sizes;
    for (OfNodes kind : OfNodes.values()) {
      ofNodes.put(kind, new double[sizes.depth()][0]);
    }
    for (OfLines kind : OfLines.values()) {
      ofLines.put(kind, new double[sizes.depth()][0][0]);
    }
  }

  /**
   * Sets numbers of a layer's nodes.
   *
   * @param kind what they are
   * @param layer from 0
   * @param numbers one for each node, NaN for none; not modified
   */
  public void set(OfNodes kind, int layer, double... numbers) {
    sizes.requireLength(word(kind), layer, numbers.length);
    of(kind)[layer] = numbers.clone();
  }

  /**
   * Sets numbers of the lines into a layer.
   *
   * @param kind what they are
   * @param layer from 1
   * @param matrix a row for each node of the layer before; not modified
   */
  public void set(OfLines kind, int layer, double[][] matrix) {
    of(kind)[layer] = sizes.copy(word(kind), layer, matrix);
  }

  /**
   * {@return the rows of all layers' matrices, one after the other}
   *
   * @param kind what they are
   */
  public double[][] rows(OfLines kind) {
    return Arrays.stream(of(kind)).flatMap(Arrays::stream).toArray(double[][]::new);
  }

  /**
   * {@return numbers of nodes, layer by layer; a layer is empty if it was not set}
   *
   * @param kind what they are
   */
  public double[][] of(OfNodes kind) {
    return Objects.requireNonNull(ofNodes.get(kind));
  }

  /**
   * {@return numbers of lines, layer by layer; a layer is empty if it was not set}
   *
   * @param kind what they are
   */
  public double[][][] of(OfLines kind) {
    return Objects.requireNonNull(ofLines.get(kind));
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
