package chainrule.exercises.h6;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import org.junit.jupiter.api.Test;

/** Holds the reference answers against numbers worked out elsewhere. */
class ReferenceTrainingTests {
  /** v = −0.1, −0.18, −0.234, −0.2592, −0.25596, by hand. */
  @Test
  void momentumOvershootsInABowl() {
    double[] weights =
        MomentumStepChecks.downABowl(reference("momentumStep", H6.MomentumStep.class), 5, .1, .9);
    near(weights, .9, .72, .486, .2268, -.02916);
  }

  @Test
  void batchesOfTenByFour() {
    BatchFacts facts = BatchFacts.of(reference("minibatches", H6.Minibatches.class), 10, 4);
    assertThat(facts.sizes()).containsExactly(4, 4, 2);
    assertThat(facts.repeated()).isFalse();
    assertThat(facts.missing()).isFalse();
    assertThat(facts.sameForSameSeed()).isTrue();
    assertThat(facts.sameForOtherSeeds()).isFalse();
  }

  /** Gradients θ − i: from 8, the batch (0, 2) has the mean 7, then (4) has 4.5 − 4. */
  @Test
  void epochOfTwoBatches() {
    double[] theta =
        reference("sgdEpoch", H6.SgdEpoch.class)
            .sgdEpoch(
                new double[] {8},
                new int[][] {{0, 2}, {4}},
                .5,
                (at, example) -> new double[] {at[0] - example});
    near(theta, 8 - 3.5 - .25);
  }

  @Test
  void penaltySparesBiases() {
    double[] next =
        reference("l2Step", H6.PenalisedStep.class)
            .l2Step(new double[] {2, 2}, new double[] {1, 1}, .1, .5, new boolean[] {false, true});
    near(next, 2 - .1 * (1 + .5 * 2), 2 - .1);
  }

  @Test
  void weightsLoseAFifthOfAPercent() {
    double[] next =
        reference("rhwStep", H6.ShrinkingStep.class)
            .rhwStep(new double[] {3}, new double[] {2}, .002);
    near(next, 4.99);
  }

  @Test
  void limitOfTheRate() {
    assertThat(reference("largestStableEta", H6.LargestStableEta.class).largestStableEta(4))
        .isEqualTo(.5);
  }

  /** w² from 1 along the gradient 2: η may be at most 1 − c. */
  @Test
  void rateThatIsGoodEnough() {
    H6.Backtrack answer = reference("backtrack", H6.Backtrack.class);
    double[] w = {1};
    double[] g = {2};
    assertThat(answer.backtrack(at -> at[0] * at[0], w, g, 4, .1)).isEqualTo(.5);
    assertThat(answer.backtrack(at -> at[0] * at[0], w, g, 4, .6)).isEqualTo(.25);
    assertThat(answer.backtrack(at -> at[0] * at[0], w, new double[] {-2}, 4, .1)).isZero();
  }

  @Test
  void smallerOfEqualNetworks() {
    assertThat(
            reference("selectHidden", H6.SelectHidden.class)
                .selectHidden(new int[] {8, 4, 2}, hidden -> hidden > 2 ? .25 : Double.NaN))
        .isEqualTo(4);
  }

  @Test
  void stopsAsTheTextSays() {
    H6.StopEpoch answer = reference("stopEpoch", H6.StopEpoch.class);
    double[] course = {9, 7, 8, 6, 7};
    assertThat(answer.stopEpoch(course, 1)).isEqualTo(1);
    assertThat(answer.stopEpoch(course, 2)).isEqualTo(3);
  }

  @Test
  void lossesOfChance() {
    H6.ChanceLosses answer = reference("chanceLosses", H6.ChanceLosses.class);
    near(answer.chanceLosses(2, 1), .6931471806, 1);
    near(answer.chanceLosses(3, 1), 1.0986122887, 2);
    near(answer.chanceLosses(10, 2), 2.3025850930, 18);
  }

  private static <F> F reference(String name, Class<F> type) {
    Assignment homework = Assignment.of("h6").orElseThrow();
    QuestionSpec question =
        homework.questions().stream()
            .filter(spec -> spec.name().equals(name))
            .findFirst()
            .orElseThrow();
    return type.cast(homework.bank().reference(question).instance());
  }

  private static void near(double[] found, double... expected) {
    assertThat(found).containsExactly(expected, within(1e-9));
  }
}
