package chainrule.data;

import chainrule.math.Matrix;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * The tasks that taught multilayer networks in 1986, each generated from its rule.
 *
 * <p>Where the patterns are binary numbers they come in counting order, the most significant bit
 * first.
 *
 * @see "Rumelhart, Hinton and Williams, Parallel Distributed Processing, vol. 1, ch. 8, 1986"
 */
public final class Rules {

  /** The side of the square field on which {@link #letters()} shows T and C. */
  public static final int FIELD = 7;

  private static final int MOST_BITS = 16;
  private static final int MOST_CODES = 4096;
  private static final String T = "### .#. .#.";
  private static final String C = "##. #.. ##.";

  private Rules() {}

  /**
   * Returns all patterns of bits; the target is 1 where an odd number of them is 1.
   *
   * @param bits 1 to 16
   * @return inputs [2ⁿ, n], targets [2ⁿ, 1]
   */
  public static Patterns parity(int bits) {
    require("parity: bits", bits, 1, MOST_BITS);
    return counted(bits, number -> new double[] {Integer.bitCount(number) % 2});
  }

  /**
   * Returns all patterns of bits; the target is 1 where the pattern reads the same backwards.
   *
   * @param bits 2 to 16
   * @return inputs [2ⁿ, n], targets [2ⁿ, 1]
   */
  public static Patterns symmetry(int bits) {
    require("symmetry: bits", bits, 2, MOST_BITS);
    return counted(
        bits, n -> new double[] {Integer.reverse(n) >>> (Integer.SIZE - bits) == n ? 1 : 0});
  }

  /**
   * Returns patterns with a single 1, each of which is its own target.
   *
   * @param units 2 to 4,096
   * @return inputs and targets [n, n], the identity
   */
  public static Patterns encoder(int units) {
    require("encoder: units", units, 2, MOST_CODES);
    Matrix identity = Matrix.zeros(units, units);
    for (int i = 0; i < units; i++) {
      identity.set(i, i, 1);
    }
    return new Patterns(identity, identity.copy());
  }

  /**
   * Returns all pairs of binary numbers with their sum.
   *
   * @param bits of each number, 1 to 8; 2 in the book
   * @return inputs [4ⁿ, 2n], the first number and the second; targets [4ⁿ, n + 1]
   */
  public static Patterns addition(int bits) {
    require("addition: bits", bits, 1, MOST_BITS / 2);
    int mask = (1 << bits) - 1;
    return counted(2 * bits, pair -> bits((pair >> bits & mask) + (pair & mask), bits + 1));
  }

  /**
   * Returns all patterns of a switch and three bits; the target is the bits, inverted where the
   * switch is 1.
   *
   * @return inputs [16, 4], the switch first; targets [16, 3]
   */
  public static Patterns negation() {
    return counted(4, n -> bits((n >> 3) == 1 ? ~n & 7 : n & 7, 3));
  }

  /**
   * Returns the letters T and C, five squares each, turned four ways in the middle of a field.
   *
   * <p>The squares of a T and of a C lie at the same distances from each other, so that no pair of
   * squares tells the two apart. With a margin of two squares around the letter, a detector of 3×3
   * squares fits into the field in 25 places, which are all the places where it can meet a letter.
   *
   * @return inputs [8, 49], 1 where the letter is, row after row of the field; targets [8, 1], 1
   *     for the four T, 0 for the four C
   */
  public static Patterns letters() {
    Matrix inputs = Matrix.zeros(8, FIELD * FIELD);
    Matrix targets = Matrix.zeros(8, 1);
    for (int i = 0; i < 8; i++) {
      draw(inputs, i, i < 4 ? T : C, i % 4);
      targets.set(i, 0, i < 4 ? 1 : 0);
    }
    return new Patterns(inputs, targets);
  }

  private static void draw(Matrix inputs, int pattern, String letter, int quarterTurns) {
    String[] lines = letter.split(" ", -1);
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        if (lines[row].charAt(column) == '#') {
          int y = row - 1;
          int x = column - 1;
          for (int turn = 0; turn < quarterTurns; turn++) {
            int swapped = x;
            x = -y;
            y = swapped;
          }
          inputs.set(pattern, (FIELD / 2 + y) * FIELD + FIELD / 2 + x, 1);
        }
      }
    }
  }

  private static Patterns counted(int bits, IntFunction<double[]> rule) {
    double[][] inputs = new double[1 << bits][];
    double[][] targets = new double[1 << bits][];
    for (int number = 0; number < inputs.length; number++) {
      inputs[number] = bits(number, bits);
      targets[number] = rule.apply(number);
    }
    return new Patterns(Matrix.of(inputs), Matrix.of(targets));
  }

  private static double[] bits(int number, int count) {
    double[] result = new double[count];
    for (int i = 0; i < count; i++) {
      result[i] = number >> (count - 1 - i) & 1;
    }
    return result;
  }

  private static void require(String what, int found, int least, int most) {
    if (found < least || found > most) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s are %d; expected %d to %d", what, found, least, most));
    }
  }
}
