package chainrule.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TrainerTests {

  private static final Matrix CORNERS = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private static final Matrix XOR = Matrix.column(0, 1, 1, 0);

  @Test
  void momentumFollowsTheSeriesWorkedOutByHand() {
    // E = ½(w·1 − 0)² with w(0) = 1, ε = 0.1, α = 0.9: Δ = −.1, −.18, −.234
    Network network =
        new Network(Loss.HALF_SQUARED_ERROR, new Dense(Matrix.row(1), null, Activation.LINEAR));
    Trainer trainer = new Trainer(network, new Momentum(.1, .9));
    double[] byHand = {.9, .72, .486};
    for (double weight : byHand) {
      trainer.train(Matrix.row(1), Matrix.row(0), 1);
      assertThat(network.parameters()[0]).isCloseTo(weight, within(1e-15));
    }
  }

  @Test
  void momentumZeroIsGradientDescent() {
    Network first = xor(1);
    Network second = xor(1);
    new Trainer(first, new Momentum(.5, 0)).train(CORNERS, XOR, 50);
    new Trainer(second, new GradientDescent(.5)).train(CORNERS, XOR, 50);
    assertThat(first.parameters()).containsExactly(second.parameters(), within(1e-12));
  }

  @Test
  void learnsExclusiveOr() {
    Network network = xor(1);
    History history = new Trainer(network, new Momentum(1, .9)).train(CORNERS, XOR, 3000);
    Matrix outputs = network.predict(CORNERS);
    for (int i = 0; i < 4; i++) {
      assertThat(outputs.get(i, 0)).isCloseTo(XOR.get(i, 0), within(.2));
    }
    assertThat(history.epochs()).isEqualTo(3000);
    assertThat(history.finalLoss()).isLessThan(history.firstLoss());
  }

  @Test
  void lossOfOneBatchIsTheLossBeforeEveryStep() {
    Network network = xor(2);
    double before = network.loss(CORNERS, XOR);
    History history = new Trainer(network, new GradientDescent(.5)).train(CORNERS, XOR, 3);
    assertThat(history.losses()).hasSize(4);
    assertThat(history.firstLoss()).isEqualTo(before);
    assertThat(history.finalLoss()).isEqualTo(network.loss(CORNERS, XOR));
  }

  @Test
  void miniBatchesVisitEveryExampleOnceAEpoch() {
    // one weight, E = ½ Σ (w − t)²: a step of rate ε moves w by ε Σ (t − w) over the batch
    Network network =
        new Network(Loss.HALF_SQUARED_ERROR_SUM, new Dense(Matrix.row(0), null, Activation.LINEAR));
    Matrix ones = Matrix.column(1, 1, 1, 1, 1, 1, 1);
    Matrix targets = Matrix.column(1, 2, 4, 8, 16, 32, 64);
    double tiny = 1e-9;
    new Trainer(network, new GradientDescent(tiny))
        .miniBatches(3, new SplittableRandom(1))
        .train(ones, targets, 1);
    assertThat(network.parameters()[0] / tiny).isCloseTo(127, within(1e-5));
  }

  @Test
  void sameSeedSameWeightsOtherSeedOtherWeights() {
    assertThat(afterMiniBatches(1)).containsExactly(afterMiniBatches(1));
    assertThat(afterMiniBatches(1)).isNotEqualTo(afterMiniBatches(2));
  }

  @Test
  void listenerHearsEveryEpoch() {
    List<String> heard = new ArrayList<>();
    new Trainer(xor(1), new GradientDescent(1))
        .listener((epoch, epochs, loss) -> heard.add(epoch + "/" + epochs))
        .train(CORNERS, XOR, 3);
    assertThat(heard).containsExactly("1/3", "2/3", "3/3");
  }

  @Test
  void interruptEndsAfterTheEpochAndKeepsWhatWasLearned() {
    Network network = xor(1);
    double[] start = network.parameters();
    Trainer trainer = new Trainer(network, new GradientDescent(1));
    trainer.listener(
        (epoch, epochs, loss) -> {
          if (epoch == 2) {
            Thread.currentThread().interrupt();
          }
        });
    History history = trainer.train(CORNERS, XOR, 1000);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(history.interrupted()).isTrue();
    assertThat(history.epochs()).isEqualTo(2);
    assertThat(network.parameters()).isNotEqualTo(start);
  }

  @Test
  void divergenceNamesTheEpochAndTheLastFiniteLoss() {
    Network network =
        new Network(Loss.HALF_SQUARED_ERROR, new Dense(Matrix.row(1), null, Activation.LINEAR));
    assertThatThrownBy(
            () ->
                new Trainer(network, new GradientDescent(1e200))
                    .train(Matrix.row(1), Matrix.row(0), 10))
        .isInstanceOf(TrainingDivergedException.class)
        .hasMessage(
            "training diverged in epoch 2: loss is Infinity, last finite loss 0.5;"
                + " expected a finite loss, try a smaller learning rate");
  }

  @Test
  void messages() {
    Trainer trainer = new Trainer(xor(1), new GradientDescent(1));
    assertThatThrownBy(() -> trainer.train(CORNERS, Matrix.column(1, 0), 1))
        .hasMessage(
            "train: inputs are 4×2, targets 2×1; expected at least one row, equally many,"
                + " and widths 2 and 1");
    Matrix broken = CORNERS.copy();
    broken.set(2, 1, Double.NaN);
    assertThatThrownBy(() -> trainer.train(broken, XOR, 1))
        .hasMessage("inputs: entry [2][1] is NaN; expected a finite number");
    assertThatThrownBy(() -> trainer.miniBatches(0, new SplittableRandom(1)))
        .hasMessage("batch size: 0; expected at least 1");
    assertThatThrownBy(() -> new GradientDescent(-1))
        .hasMessage("learning rate: -1.0; expected a positive finite number");
    assertThatThrownBy(() -> new Momentum(1, 1)).hasMessage("momentum: 1.0; expected 0 ≤ α < 1");
  }

  private static double[] afterMiniBatches(int seed) {
    Network network = xor(1);
    new Trainer(network, new GradientDescent(1))
        .miniBatches(3, new SplittableRandom(seed))
        .train(CORNERS, XOR, 5);
    return network.parameters();
  }

  private static Network xor(int seed) {
    return Network.dense(
        Loss.HALF_SQUARED_ERROR,
        Activation.SIGMOID,
        Activation.SIGMOID,
        new SplittableRandom(seed),
        2,
        4,
        1);
  }
}
