package chainrule.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.linear.Perceptron;
import chainrule.math.Matrix;
import org.junit.jupiter.api.Test;

class LineModelTests {
  private static final double[] X = {0, 0, 1, 1};
  private static final double[] Y = {0, 1, 0, 1};
  private static final int[] AND = {0, 0, 0, 1};
  private static final int[] XOR = {0, 1, 1, 0};

  @Test
  void theFirstCorrectionIsTheOneDoneByHand() {
    LineModel model = new LineModel(X, Y, AND);

    assertThat(model.mistakes()).isEqualTo(3);
    assertThat(model.step()).isTrue();
    assertThat(model.corrected()).isZero();
    assertThat(model.weights()).containsExactly(-1, 0, 0);
  }

  @Test
  void aRunEndsWhereThePerceptronsOwnTrainingEnds() {
    LineModel model = new LineModel(X, Y, AND);
    Perceptron unit = new Perceptron(2);
    var run = unit.train(Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}), AND, 100);

    model.run();

    assertThat(model.weights()).isEqualTo(unit.weights());
    assertThat(model.corrections()).isEqualTo(run.updates().size());
    assertThat(model.bound()).isInfinite();
    assertThat(model.words()).contains("Every point is on its side; one lies on the line itself");
  }

  @Test
  void correctionsStayBelowNovikoffsBound() {
    LineModel model = new LineModel(new double[] {0, 3}, new double[] {0, 3}, new int[] {0, 1});

    model.run();

    assertThat(model.bound()).isFinite().isGreaterThanOrEqualTo(model.corrections());
    assertThat(model.words()).contains("Novikoff: at most");
  }

  @Test
  void whatNoLineSeparatesEndsInASentence() {
    LineModel model = new LineModel(X, Y, XOR);

    model.run();

    assertThat(model.corrections()).isEqualTo(LineModel.MOST_CORRECTIONS);
    assertThat(model.bound()).isInfinite();
    assertThat(model.words()).contains("perhaps no line separates them");
  }

  @Test
  void aMovedPointStartsTheLearningAnew() {
    LineModel model = new LineModel(X, Y, AND);
    model.run();

    model.move(3, -1, -1);

    assertThat(model.weights()).containsOnly(0);
    assertThat(model.corrections()).isZero();
  }

  @Test
  void noPointsAndOneClassAreSaid() {
    LineModel none = new LineModel(new double[0], new double[0], new int[0]);
    none.run();
    LineModel one = new LineModel(X, Y, new int[] {1, 1, 1, 1});
    one.run();

    assertThat(none.step()).isFalse();
    assertThat(none.words()).contains("no points");
    assertThat(one.words()).contains("one class").contains("Every point is on its side");
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> new LineModel(X, Y, new int[] {0, 0, 0, 2}))
        .hasMessage("line: target 3 is 2; expected 0 or 1");
    assertThatThrownBy(() -> new LineModel(X, new double[1], AND))
        .hasMessageContaining("expected as many of each");
    assertThatThrownBy(() -> new LineModel(X, Y, AND).move(0, Double.NaN, 0))
        .hasMessageContaining("expected finite numbers");
  }
}
