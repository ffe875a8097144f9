package chainrule.exercises.h6;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.ParameterBlock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the planted bugs against central differences, and against what the menu says of each. */
class PlantedNetTests {
  private static final int[] ALL = {0, 1, 2, 3, 4};
  private static final int[] ONE = {2};

  @Test
  void withoutABugAllBlocksAreRight() {
    for (double lambda : new double[] {0, 0.5}) {
      assertThat(wrong(PlantedBug.NONE, lambda, ALL)).isEmpty();
      assertThat(wrong(PlantedBug.NONE, lambda, ONE)).isEmpty();
    }
  }

  @Test
  void missingMeanIsAMultipleAndVanishesForOneExample() {
    double[] right = gradient(PlantedBug.NONE, 0, ALL);
    double[] found = gradient(PlantedBug.NO_MEAN, 0, ALL);
    for (int i = 0; i < right.length; i++) {
      assertThat(found[i]).isCloseTo(5 * right[i], within(1e-12));
    }
    assertThat(wrong(PlantedBug.NO_MEAN, 0.5, ONE)).isEmpty();
  }

  @Test
  void signTurnsEveryEntryRound() {
    double[] right = gradient(PlantedBug.NONE, 0, ALL);
    double[] found = gradient(PlantedBug.SIGN, 0, ALL);
    for (int i = 0; i < right.length; i++) {
      assertThat(found[i]).isCloseTo(-right[i], within(1e-15));
    }
  }

  @Test
  void bugsOfThePenaltyVanishWithoutIt() {
    assertThat(wrong(PlantedBug.BIAS_DECAYED, 0, ALL)).isEmpty();
    assertThat(wrong(PlantedBug.NO_DECAY, 0, ALL)).isEmpty();
    assertThat(wrong(PlantedBug.BIAS_DECAYED, 0.5, ALL)).containsExactly("b1", "b2");
    assertThat(wrong(PlantedBug.NO_DECAY, 0.5, ALL)).containsExactly("W1", "W2");
  }

  @Test
  void otherBugsShowInTheirBlocksForOneExample() {
    assertThat(wrong(PlantedBug.NO_SLOPE, 0, ONE)).containsExactly("W1", "b1");
    assertThat(wrong(PlantedBug.UPDATED_WEIGHTS, 0, ONE)).containsExactly("W1", "b1");
    assertThat(wrong(PlantedBug.Z_FOR_A, 0, ONE)).containsExactly("W2");
    assertThat(wrong(PlantedBug.TRANSPOSED, 0, ONE)).containsExactly("W1");
  }

  @Test
  void lastExampleCountsAlone() {
    double[] last = gradient(PlantedBug.NONE, 0, new int[] {4});
    double[] found = gradient(PlantedBug.LAST_ONLY, 0, ALL);
    for (int i = 0; i < last.length; i++) {
      assertThat(found[i]).isCloseTo(last[i] / 5, within(1e-15));
    }
  }

  /** σ′ is at most ¼; the text promises less than 3 for weights that have made their step. */
  @Test
  void ratiosTellSlopeAndStepApart() {
    for (int seed = 0; seed < 40; seed++) {
      PlantedNet right = PlantedNet.draw(PlantedBug.NONE, seed);
      PlantedNet slope = PlantedNet.draw(PlantedBug.NO_SLOPE, seed);
      PlantedNet step = PlantedNet.draw(PlantedBug.UPDATED_WEIGHTS, seed);
      for (int example : ALL) {
        int[] one = {example};
        for (int i = 0; i < 12; i++) {
          double expected = right.at(right.theta(), 0, one).gradient()[i];
          assertThat(slope.at(right.theta(), 0, one).gradient()[i] / expected)
              .isGreaterThanOrEqualTo(4 - 1e-9);
          assertThat(Math.abs(step.at(right.theta(), 0, one).gradient()[i] / expected))
              .isLessThan(3);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(PlantedBug.class)
  void netsOfEveryShapeCanBeDrawn(PlantedBug bug) {
    for (int width = 2; width <= 4; width++) {
      for (int outputs = 2; outputs <= 4; outputs++) {
        for (int m = 2; m <= 7; m++) {
          PlantedNet net =
              PlantedNet.draw(bug, new SplittableRandom(100L * m + width), width, outputs, m);
          assertThat(net.theta()).hasSize(width * width + width + width * outputs + outputs);
          assertThat(net.examples()).isEqualTo(m);
        }
      }
    }
  }

  private static double[] gradient(PlantedBug bug, double lambda, int[] examples) {
    PlantedNet net = PlantedNet.draw(bug, 7);
    return net.at(net.theta(), lambda, examples).gradient();
  }

  private static List<String> wrong(PlantedBug bug, double lambda, int[] examples) {
    PlantedNet net = PlantedNet.draw(bug, 7);
    double[] found = net.at(net.theta(), lambda, examples).gradient();
    double[] theta = net.theta();
    return ParameterBlock.ofNetwork(3, 3, 2).stream()
        .filter(
            block ->
                IntStream.range(block.start(), block.end())
                    .anyMatch(
                        i -> Math.abs(found[i] - slope(net, theta, lambda, examples, i)) > 1e-7))
        .map(ParameterBlock::name)
        .toList();
  }

  private static double slope(
      PlantedNet net, double[] theta, double lambda, int[] examples, int entry) {
    double[] up = theta.clone();
    double[] down = theta.clone();
    up[entry] += 1e-5;
    down[entry] -= 1e-5;
    return (net.at(up, lambda, examples).cost() - net.at(down, lambda, examples).cost()) / 2e-5;
  }
}
