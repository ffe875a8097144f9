package chainrule.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.Agreement;
import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TripletLossTests {

  private static final Matrix ANCHOR = Matrix.row(0, 0);
  private static final Matrix POSITIVE = Matrix.row(1, 0);

  @Test
  void triplesWorkedOutByHand() {
    TripletLoss loss = new TripletLoss(.2);
    assertThat(loss.value(ANCHOR, POSITIVE, Matrix.row(.9, 0))).isCloseTo(.39, within(1e-16));
    assertThat(loss.value(ANCHOR, POSITIVE, Matrix.row(0, 2))).isZero();
    Matrix near = Matrix.of(new double[][] {{1, 0}, {1, 0}});
    Matrix far = Matrix.of(new double[][] {{.9, 0}, {0, 2}});
    assertThat(loss.value(Matrix.zeros(2, 2), near, far)).isCloseTo(.195, within(1e-16));
  }

  @Test
  void gradientOfTheMeanByHand() {
    Matrix near = Matrix.of(new double[][] {{1, 0}, {1, 0}});
    Matrix far = Matrix.of(new double[][] {{.5, 0}, {0, 2}});
    TripletLoss.Gradient gradient = new TripletLoss(.2).gradient(Matrix.zeros(2, 2), near, far);
    assertThat(gradient.anchors().values())
        .containsExactly(new double[] {-.5, 0, 0, 0}, within(0.0));
    assertThat(gradient.positives().values())
        .containsExactly(new double[] {1, 0, 0, 0}, within(0.0));
    assertThat(gradient.negatives().values())
        .containsExactly(new double[] {-.5, 0, 0, 0}, within(0.0));
  }

  @Test
  void gradientAgreesWithCentralDifferences() {
    SplittableRandom random = new SplittableRandom(5);
    double[] all = random.doubles(36, -1, 1).toArray();
    TripletLoss loss = new TripletLoss(.3);
    TripletLoss.Gradient gradient = loss.gradient(part(all, 0), part(all, 1), part(all, 2));
    double[] analytic =
        Stream.of(gradient.anchors(), gradient.positives(), gradient.negatives())
            .flatMapToDouble(matrix -> Arrays.stream(matrix.values()))
            .toArray();
    assertThat(Arrays.stream(gradient.anchors().values()).filter(g -> g == 0).count())
        .as("some triples are as they shall be, some are not")
        .isBetween(2L, 10L);
    GradientCheck check =
        GradientCheck.compare(
            analytic,
            NumericalGradient.of(v -> loss.value(part(v, 0), part(v, 1), part(v, 2)), all));
    assertThat(check.overall()).as(check.toString()).isEqualTo(Agreement.RIGHT);
  }

  @Test
  void equalEmbeddingsCostTheMargin() {
    assertThat(new TripletLoss(.2).value(ANCHOR, ANCHOR, ANCHOR)).isEqualTo(.2);
  }

  @Test
  void gradientIsZeroAtTheCorner() {
    TripletLoss.Gradient gradient = new TripletLoss(0).gradient(ANCHOR, POSITIVE, Matrix.row(0, 1));
    assertThat(gradient.anchors().values()).containsExactly(new double[2], within(0.0));
  }

  /** Squares of 10⁸ would leave nothing of a difference of 10⁻⁴ between them. */
  @Test
  void farFromTheAnchorTheDifferenceKeepsItsDigits() {
    double far = 0x1p26;
    double step = 0x1p-26;
    assertThat(new TripletLoss(0).value(Matrix.row(0), Matrix.row(far + step), Matrix.row(far)))
        .isEqualTo((2 * far + step) * step);
  }

  @Test
  void nanIsNeverALoss() {
    assertThat(new TripletLoss(.2).value(ANCHOR, POSITIVE, Matrix.row(Double.NaN, 0))).isNaN();
  }

  @Test
  void refusesShapesThatDoNotFit() {
    assertThatThrownBy(() -> new TripletLoss(1).value(ANCHOR, Matrix.row(1), POSITIVE))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "triplet: anchors are 1×2, positives 1×1, negatives 1×2; expected equal shapes and at least one row");
    assertThatThrownBy(() -> new TripletLoss(1).gradient(ANCHOR, POSITIVE, Matrix.row(1)))
        .isInstanceOf(ShapeException.class);
    Matrix none = Matrix.zeros(0, 2);
    assertThatThrownBy(() -> new TripletLoss(1).value(none, none, none))
        .isInstanceOf(ShapeException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAMarginThatIsNone(double margin) {
    assertThatThrownBy(() -> new TripletLoss(margin))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("margin: " + margin + "; expected a finite number, at least 0");
  }

  private static Matrix part(double[] all, int which) {
    return Matrix.wrap(6, 2, Arrays.copyOfRange(all, 12 * which, 12 * which + 12));
  }
}
