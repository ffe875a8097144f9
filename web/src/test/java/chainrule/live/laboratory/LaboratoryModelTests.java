package chainrule.live.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import chainrule.activation.Activation;
import chainrule.data.Patterns;
import chainrule.data.Rules;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.math.Vectors;
import chainrule.nn.Dense;
import chainrule.nn.DirectLinks;
import chainrule.nn.Layer;
import chainrule.nn.Network;
import chainrule.train.Momentum;
import chainrule.train.Optimizer;
import chainrule.train.Trainer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of the lecture on 1986 stands here as it stands there, and says the same. */
class LaboratoryModelTests {
  private static final String LINKS = "xor with direct links";

  @Test
  void theErrorsOfSymmetryAreThoseOfTheTrainer() {
    Network net = start(.3, 3, sigmoids(6, 2), sigmoids(2, 1));
    Patterns symmetry = Rules.symmetry(6);
    var model = new LaboratoryModel("symmetry", 3);
    assertThat(model.parameters()).containsExactly(net.parameters());

    double[] losses =
        new Trainer(net, new Momentum(.1, .9))
            .train(symmetry.inputs(), symmetry.targets(), 1500)
            .losses();
    assertThat(model.train(1500)).isTrue();

    assertThat(model.errors()).containsExactly(losses);
    assertThat(model.parameters()).containsExactly(net.parameters());
    assertThat(model.outputs()).containsExactly(net.predict(symmetry.inputs()).values());
  }

  @Test
  void symmetryIsLearnedAfterTheSweepsThatTheLectureCounts() {
    for (int seed : new int[] {0, 3, 5}) {
      Network net = start(.3, seed, sigmoids(6, 2), sigmoids(2, 1));
      int expected = sweeps(net, new Momentum(.1, .9), Rules.symmetry(6), .5, 20_000);
      var model = new LaboratoryModel("symmetry", seed);
      model.train(expected);
      assertThat(model.learned()).isEqualTo(expected);
    }
  }

  /** What the lecture prints: 546 to 19,137 sweeps, 4 within 1,425, 14 and 5 of the two laws. */
  @Test
  void twentyStartsOfSymmetryAreThoseThatTheLecturePrints() {
    List<LaboratoryModel> models =
        IntStream.range(0, 20).mapToObj(seed -> finished("symmetry", seed)).toList();
    int[] learned = learned(models);
    assertThat(learned).hasSize(19);
    assertThat(learned[0]).isEqualTo(546);
    assertThat(learned[18]).isEqualTo(19_137);
    assertThat(learned[3]).isLessThanOrEqualTo(1425);
    assertThat(learned[4]).isGreaterThan(1425);
    assertThat(models)
        .filteredOn(model -> model.words().contains("the pattern 1 : 2 : 4, with opp"))
        .hasSize(14);
    assertThat(models)
        .filteredOn(model -> model.words().contains("the pattern 2 : 3 : 4, with opp"))
        .hasSize(5);
    assertThat(models)
        .filteredOn(model -> model.learned() < 0)
        .singleElement()
        .satisfies(
            model ->
                assertThat(model.words())
                    .contains("56 of 64")
                    .contains("Not learned in 20,000 sweeps; it says no to every pattern"));
  }

  /** What the lecture prints: α = 0: 15 of 20, 849 to 5,776; α = 0.9: all, 95 to 2,580. */
  @Test
  void twentyStartsOfXorWithDirectLinksAreThoseThatTheLecturePrints() {
    int[] rolling =
        learned(IntStream.range(0, 20).mapToObj(seed -> finished(LINKS, seed)).toList());
    int[] plain =
        learned(
            IntStream.range(0, 20)
                .mapToObj(
                    seed -> {
                      var model = new LaboratoryModel(LINKS, seed);
                      model.setMomentum(0);
                      model.train(6000);
                      return model;
                    })
                .toList());
    assertThat(rolling).hasSize(20).startsWith(95).endsWith(2580);
    assertThat(plain).hasSize(15).startsWith(849).endsWith(5776);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7})
  void xorWithTwoHiddenUnitsIsTrainedAsTheTrainerTrainsIt(int seed) {
    Network net = start(.5, seed, sigmoids(2, 2), sigmoids(2, 1));
    Matrix targets = Matrix.column(.1, .9, .9, .1);
    var model = new LaboratoryModel("xor", seed);
    model.setRate(.25);
    model.train(900);
    double[] losses =
        new Trainer(net, new Momentum(.25, .9))
            .train(Rules.parity(2).inputs(), targets, 900)
            .losses();
    for (int i = 0; i < losses.length; i++) {
      assertThat(model.errors()[i]).isCloseTo(losses[i], offset(1e-12));
    }
  }

  @Test
  void aLazyNetworkIsHalfASquareOffEveryTime() {
    assertThat(new LaboratoryModel("symmetry", 0).lazyError()).isEqualTo(8 * .5);
    assertThat(new LaboratoryModel("xor", 0).lazyError()).isCloseTo(4 * .08, offset(1e-15));
  }

  @Test
  void parametersHaveTheirPlaces() {
    // h1: x1 x2 bias out | h2 | output: only a bias, or the links and a bias
    assertThat(new LaboratoryModel("xor", 0).places()).containsExactly(0, 4, 1, 5, 2, 6, 3, 7, 10);
    assertThat(new LaboratoryModel(LINKS, 0).places()).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(new LaboratoryModel("symmetry", 0).places())
        .containsExactly(0, 8, 1, 9, 2, 10, 3, 11, 4, 12, 5, 13, 6, 14, 7, 15, 22);
  }

  @Test
  void xorSaysWhatItsHiddenUnitsAre() {
    Network net = start(.5, 1, new DirectLinks(sigmoids(2, 1)), sigmoids(3, 1));
    Matrix bits = Rules.parity(2).inputs();
    var model = finished(LINKS, 1);
    net.setParameters(model.parameters());
    double[] hidden = net.layers().get(0).forward(bits).columnAt(0);
    assertThat(hidden[0]).isGreaterThan(.5);
    assertThat(hidden[1]).isGreaterThan(.5);
    assertThat(hidden[2]).isLessThan(.5);
    assertThat(hidden[3]).isGreaterThan(.5);
    assertThat(model.words()).contains("4 of 4").endsWith("The hidden unit is on for 00, 01, 11.");
    assertThat(finished("xor", 1).words())
        .containsPattern("Hidden unit 1 is on for .* \\((OR|NAND|AND|NOR)\\)");
    assertThat(model.ratios(0)).isEmpty();
  }

  @Test
  void aRateThatIsTooLargeLeavesTheLastFiniteState() {
    var model = new LaboratoryModel("symmetry", 3);
    double[] before = model.parameters();
    model.setRate(Double.MAX_VALUE);
    assertThat(model.train(100)).isFalse();
    assertThat(model.words()).contains("Sweep 1 diverged").contains("a smaller rate");
    assertThat(model.parameters()).containsExactly(before);
    assertThat(model.errors()).hasSize(1);
    model.setRate(.1);
    assertThat(model.train(1)).isTrue();
  }

  @Test
  void saturatedUnitsAreStuck() {
    var model = new LaboratoryModel("symmetry", 3);
    model.setRate(1000);
    model.train(50);
    assertThat(model.words()).contains("stuck").doesNotContain("NaN");
  }

  @Test
  void whatCanNotBeIsRefusedInASentence() {
    var model = new LaboratoryModel("xor", 1);
    for (double rate : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      model.setRate(rate);
      assertThat(model.words()).startsWith("Not possible: learning rate: " + rate);
      assertThat(model.rate()).isEqualTo(.5);
    }
    for (double share : new double[] {1, -.1, Double.NaN}) {
      model.setMomentum(share);
      assertThat(model.words()).startsWith("Not possible: momentum: " + share);
      assertThat(model.momentum()).isEqualTo(.9);
    }
    for (double seed : new double[] {1.5, Double.NaN, 1e300, Double.NEGATIVE_INFINITY}) {
      model.restart(seed);
      assertThat(model.words()).startsWith("A seed is a whole number; it stays 1.");
      assertThat(model.seed()).isEqualTo(1);
    }
    model.train(-3);
    assertThat(model.sweeps()).isZero();
  }

  @Test
  void anUnknownTaskIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LaboratoryModel("parity", 0))
        .withMessageContaining("parity; expected symmetry");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LaboratoryModel("xor", .5))
        .withMessageContaining("seed 0.5");
  }

  @Test
  void aRefusalIsGoneAfterTheNextSweep() {
    var model = new LaboratoryModel("xor", 1);
    model.setRate(-1);
    model.train(1);
    assertThat(model.words()).doesNotContain("Not possible");
  }

  @Test
  void changesOnTheWayAreSaid() {
    var model = new LaboratoryModel(LINKS, 1);
    model.train(1);
    model.setRate(.4);
    model.run(6000);
    assertThat(model.words()).contains("rate or momentum changed on the way");
    model.restart(1);
    model.run(6000);
    assertThat(model.words()).doesNotContain("changed on the way");
  }

  private static LaboratoryModel finished(String task, int seed) {
    var model = new LaboratoryModel(task, seed);
    model.run(20_000);
    return model;
  }

  private static int[] learned(List<LaboratoryModel> models) {
    return models.stream()
        .mapToInt(LaboratoryModel::learned)
        .filter(sweeps -> sweeps >= 0)
        .sorted()
        .toArray();
  }

  private static Dense sigmoids(int inputs, int units) {
    return Dense.of(inputs, units, Activation.SIGMOID);
  }

  private static Network start(double bound, int seed, Layer... layers) {
    Network net = new Network(Loss.HALF_SQUARED_ERROR_SUM, layers);
    net.setParameters(
        new SplittableRandom(seed).doubles(net.parameterCount(), -bound, bound).toArray());
    return net;
  }

  private static int sweeps(Network net, Optimizer rule, Patterns task, double off, int most) {
    for (int sweep = 0; sweep < most; sweep++) {
      Matrix error = net.forward(task.inputs()).minus(task.targets());
      if (Vectors.largest(error.values()) < off) {
        return sweep;
      }
      rule.step(net, task.inputs(), task.targets());
    }
    return most;
  }
}
