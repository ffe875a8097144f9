package chainrule.train;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Activation;
import chainrule.data.Datasets;
import chainrule.data.Examples;
import chainrule.data.Labels;
import chainrule.loss.Loss;
import chainrule.nn.Network;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handwritten digits with 64-30-10, cross-entropy and weights that start within √6 by fan. */
class DigitsTests {

  private static final Examples DIGITS = Datasets.digitsExamples();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void shuffledDigitsAreReadRight(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Examples.Split split = DIGITS.split(.8, random);
    assertThat(accuracy(split.training(), split.test(), random)).isGreaterThanOrEqualTo(.97);
  }

  @Test
  void handsNeverSeenAreHarder() {
    int training = 4 * DIGITS.size() / 5;
    assertThat(
            accuracy(
                DIGITS.rowsAt(IntStream.range(0, training).toArray()),
                DIGITS.rowsAt(IntStream.range(training, DIGITS.size()).toArray()),
                new SplittableRandom(1)))
        .isGreaterThanOrEqualTo(.9);
  }

  private static double accuracy(Examples training, Examples test, SplittableRandom random) {
    Network network =
        Network.dense(
            Loss.SOFTMAX_CROSS_ENTROPY, Activation.SIGMOID, Activation.LINEAR, random, 64, 30, 10);
    new Trainer(network, new Momentum(.1, .9))
        .miniBatches(10, random)
        .train(training.inputs(), training.oneHot(), 30);
    return Labels.accuracy(Labels.ofLargest(network.predict(test.inputs())), test.labels());
  }
}
