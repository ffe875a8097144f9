package chainrule.bench;

import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A network of one hidden layer and its batch, as in {@code ./chainrule bench training}.
 *
 * @param inputs width of the input
 * @param hidden number of hidden units
 * @param outputs number of outputs
 * @param batch examples per step
 */
record Sizes(int inputs, int hidden, int outputs, int batch) {

  /** Reads for instance {@code 784-100-10/128}. */
  static Sizes parse(String text) {
    int[] numbers = Arrays.stream(text.split("[-/]")).mapToInt(Integer::parseInt).toArray();
    return new Sizes(numbers[0], numbers[1], numbers[2], numbers[3]);
  }

  static Matrix random(int rows, int columns) {
    long entries = (long) rows * columns;
    return Matrix.wrap(rows, columns, new SplittableRandom(1).doubles(entries, -1, 1).toArray());
  }
}
