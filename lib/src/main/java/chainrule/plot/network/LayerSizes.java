package chainrule.plot.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How many nodes the layers of a picture have, and whether numbers fit them. */
public final class LayerSizes {

  private static final int MOST_NODES = 12;

  private final int[] sizes;

  /**
   * Checks the sizes.
   *
   * @param sizes the number of nodes of each layer, the input first: at least two layers of 1 to 12
   */
  public LayerSizes(int... sizes) {
    if (sizes.length < 2 || Arrays.stream(sizes).anyMatch(n -> n < 1 || n > MOST_NODES)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "network: layers are %s; expected at least two, of 1 to %d nodes each",
              Arrays.toString(sizes),
              MOST_NODES));
    }
    this.sizes = sizes.clone();
  }

  /** {@return how many layers there are, the input among them} */
  public int depth() {
    return sizes.length;
  }

  /**
   * {@return the number of nodes of a layer}
   *
   * @param layer from 0, the input
   */
  public int of(int layer) {
    return sizes[layer];
  }

  /**
   * Requires a layer that has weights into it.
   *
   * @param what what the message calls the numbers
   * @param layer from 1, the first after the input
   */
  public void requireWeights(String what, int layer) {
    if (layer < 1 || layer >= sizes.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s: layer is %d; expected 1 to %d", what, layer, sizes.length - 1));
    }
  }

  /**
   * Requires a number for each node of a layer.
   *
   * @param what what the message calls the numbers
   * @param layer from 0, the input
   * @param length how many there are
   */
  public void requireLength(String what, int layer, int length) {
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

  /**
   * {@return a copy of numbers that belong to the weights into a layer}
   *
   * @param what what the message calls the numbers
   * @param layer from 1, the first after the input
   * @param matrix shape [nodes of the layer before, nodes of the layer]; not modified
   */
  public double[][] copy(String what, int layer, double[][] matrix) {
    requireWeights(what, layer);
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

  /** Returns for instance {@code 2-3-1}. */
  @Override
  public String toString() {
    return Arrays.stream(sizes).mapToObj(Integer::toString).collect(Collectors.joining("-"));
  }
}
