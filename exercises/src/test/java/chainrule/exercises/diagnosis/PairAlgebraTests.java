package chainrule.exercises.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.invoke.FlattenedValue;
import chainrule.minimize.CostGradient;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One case each: what is right, what two mistakes show, and what an answer shows. */
class PairAlgebraTests {
  private static final double[] RIGHT = {0.5, 1.5, 2.5, 3.5};

  private static Observation shown(Object value) {
    return new Observation(FlattenedValue.of(value), null, Set.of(), Set.of());
  }

  private static boolean explains(Object right, Object one, Object other, Object mine) {
    Piece piece =
        new Piece(
            new CaseHistory.Seen(1, "case", answer -> mine, shown(mine), null), shown(right), true);
    return PairAlgebra.explains(List.of(piece), List.of(shown(one)), List.of(shown(other)));
  }

  @Test
  void numbersOfTheirOwnTellBoth() {
    double[] one = {0.1, 1.5, 2.5, 3.5};
    double[] other = {0.5, 1.5, 2.5, 3.1};

    assertThat(explains(RIGHT, one, other, new double[] {0.1, 1.5, 2.5, 3.1})).isTrue();
    assertThat(explains(RIGHT, one, other, new double[] {0.1, 1.5, 2.5, 3.5}))
        .as("the other is not made")
        .isFalse();
    assertThat(explains(RIGHT, one, other, new double[] {0.1, 1.4, 2.5, 3.1}))
        .as("1.4 is nobody's")
        .isFalse();
  }

  @Test
  void costAndGradientMayEachHaveTheirMistake() {
    assertThat(
            explains(
                new CostGradient(0.7, RIGHT),
                new CostGradient(0.35, RIGHT),
                new CostGradient(0.7, new double[] {-0.5, -1.5, -2.5, -3.5}),
                new CostGradient(0.35, new double[] {-0.5, -1.5, -2.5, -3.5})))
        .isTrue();
  }

  @Test
  void whereBothChangeANumberItHasBothFactorsOrBothSummands() {
    double[] half = {0.25, 0.75, 1.25, 1.75};
    double[] negative = {-0.5, -1.5, -2.5, -3.5};

    assertThat(explains(RIGHT, half, negative, new double[] {-0.25, -0.75, -1.25, -1.75})).isTrue();
    assertThat(explains(RIGHT, half, negative, new double[] {-0.75, -2.25, -3.75, -5.25})).isTrue();
    assertThat(explains(RIGHT, half, negative, negative)).as("one alone").isFalse();
  }

  @Test
  void changesThatCancelTellNothing() {
    double[] one = {0.1, 1.1, 2.1, 3.1};
    double[] other = {0.9, 1.9, 2.9, 3.8};

    assertThat(explains(RIGHT, one, other, new double[] {0.5, 1.5, 2.5, 3.4})).isFalse();
  }

  @Test
  void wholeNumbersTellNothing() {
    assertThat(
            explains(
                new double[] {1, 0, 1},
                new double[] {0, 0, 1},
                new double[] {1, 0, 0},
                new double[] {0, 0, 0}))
        .isFalse();
  }
}
