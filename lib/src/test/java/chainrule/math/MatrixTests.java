package chainrule.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTests {

  private static final Matrix X = Matrix.of(new double[][] {{3, 5}, {1, 6}, {0, 8}});
  private static final Matrix W = Matrix.of(new double[][] {{.2, -.3, .4}, {.1, .5, -.2}});

  @Test
  void productOfTheRainTableAndItsWeights() {
    double[][] byHand = {{1.1, 1.6, .2}, {.8, 2.7, -.8}, {.8, 4.0, -1.6}};
    assertClose(X.times(W), byHand, 1e-15);
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "2,3,4", "5,4,3", "7,1,6", "0,3,2", "130,95,64", "64,200,33"})
  void threeProductsAgreeWithTheDefinition(int m, int k, int n) {
    SplittableRandom random = new SplittableRandom(7);
    Matrix a = random(random, m, k);
    Matrix b = random(random, k, n);
    double[][] expected = new double[m][n];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        for (int l = 0; l < k; l++) {
          expected[i][j] += a.get(i, l) * b.get(l, j);
        }
      }
    }
    assertClose(a.times(b), expected, 1e-12);
    assertClose(a.transpose().transposeTimes(b), expected, 1e-12);
    assertClose(a.timesTranspose(b.transpose()), expected, 1e-12);
  }

  @Test
  void plusRowAddsTheBiasToEveryExample() {
    assertThat(X.plusRow(new double[] {10, -1}))
        .isEqualTo(Matrix.of(new double[][] {{13, 4}, {11, 5}, {10, 7}}));
  }

  @Test
  void columnSumsAddOverExamples() {
    assertThat(X.columnSums()).containsExactly(4, 19);
  }

  @Test
  void rowsAtGathersInTheGivenOrder() {
    assertThat(X.rowsAt(2, 0, 2)).isEqualTo(Matrix.of(new double[][] {{0, 8}, {3, 5}, {0, 8}}));
  }

  @Test
  void entrywiseOperations() {
    Matrix a = Matrix.row(1, -2);
    Matrix b = Matrix.row(4, 3);
    assertThat(a.plus(b)).isEqualTo(Matrix.row(5, 1));
    assertThat(a.minus(b)).isEqualTo(Matrix.row(-3, -5));
    assertThat(a.timesEntrywise(b)).isEqualTo(Matrix.row(4, -6));
    assertThat(a.scaled(3)).isEqualTo(Matrix.row(3, -6));
    assertThat(b.sum()).isEqualTo(7);
  }

  @Test
  void copiesDoNotShareStorage() {
    double[][] rows = {{1, 2}};
    Matrix matrix = Matrix.of(rows);
    Matrix copy = matrix.copy();
    rows[0][0] = 9;
    copy.set(0, 1, 9);
    matrix.toArray()[0][0] = 9;
    matrix.rowAt(0)[0] = 9;
    assertThat(matrix).isEqualTo(Matrix.row(1, 2));
  }

  @Test
  void wrapSharesStorage() {
    double[] values = {1, 2};
    Matrix matrix = Matrix.wrap(2, 1, values);
    values[1] = 5;
    assertThat(matrix.get(1, 0)).isEqualTo(5);
  }

  @Test
  void readableText() {
    assertThat(Matrix.of(new double[][] {{1, -.5}, {1e-9, 2000}}))
        .hasToString("Matrix 2×2\n     1.00000   -0.500000\n 1.00000e-09     2000.00");
    assertThat(Matrix.zeros(9, 11).toString()).endsWith("… 1 more rows").contains("…\n");
  }

  @Test
  void shapeMessagesNameBothShapes() {
    assertThatThrownBy(() -> X.times(X))
        .isInstanceOf(ShapeException.class)
        .hasMessage("times: left is 3×2, right is 3×2; expected right to have 2 rows");
    assertThatThrownBy(() -> X.transposeTimes(W))
        .hasMessage("transposeTimes: left is 3×2, right is 2×3; expected right to have 3 rows");
    assertThatThrownBy(() -> X.timesTranspose(W))
        .hasMessage("timesTranspose: left is 3×2, right is 2×3; expected right to have 2 columns");
    assertThatThrownBy(() -> X.plus(W))
        .hasMessage("plus: left is 3×2, right is 2×3; expected equal shapes");
    assertThatThrownBy(() -> X.plusRow(new double[3]))
        .hasMessage("plusRow: matrix is 3×2, row has 3 entries; expected 2");
    assertThatThrownBy(() -> Matrix.of(new double[][] {{1, 2}, {3}}))
        .hasMessage("of: row 0 has 2 entries, row 1 has 1; expected rows of equal length");
    assertThatThrownBy(() -> InPlace.times(X, W, Matrix.zeros(2, 2)))
        .hasMessage("times: result is 2×2; expected 3×3");
  }

  @Test
  void resultMustNotBeAnOperand() {
    Matrix square = Matrix.zeros(2, 2);
    assertThatThrownBy(() -> InPlace.times(square, Matrix.zeros(2, 2), square))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the result is also an operand");
  }

  @Test
  void indicesAreChecked() {
    assertThatThrownBy(() -> X.get(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> X.get(3, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> X.rowsAt(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static Matrix random(SplittableRandom random, int rows, int columns) {
    Matrix result = Matrix.zeros(rows, columns);
    for (int i = 0; i < result.values().length; i++) {
      result.values()[i] = random.nextDouble(-1, 1);
    }
    return result;
  }

  private static void assertClose(Matrix actual, double[][] expected, double tolerance) {
    assertThat(actual.rows()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected[i].length; j++) {
        assertThat(actual.get(i, j)).isCloseTo(expected[i][j], within(tolerance));
      }
    }
  }
}
