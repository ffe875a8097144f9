package chainrule.exercises.h5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NetworkProblemTests {
  @Test
  void vectorHoldsWeightsRowByRowThenBiases() {
    assertThat(NetworkProblem.rain().theta())
        .containsExactly(.2, -.3, .4, .1, .5, -.2, 0, 0, 0, .6, -.4, .3, 0);
    assertThat(NetworkProblem.rain().sizes()).containsExactly(2, 3, 1);
  }

  @Test
  void networkComesBackFromItsVector() {
    NetworkProblem net =
        NetworkProblem.draw(
            new SplittableRandom(1), 4, HiddenActivation.TANH, Head.SOFTMAX_CE, 2, 5, 3);
    NetworkProblem back = net.with(net.theta());
    assertThat(back.W()).isDeepEqualTo(net.W());
    assertThat(back.b()).isDeepEqualTo(net.b());
  }

  @Test
  void penaltyIsOnWeightsOnly() {
    double squares = 1.20;
    NetworkProblem rain = NetworkProblem.rain();
    double[] theta = rain.theta();
    assertThat(rain.cost(theta, 3) - rain.loss()).isCloseTo(1.5 * squares, within(1e-12));
    theta[6] = 100;
    assertThat(rain.cost(theta, 3) - rain.loss(theta)).isCloseTo(1.5 * squares, within(1e-9));
  }

  @Test
  void drawnNetworksKeepAwayFromKinksAndHaveBothSigns() {
    for (long seed = 0; seed < 200; seed++) {
      NetworkProblem net =
          NetworkProblem.draw(
              new SplittableRandom(seed), 5, HiddenActivation.RELU, Head.SOFTMAX_CE, 4, 3, 2);
      assertThat(
              Arrays.stream(NetworkProblem.flat(net.forward().Z()))
                  .map(Math::abs)
                  .min()
                  .orElseThrow())
          .isGreaterThanOrEqualTo(1e-3);
      assertThat(Arrays.stream(net.theta()).filter(w -> w > 0).count()).isBetween(1L, 22L);
      assertThat(net.T()[0]).containsExactly(1, 0);
      assertThat(net.T()[2]).containsExactly(0, 1);
      assertThat(Arrays.stream(net.T()[1])).allMatch(share -> share > 0.1 && share < 0.9);
      assertThat(Arrays.stream(net.T()[1]).sum()).isCloseTo(1, within(1e-15));
    }
  }

  @Test
  void targetsOfBinaryCrossEntropyAreLabelsAndProbabilities() {
    double[][] T = NetworkProblem.targets(new SplittableRandom(2), 4, 3, Head.SIGMOID_BCE);
    for (int row = 0; row < 4; row++) {
      boolean labels = row % 2 == 0;
      assertThat(Arrays.stream(T[row]))
          .allMatch(t -> (t == 0 || t == 1) == labels && t >= 0 && t <= 1);
    }
  }

  @Test
  void firstUnitStandsAtItsKinkInTheFirstExample() {
    NetworkProblem net =
        NetworkProblem.draw(
            new SplittableRandom(3), 4, HiddenActivation.RELU, Head.SOFTMAX_CE, 3, 4, 2);
    assertThat(net.atTheKink().forward().Z()[0][0][0]).isZero();
    assertThat(net.forward().Z()[0][0][0]).isNotZero();
  }
}
