package chainrule.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.check.NumericalGradient;
import chainrule.loss.Loss;
import chainrule.loss.Regularizer;
import chainrule.math.Matrix;
import chainrule.nn.BatchNorm;
import chainrule.nn.Dense;
import chainrule.nn.Initializer;
import chainrule.nn.Network;
import chainrule.nn.Residual;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Schedules, reports, early stopping, on a bowl whose course is known by hand. */
class BetweenEpochsTests {

  private static final Matrix ONE = Matrix.row(1);

  @Test
  void stepScheduleByHand() {
    // E = ½w², w = 1: halved twice at rate ½, then at rate 1/20 times .95 twice
    Network network = weight(1);
    new Trainer(network, new GradientDescent(.5))
        .schedule(Schedule.step(2, .1))
        .train(ONE, Matrix.row(0), 4);
    assertThat(network.parameters()[0]).isCloseTo(.25 * .95 * .95, within(1e-15));
  }

  @Test
  void boldDriverGrowsWhileTheLossFallsAndHalvesWhenItRose() {
    LearningRule gentle = new GradientDescent(.5);
    new Trainer(weight(1), gentle).schedule(Schedule.boldDriver()).train(ONE, Matrix.row(0), 3);
    assertThat(gentle.learningRate()).isCloseTo(.5 * 1.05 * 1.05 * 1.05, within(1e-15));
    LearningRule wild = new GradientDescent(2.5); // w → −1.5 w: the loss rises
    new Trainer(weight(1), wild).schedule(Schedule.boldDriver()).train(ONE, Matrix.row(0), 2);
    assertThat(wild.learningRate()).isCloseTo(2.5 * 1.05 / 2, within(1e-15));
  }

  @Test
  void rateStaysWhereTheLossDoes() {
    // the weight fits from the start: 20,000 times 1.05 would be infinite
    LearningRule rule = new GradientDescent(.5);
    new Trainer(weight(0), rule).schedule(Schedule.boldDriver()).train(ONE, Matrix.row(0), 20_000);
    assertThat(rule.learningRate()).isCloseTo(.5 * 1.05, within(1e-15));
  }

  @Test
  void ratesOfSchedulesStayPositiveAndFinite() {
    Schedule driver = Schedule.boldDriver();
    assertThat(driver.next(Double.MAX_VALUE, 1, 2, 1)).isEqualTo(Double.MAX_VALUE);
    assertThat(driver.next(Double.MIN_NORMAL, 1, 1, 2)).isEqualTo(Double.MIN_NORMAL);
    LearningRule rule = new GradientDescent(.5);
    new Trainer(weight(0), rule).schedule(Schedule.step(1, .1)).train(ONE, Matrix.row(1), 400);
    assertThat(rule.learningRate()).isEqualTo(Double.MIN_NORMAL);
    assertThat(Schedule.step(1, 1e200).next(1e200, 1, 2, 1)).isEqualTo(Double.MAX_VALUE);
  }

  @Test
  void boldDriverSavesARunThatWouldDiverge() {
    Trainer trainer = new Trainer(weight(1), new GradientDescent(2.5));
    assertThat(trainer.schedule(Schedule.boldDriver()).train(ONE, Matrix.row(0), 100).finalLoss())
        .isLessThan(1e-6);
  }

  @Test
  void earlyStoppingGivesTheBestWeightBack() {
    // towards 1 at rate ½: 0, .5, .75, .875; nearest to .6 after one epoch
    Network network = weight(0);
    History history =
        new Trainer(network, new GradientDescent(.5))
            .earlyStopping(ONE, Matrix.row(.6), 2)
            .train(ONE, Matrix.row(1), 100);
    assertThat(history.epochs()).isEqualTo(3);
    assertThat(history.bestEpoch()).isEqualTo(1);
    assertThat(history.validationLosses())
        .containsExactly(new double[] {.18, .005, .01125, .0378125}, within(1e-15));
    assertThat(network.parameters()).containsExactly(.5);
    assertThat(history.finalLoss()).isEqualTo(.125);
    assertThat(history.interrupted()).isFalse();
    assertThat(history).hasToString("3 epochs, best after 1, loss 0.5 → 0.125");
  }

  @Test
  void earlyStoppingGivesTheRunningStatisticsOfTheBestEpochBack() {
    SplittableRandom random = new SplittableRandom(3);
    Matrix x = Matrix.wrap(20, 2, random.doubles(40, 3, 7).toArray());
    Matrix t = Matrix.wrap(20, 1, random.doubles(20, 0, 1).toArray());
    BatchNorm norm = new BatchNorm(4);
    Network network =
        new Network(
            Loss.HALF_SQUARED_ERROR,
            Dense.of(2, 4, Activation.TANH).initialize(Initializer.uniformByFan(), random),
            new Residual(norm),
            Dense.of(4, 1, Activation.LINEAR).initialize(Initializer.uniformByFan(), random));
    Matrix other = Matrix.wrap(20, 1, random.doubles(20, 0, 1).toArray());
    History history =
        new Trainer(network, new GradientDescent(.3)).earlyStopping(x, other, 30).train(x, t, 200);
    double best = Arrays.stream(history.validationLosses()).min().orElseThrow();
    assertThat(history.bestEpoch()).isBetween(1, history.epochs() - 1);
    assertThat(network.loss(x, other)).isEqualTo(best);
  }

  @Test
  void patienceThatIsNeverLostTrainsToTheEnd() {
    History history =
        new Trainer(weight(0), new GradientDescent(.5))
            .earlyStopping(ONE, Matrix.row(1), 1)
            .train(ONE, Matrix.row(1), 5);
    assertThat(history.epochs()).isEqualTo(5);
    assertThat(history.bestEpoch()).isEqualTo(5);
    assertThat(history.validationLosses()).hasSize(6);
  }

  @Test
  void reportsByHand() {
    // w = 1, .5, .25; gradient w; right once w is below ½, for the target is 0
    History history =
        new Trainer(weight(1), new GradientDescent(.5)).reportEvery(1).train(ONE, Matrix.row(0), 2);
    List<EpochReport> reports = history.reports();
    assertThat(reports).extracting(EpochReport::epoch).containsExactly(0, 1, 2);
    assertThat(reports).extracting(EpochReport::loss).containsExactly(.5, .125, .03125);
    assertThat(reports).extracting(EpochReport::accuracy).containsExactly(0.0, 0.0, 1.0);
    assertThat(reports.get(2).gradientNorms()).containsExactly(.25);
    assertThat(reports.get(2))
        .hasToString("epoch 2: loss 0.0312500, accuracy 100.0 %, gradient norms 0.250");
    assertThat(
            new Trainer(weight(1), new GradientDescent(.5))
                .reportEvery(2)
                .train(ONE, Matrix.row(0), 5)
                .reports())
        .extracting(EpochReport::epoch)
        .containsExactly(0, 2, 4);
  }

  @Test
  void gradientNormsPerLayerAgreeWithCentralDifferences() {
    Network network =
        Network.dense(
                Loss.SOFTMAX_CROSS_ENTROPY,
                Activation.TANH,
                Activation.LINEAR,
                new SplittableRandom(1),
                2,
                3,
                2)
            .regularized(Regularizer.halfL2(.3));
    Matrix x = Matrix.of(new double[][] {{.5, -1}, {2, .3}, {-.7, .9}});
    Matrix t = Matrix.of(new double[][] {{1, 0}, {0, 1}, {1, 0}});
    double[] theta = network.parameters();
    double[] slopes =
        NumericalGradient.of(
                w -> {
                  network.setParameters(w);
                  return network.loss(x, t);
                },
                theta)
            .values();
    network.setParameters(theta);
    EpochReport report = EpochReport.of(0, network, x, t);
    assertThat(report.gradientNorms())
        .containsExactly(
            new double[] {
              norm(Arrays.copyOf(slopes, 9)), norm(Arrays.copyOfRange(slopes, 9, slopes.length))
            },
            within(1e-9));
    assertThat(report.loss()).isEqualTo(network.loss(x, t));
  }

  @Test
  void reportsDoNotDisturbTraining() {
    Network plain = weight(1);
    Network reported = weight(1);
    new Trainer(plain, new Momentum(.1, .9)).train(ONE, Matrix.row(0), 20);
    new Trainer(reported, new Momentum(.1, .9)).reportEvery(1).train(ONE, Matrix.row(0), 20);
    assertThat(reported.parameters()).containsExactly(plain.parameters());
  }

  @Test
  void progressAndListenerGoTogether() {
    List<Integer> heard = new ArrayList<>();
    new Trainer(weight(1), new GradientDescent(.5))
        .progress("training")
        .listener((epoch, epochs, loss) -> heard.add(epoch))
        .train(ONE, Matrix.row(0), 3);
    assertThat(heard).containsExactly(1, 2, 3);
  }

  @Test
  void onlineStepsAreOnePerExample() {
    // w → 1 by halves: three examples alike make three halvings in one epoch
    Network network = weight(0);
    new Trainer(network, new GradientDescent(.5))
        .online(new SplittableRandom(1))
        .train(Matrix.column(1, 1, 1), Matrix.column(1, 1, 1), 1);
    assertThat(network.parameters()).containsExactly(.875);
  }

  @Test
  void divergenceCanBeAskedForItsEpoch() {
    assertThatThrownBy(
            () -> new Trainer(weight(1), new GradientDescent(1e200)).train(ONE, Matrix.row(0), 10))
        .isInstanceOfSatisfying(
            TrainingDivergedException.class,
            diverged -> {
              assertThat(diverged.epoch()).isEqualTo(2);
              assertThat(diverged.lastFiniteLoss()).isEqualTo(.5);
            });
  }

  @Test
  void messages() {
    Trainer trainer = new Trainer(weight(1), new GradientDescent(1));
    assertThatThrownBy(() -> trainer.earlyStopping(ONE, Matrix.row(Double.NaN), 1))
        .hasMessage("validation targets: entry [0][0] is NaN; expected a finite number");
    assertThatThrownBy(() -> trainer.earlyStopping(ONE, Matrix.row(1, 2), 1))
        .hasMessageStartingWith("train: validation inputs are 1×1, targets 1×2; expected");
    assertThatThrownBy(() -> trainer.earlyStopping(ONE, ONE, 0))
        .hasMessage("patience: 0; expected at least 1");
    assertThatThrownBy(() -> trainer.reportEvery(0))
        .hasMessage("epochs between reports: 0; expected at least 1");
    assertThatThrownBy(() -> Schedule.step(0, 1)).hasMessage("every: 0; expected at least 1");
    assertThatThrownBy(() -> Schedule.step(1, -1))
        .hasMessage("factor: -1.0; expected a positive finite number");
    assertThatThrownBy(() -> new Trainer(weight(1), (p, g) -> {}).schedule(Schedule.boldDriver()))
        .hasMessageMatching("schedule: optimizer is .*; expected one with a learning rate");
    assertThatThrownBy(() -> new Trainer(weight(Double.NaN), new Adam(1)).train(ONE, ONE, 1))
        .hasMessage("parameter array 0: entry 0 is NaN; expected a finite number");
    assertThatThrownBy(() -> trainer.train(Matrix.zeros(0, 1), Matrix.zeros(0, 1), 1))
        .hasMessageStartingWith("train: inputs are 0×1, targets 0×1; expected at least one row");
    assertThatThrownBy(() -> trainer.train(ONE, ONE, -1))
        .hasMessage("epochs: -1; expected at least 0");
  }

  private static double norm(double[] values) {
    return Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
  }

  private static Network weight(double w) {
    return new Network(Loss.HALF_SQUARED_ERROR, new Dense(Matrix.row(w), null, Activation.LINEAR));
  }
}
