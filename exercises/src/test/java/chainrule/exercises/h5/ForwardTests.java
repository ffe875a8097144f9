package chainrule.exercises.h5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.Cache;
import chainrule.exercises.Head;
import org.junit.jupiter.api.Test;

class ForwardTests {
  private static final double[][] SCORES = {{1.8, .9, .68}};

  @Test
  void rainTableForward() {
    Cache pass = NetworkProblem.rain().forward();
    assertThat(pass.Z()[0][0]).containsExactly(new double[] {1.1, 1.6, .2}, within(1e-12));
    assertThat(pass.A()[1][0])
        .containsExactly(new double[] {.7502601056, .8320183851, .5498339973}, within(1e-10));
    assertThat(NetworkProblem.flat(pass.A()[2]))
        .containsExactly(new double[] {.5701097416, .5329973915, .5178857795}, within(1e-10));
    assertThat(NetworkProblem.rain().loss()).isCloseTo(.0478443685, within(1e-10));
  }

  @Test
  void softmaxAndItsLoss() {
    assertThat(Forward.output(SCORES, Head.SOFTMAX_CE)[0])
        .containsExactly(new double[] {.5770841763, .2346249172, .1882909065}, within(1e-10));
    assertThat(Forward.loss(SCORES, new double[][] {{1, 0, 0}}, Head.SOFTMAX_CE))
        .isCloseTo(.5497671370, within(1e-10));
  }

  @Test
  void binaryCrossEntropyIsSoftplus() {
    assertThat(Forward.loss(new double[][] {{2}}, new double[][] {{0}}, Head.SIGMOID_BCE))
        .isCloseTo(2.12692801104, within(1e-10));
    assertThat(Forward.loss(new double[][] {{1}}, new double[][] {{1}}, Head.SIGMOID_BCE))
        .isCloseTo(.31326168752, within(1e-10));
  }

  @Test
  void hugeScoresStayFinite() {
    double[][] huge = {{1000, -1000}};
    double[][] targets = {{0, 1}};
    assertThat(Forward.loss(huge, targets, Head.SOFTMAX_CE)).isEqualTo(2000);
    assertThat(Forward.loss(huge, targets, Head.SIGMOID_BCE)).isEqualTo(2000);
    assertThat(Forward.output(huge, Head.SOFTMAX_CE)[0]).containsExactly(1, 0);
  }

  @Test
  void inputIsCopied() {
    NetworkProblem rain = NetworkProblem.rain();
    assertThat(rain.forward().A()[0]).isDeepEqualTo(rain.X());
    assertThat(rain.forward().A()[0][0]).isNotSameAs(rain.X()[0]);
  }
}
