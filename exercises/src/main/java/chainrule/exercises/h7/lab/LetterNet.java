package chainrule.exercises.h7.lab;

import chainrule.check.ParameterBlock;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A network that sees a square picture through the same nine weights at every place, with its
 * pictures. Its parameters are the nine weights row by row, their bias, the one weight from all
 * hidden units to the output, and the output's bias.
 *
 * @param side of the picture
 * @param X pictures, row after row, shape [m, side²]
 * @param T targets, shape [m, 1]
 */
public record LetterNet(int side, double[][] X, double[][] T) implements LabNet {
  /** How many parameters there are. */
  public static final int PARAMETERS = 12;

  private static final int WINDOW = 3;

  /** Returns the blocks of the parameters. */
  public static List<ParameterBlock> blocks() {
    return List.of(
        new ParameterBlock("shared weights", 0, 9, WINDOW),
        new ParameterBlock("shared bias", 9, 10),
        new ParameterBlock("output weight", 10, 11),
        new ParameterBlock("output bias", 11, PARAMETERS));
  }

  private int places() {
    return (side - WINDOW + 1) * (side - WINDOW + 1);
  }

  private double seen(int pattern, int place, int i) {
    int across = side - WINDOW + 1;
    int row = place / across + i / WINDOW;
    int column = place % across + i % WINDOW;
    return X[pattern][row * side + column];
  }

  private double[] hidden(double[] theta, int pattern) {
    return IntStream.range(0, places())
        .mapToDouble(
            place ->
                theta[9]
                    + IntStream.range(0, 9)
                        .mapToDouble(i -> theta[i] * seen(pattern, place, i))
                        .sum())
        .map(z -> 1 / (1 + Math.exp(-z)))
        .toArray();
  }

  /** Returns the output for a pattern. */
  public double output(double[] theta, int pattern) {
    double sum = 0;
    for (double a : hidden(theta, pattern)) {
      sum += a;
    }
    return 1 / (1 + Math.exp(-theta[10] * sum - theta[11]));
  }

  /** Returns how many pictures have their output on the right side of ½. */
  public int right(double[] theta) {
    return (int)
        IntStream.range(0, X.length)
            .filter(p -> (output(theta, p) > 0.5) == (T[p][0] > 0.5))
            .count();
  }

  @Override
  public int patterns() {
    return X.length;
  }

  @Override
  public double cost(double[] theta) {
    return IntStream.range(0, X.length)
        .mapToDouble(p -> output(theta, p) - T[p][0])
        .map(error -> error * error / 2)
        .sum();
  }

  @Override
  public double[] slope(double[] theta, int pattern) {
    double[] gradient = new double[PARAMETERS];
    double[] a = hidden(theta, pattern);
    double y = output(theta, pattern);
    double delta = (y - T[pattern][0]) * y * (1 - y);
    gradient[11] = delta;
    for (int place = 0; place < a.length; place++) {
      gradient[10] += delta * a[place];
      double below = delta * theta[10] * a[place] * (1 - a[place]);
      gradient[9] += below;
      for (int i = 0; i < 9; i++) {
        gradient[i] += below * seen(pattern, place, i);
      }
    }
    return gradient;
  }
}
