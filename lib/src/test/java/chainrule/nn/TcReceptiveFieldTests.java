package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.math.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The counts of the book, over each letter in its four orientations. */
class TcReceptiveFieldTests {

  private static final int[][] T = {{0, 0}, {0, 1}, {0, 2}, {1, 1}, {2, 1}};
  private static final int[][] C = {{0, 0}, {0, 1}, {1, 0}, {2, 0}, {2, 1}};

  @Test
  void lettersHaveTheSameDistancesBetweenSquares() {
    assertThat(squaredDistances(T)).containsExactly(1, 1, 1, 1, 2, 2, 4, 4, 5, 5);
    assertThat(squaredDistances(C)).containsExactly(1, 1, 1, 1, 2, 2, 4, 4, 5, 5);
  }

  @Test
  void onCentre() {
    assertLetters(TcReceptiveField.ON_CENTRE, net -> Arrays.stream(net).max().orElseThrow(), 1, 0);
  }

  @Test
  void bar() {
    assertLetters(TcReceptiveField.BAR, net -> Arrays.stream(net).max().orElseThrow(), 2, 1);
  }

  @Test
  void diagonal() {
    assertLetters(
        TcReceptiveField.DIAGONAL, net -> Arrays.stream(net).filter(z -> z > 0).count(), 5, 3);
  }

  @Test
  void compactness() {
    assertLetters(
        TcReceptiveField.COMPACTNESS, net -> Arrays.stream(net).filter(z -> z < 0).count(), 21, 20);
  }

  private static void assertLetters(
      TcReceptiveField field, ToDoubleFunction<double[]> count, double overT, double overC) {
    for (int turns = 0; turns < 4; turns++) {
      assertThat(count.applyAsDouble(netInputs(field, T, turns))).isEqualTo(overT);
      assertThat(count.applyAsDouble(netInputs(field, C, turns))).isEqualTo(overC);
    }
  }

  /** Every place of the field at which it could see a square. */
  private static double[] netInputs(TcReceptiveField field, int[][] letter, int turns) {
    Matrix weights = field.weights();
    double[] net = new double[81];
    for (int[] square : letter) {
      int row = square[0];
      int column = square[1];
      for (int i = 0; i < turns; i++) {
        int turned = 2 - row;
        row = column;
        column = turned;
      }
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          net[(row + 2 - i + 2) * 9 + column + 2 - j + 2] += weights.get(i, j);
        }
      }
    }
    return net;
  }

  private static List<Integer> squaredDistances(int[][] letter) {
    List<Integer> distances = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < i; j++) {
        int rows = letter[i][0] - letter[j][0];
        int columns = letter[i][1] - letter[j][1];
        distances.add(rows * rows + columns * columns);
      }
    }
    distances.sort(null);
    return distances;
  }
}
