package chainrule.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerceptronTests {

  private static final Matrix CORNERS = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private static final int[] AND = {0, 0, 0, 1};
  private static final int[] XOR = {0, 1, 1, 0};

  @ParameterizedTest
  @CsvSource({
    "0001, 6, 11, -3, 2, 1",
    "0111, 4, 5, -1, 1, 1",
    "1110, 6, 10, 2, -2, -1",
    "1000, 4, 4, 0, -1, -1"
  })
  void gatesTakeTheKnownNumberOfUpdates(
      String gate, int epochs, int updates, double b, double w1, double w2) {
    int[] targets = gate.chars().map(c -> c - '0').toArray();
    PerceptronRun run = new Perceptron(2).train(CORNERS, targets, 100);
    assertThat(run.separated()).isTrue();
    assertThat(run.epochs()).isEqualTo(epochs);
    assertThat(run.updates()).hasSize(updates);
    assertThat(run.weights()).containsExactly(b, w1, w2);
    assertThat(Arrays.stream(run.mistakesPerEpoch()).sum()).isEqualTo(updates);
    assertThat(run.mistakesPerEpoch()[epochs - 1]).isZero();
  }

  @Test
  void everyUpdateOfAnd() {
    PerceptronRun run = new Perceptron(2).train(CORNERS, AND, 100);
    double[][] byHand = {
      {-1, 0, 0},
      {0, 1, 1},
      {-1, 1, 1},
      {-2, 1, 0},
      {-1, 2, 1},
      {-2, 2, 0},
      {-3, 1, 0},
      {-2, 2, 1},
      {-3, 1, 1},
      {-2, 2, 2},
      {-3, 2, 1}
    };
    assertThat(run.updates().stream().map(PerceptronUpdate::after).toArray(double[][]::new))
        .isDeepEqualTo(byHand);
    assertThat(run.updates().get(1))
        .hasToString("epoch 1, case 3: [-1.0, 0.0, 0.0] → [0.0, 1.0, 1.0]");
    assertThat(run)
        .hasToString("separated after 6 epochs and 11 updates, weights [-3.0, 2.0, 1.0]");
  }

  @Test
  void exclusiveOrIsNeverSeparated() {
    PerceptronRun run = new Perceptron(2).train(CORNERS, XOR, 100);
    assertThat(run.separated()).isFalse();
    assertThat(run.epochs()).isEqualTo(100);
    assertThat(run.updates()).hasSize(398);
  }

  @ParameterizedTest
  @EnumSource(CaseOrder.class)
  void everyOrderSeparatesAndWithinNovikoffsBound(CaseOrder order) {
    for (int seed = 0; seed < 20; seed++) {
      Perceptron perceptron = new Perceptron(2);
      PerceptronRun run = perceptron.train(CORNERS, AND, 1000, order, new SplittableRandom(seed));
      assertThat(run.separated()).isTrue();
      assertThat(perceptron.mistakes(CORNERS, AND)).isZero();
      NovikoffBound bound = NovikoffBound.of(new double[] {-1.5, 1, 1}, CORNERS, AND);
      assertThat((double) run.updates().size()).isLessThanOrEqualTo(bound.maxUpdates());
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {.125, 1, 7}) // exact in binary: AND passes through ties z = 0
  void learningRateOnlyScales(double rate) {
    PerceptronRun run = new Perceptron(new double[3], rate).train(CORNERS, AND, 100);
    assertThat(run.updates()).hasSize(11);
    assertThat(run.weights())
        .containsExactly(new double[] {-3 * rate, 2 * rate, rate}, within(1e-15 * rate + 1e-15));
  }

  @Test
  void thresholdIsABiasOfTheOppositeSign() {
    Perceptron and = new Perceptron(new double[] {-1.5, 1, 1}, 1);
    assertThat(and.mistakes(CORNERS, AND)).isZero();
    assertThat(new Perceptron(new double[] {-1, 1, 0}, 1).predict(1, 5)).isEqualTo(1);
  }

  @Test
  void novikoffsNumbersByHand() {
    NovikoffBound bound = NovikoffBound.of(new double[] {-1.5, 1, 1}, CORNERS, AND);
    double norm = Math.sqrt(2.25 + 2);
    assertThat(bound.margin()).isCloseTo(.5 / norm, within(1e-15));
    assertThat(bound.radius()).isCloseTo(Math.sqrt(3), within(1e-15));
    assertThat(bound.maxUpdates()).isCloseTo(3 * 4.25 / .25, within(1e-12));
    assertThat(NovikoffBound.of(new double[] {-15, 10, 10}, CORNERS, AND).margin())
        .isCloseTo(bound.margin(), within(1e-15));
  }

  @Test
  void boundOfWeightsThatDoNotSeparateIsInfinite() {
    NovikoffBound bound = NovikoffBound.of(new double[] {-1.5, 1, 1}, CORNERS, XOR);
    assertThat(bound.margin()).isNegative();
    assertThat(bound.maxUpdates()).isInfinite();
  }

  @Test
  void interruptStopsAnEndlessRun() {
    Thread.currentThread().interrupt();
    PerceptronRun run = new Perceptron(2).train(CORNERS, XOR, 1_000_000);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(run.epochs()).isZero();
  }

  @Test
  void argumentsAreNotTouched() {
    Matrix inputs = CORNERS.copy();
    int[] targets = AND.clone();
    double[] start = {0, 0, 0};
    new Perceptron(start, 1).train(inputs, targets, 10);
    assertThat(inputs).isEqualTo(CORNERS);
    assertThat(targets).containsExactly(AND);
    assertThat(start).containsOnly(0);
  }

  @Test
  void messages() {
    assertThatThrownBy(() -> new Perceptron(2).train(CORNERS, new int[] {0, 1}, 5))
        .hasMessage("inputs are 4×2, targets 2; expected one target per row and at least one row");
    assertThatThrownBy(() -> new Perceptron(2).train(CORNERS, new int[] {0, 1, -1, 1}, 5))
        .hasMessage("targets: entry 2 is -1; expected 0 or 1");
    assertThatThrownBy(() -> new Perceptron(2).predict(1, 2, 3))
        .hasMessage("input: 3 entries; expected 2");
    assertThatThrownBy(() -> new Perceptron(0)).hasMessage("inputs: 0; expected at least 1");
    assertThatThrownBy(() -> new Perceptron(new double[] {0, Double.NaN}, 1))
        .hasMessage("weights: entry 1 is NaN; expected a finite number");
    assertThatThrownBy(() -> new Perceptron(1).predict(Double.POSITIVE_INFINITY))
        .hasMessage("input: entry 0 is Infinity; expected a finite number");
    assertThatThrownBy(() -> new Perceptron(2).mistakes(CORNERS, new int[] {0, 1, 2, 1}))
        .hasMessage("targets: entry 2 is 2; expected 0 or 1");
    assertThatThrownBy(() -> new Perceptron(1).update(new double[] {Double.NaN}, 1))
        .hasMessage("input: entry 0 is NaN; expected a finite number");
    assertThatThrownBy(() -> new Perceptron(1).train(Matrix.row(Double.NaN), new int[] {1}, 5))
        .hasMessage("inputs: entry [0][0] is NaN; expected a finite number");
  }
}
