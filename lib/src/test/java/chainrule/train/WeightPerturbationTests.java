package chainrule.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.math.Vectors;
import chainrule.nn.Network;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightPerturbationTests {

  private static final double[] SLOPES = {3, -1, 0, 2};

  @ParameterizedTest
  @CsvSource({"6, 2, 1, 17", "64, 30, 10, 2260", "784, 30, 10, 23860"})
  void sweepCostsOneForwardPassPerWeight(int inputs, int hidden, int outputs, int parameters) {
    int[] asked = {0};
    WeightPerturbation search =
        new WeightPerturbation(
            theta -> asked[0]++,
            new double[(inputs + 1) * hidden + (hidden + 1) * outputs],
            .1,
            new SplittableRandom(1));
    search.sweep();
    assertThat(asked[0]).isEqualTo(1 + parameters);
    assertThat(search.forwardPasses()).isEqualTo(1 + parameters);
  }

  @Test
  void keepsWhatIsBetterAndTakesBackWhatIsNot() {
    WeightPerturbation search =
        new WeightPerturbation(
            WeightPerturbationTests::bowl, new double[] {2, -1}, .5, new SplittableRandom(1));
    int kept = 0;
    for (int i = 0; i < 100; i++) {
      double[] before = search.theta();
      double cost = search.cost();
      boolean better = search.tryOne(i % 2);
      kept += better ? 1 : 0;
      assertThat(search.cost()).isEqualTo(bowl(search.theta()));
      assertThat(search.theta()[1 - i % 2]).isEqualTo(before[1 - i % 2]);
      if (better) {
        assertThat(search.cost()).isLessThan(cost);
      } else {
        assertThat(search.theta()).containsExactly(before);
      }
    }
    assertThat(kept).isBetween(5, 60);
    assertThat(search.cost()).isLessThan(.01);
  }

  @Test
  void largeChangesNearTheEndNearlyAlwaysMakeThingsWorse() {
    WeightPerturbation far =
        new WeightPerturbation(
            WeightPerturbationTests::bowl, new double[] {100, 100}, 1, new SplittableRandom(1));
    WeightPerturbation near =
        new WeightPerturbation(
            WeightPerturbationTests::bowl, new double[] {.01, .01}, 1, new SplittableRandom(1));
    int keptFar = 0;
    int keptNear = 0;
    for (int sweep = 0; sweep < 25; sweep++) {
      keptFar += far.sweep();
      keptNear += near.sweep();
    }
    assertThat(keptFar).isBetween(15, 35); // half of 50
    assertThat(keptNear).isLessThan(3);
  }

  @Test
  void correlationOfGainAndChangeIsTheGradientWithinItsNoise() {
    // E = c·θ: a trial estimates c with variance |c|² + cᵢ² in entry i
    int trials = 20_000;
    WeightPerturbation search =
        new WeightPerturbation(
            WeightPerturbationTests::slope, new double[4], .01, new SplittableRandom(1));
    double[] estimate = search.estimateGradient(trials);
    for (int i = 0; i < 4; i++) {
      double noise = Math.sqrt((14 + SLOPES[i] * SLOPES[i]) / trials);
      assertThat(estimate[i]).isCloseTo(SLOPES[i], within(4 * noise));
    }
    assertThat(search.forwardPasses()).isEqualTo(1 + trials);
    assertThat(search.theta()).containsExactly(new double[4]);
  }

  @Test
  void noiseFallsWithTheRootOfTheTrials() {
    double few = squaredError(10);
    double many = squaredError(1000);
    assertThat(few / many).isBetween(50.0, 200.0); // 100 in the mean
  }

  @Test
  void stepsLearnAndAreCounted() {
    WeightPerturbation search =
        new WeightPerturbation(
            WeightPerturbationTests::bowl, new double[] {2, -1}, .01, new SplittableRandom(1));
    for (int i = 0; i < 100; i++) {
      search.step(.1, 5);
    }
    assertThat(search.cost()).isLessThan(1e-3);
    assertThat(search.forwardPasses()).isEqualTo(1 + 100 * 6);
  }

  @Test
  void networkLearnsExclusiveOrWithoutADerivative() {
    Matrix corners = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    Matrix xor = Matrix.column(0, 1, 1, 0);
    Network network =
        Network.dense(
            Loss.BINARY_CROSS_ENTROPY,
            Activation.TANH,
            Activation.LINEAR,
            new SplittableRandom(2),
            2,
            4,
            1);
    WeightPerturbation search =
        new WeightPerturbation(
            theta -> {
              network.setParameters(theta);
              return network.loss(corners, xor);
            },
            network.parameters(),
            .5,
            new SplittableRandom(3));
    for (int sweep = 0; sweep < 500; sweep++) {
      search.sweep();
    }
    assertThat(search.cost()).isLessThan(.05);
  }

  @Test
  void messages() {
    SplittableRandom random = new SplittableRandom(1);
    assertThatThrownBy(() -> new WeightPerturbation(w -> 0, new double[0], 1, random))
        .hasMessage("start: no entries; expected at least one weight");
    assertThatThrownBy(() -> new WeightPerturbation(w -> 0, new double[1], 0, random))
        .hasMessage("deviation: 0.0; expected a positive finite number");
    assertThatThrownBy(() -> new WeightPerturbation(w -> Double.NaN, new double[1], 1, random))
        .hasMessage("cost at the start: entry 0 is NaN; expected a finite number");
    WeightPerturbation search = new WeightPerturbation(w -> 0, new double[1], 1, random);
    assertThatThrownBy(() -> search.estimateGradient(0))
        .hasMessage("trials: 0; expected at least 1");
    assertThatThrownBy(() -> search.step(0, 1))
        .hasMessage("learning rate: 0.0; expected a positive finite number");
  }

  private static double squaredError(int trials) {
    double sum = 0;
    for (int seed = 0; seed < 50; seed++) {
      double[] estimate =
          new WeightPerturbation(
                  WeightPerturbationTests::slope, new double[4], .01, new SplittableRandom(seed))
              .estimateGradient(trials);
      for (int i = 0; i < 4; i++) {
        sum += Math.pow(estimate[i] - SLOPES[i], 2);
      }
    }
    return sum;
  }

  private static double slope(double[] theta) {
    return Vectors.dot(SLOPES, theta);
  }

  private static double bowl(double[] theta) {
    return Vectors.dot(theta, theta);
  }
}
