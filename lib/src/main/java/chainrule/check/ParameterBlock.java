package chainrule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A named stretch of a parameter vector, for instance the weights of one layer.
 *
 * @param name what reports call it, for instance {@code W1}
 * @param start index of its first entry
 * @param end one past the index of its last entry
 * @param columns entries per row where it is a matrix, as pictures show it
 */
public record ParameterBlock(String name, int start, int end, int columns) {

  /**
   * Checks that the block is not empty.
   *
   * @param name what reports call it
   * @param start index of the first entry
   * @param end one past the last entry
   * @param columns entries per row
   * @throws IllegalArgumentException if start is negative, end is not above it, or columns is not
   *     within 1 … end − start
   */
  public ParameterBlock {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "block " + name + ": start " + start + ", end " + end + "; expected 0 ≤ start < end");
    }
    if (columns < 1 || columns > end - start) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "block %s: columns %d; expected 1 … %d", name, columns, end - start));
    }
  }

  /**
   * Names a stretch that is one row.
   *
   * @param name what reports call it
   * @param start index of the first entry
   * @param end one past the last entry
   * @throws IllegalArgumentException if start is negative or end is not above it
   */
  public ParameterBlock(String name, int start, int end) {
    this(name, start, end, end - start);
  }

  /**
   * Returns one block for a whole vector.
   *
   * @param name what reports call it
   * @param length length of the vector, at least 1
   * @return entries 0 … length − 1
   */
  public static ParameterBlock whole(String name, int length) {
    return new ParameterBlock(name, 0, length);
  }

  /**
   * Returns the blocks of a network with biases: W1 row by row, b1, W2, b2, …
   *
   * @param sizes widths from the input to the output, for instance 2, 3, 1; not modified
   * @return two blocks per layer
   * @throws IllegalArgumentException if there are fewer than two sizes or one is not positive
   */
  public static List<ParameterBlock> ofNetwork(int... sizes) {
    return layers(true, sizes);
  }

  /**
   * Returns the blocks of a network without biases: W1 row by row, W2, …
   *
   * @param sizes widths from the input to the output, for instance 2, 3, 1; not modified
   * @return one block per layer
   * @throws IllegalArgumentException if there are fewer than two sizes or one is not positive
   */
  public static List<ParameterBlock> ofNetworkWithoutBias(int... sizes) {
    return layers(false, sizes);
  }

  /** {@return the number of entries} */
  public int length() {
    return end - start;
  }

  private static List<ParameterBlock> layers(boolean bias, int[] sizes) {
    if (sizes.length < 2) {
      throw new IllegalArgumentException(
          "sizes: " + sizes.length + " given; expected at least an input and an output width");
    }
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] < 1) {
        throw new IllegalArgumentException(
            "sizes: width " + i + " is " + sizes[i] + "; expected at least 1");
      }
    }
    List<ParameterBlock> blocks = new ArrayList<>();
    int at = 0;
    for (int layer = 1; layer < sizes.length; layer++) {
      int weights = Math.multiplyExact(sizes[layer - 1], sizes[layer]);
      blocks.add(new ParameterBlock("W" + layer, at, at + weights, sizes[layer]));
      at += weights;
      if (bias) {
        blocks.add(new ParameterBlock("b" + layer, at, at + sizes[layer]));
        at += sizes[layer];
      }
    }
    return List.copyOf(blocks);
  }
}
