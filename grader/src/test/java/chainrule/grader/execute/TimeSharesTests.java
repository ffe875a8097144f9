package chainrule.grader.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.grader.execute.TimeShares.Turn;
import org.junit.jupiter.api.Test;

final class TimeSharesTests {
  private static final Turn FIRST = new Turn(0, false);
  private static final Turn LAST = new Turn(2, true);

  /** Seven turns of 10 s each, 35 s for all, 21 s for the judge. */
  private final TimeShares shares = TimeShares.of(126, 3);

  @Test
  void everyTurnHasItsShareAndWhatIsCommon() {
    assertThat(shares.left(Turn.CELLS)).isCloseTo(45, within(1e-9));
    assertThat(shares.left(LAST)).isCloseTo(45, within(1e-9));
  }

  @Test
  void whatIsWithinAShareTakesNothingFromOthers() {
    shares.spend(FIRST, 6);
    shares.spend(FIRST, 4);

    assertThat(shares.left(FIRST)).isCloseTo(35, within(1e-9));
    assertThat(shares.left(LAST)).isCloseTo(45, within(1e-9));
  }

  @Test
  void whatIsBeyondAShareIsTakenFromAll() {
    shares.spend(FIRST, 25);

    assertThat(shares.left(FIRST)).isCloseTo(20, within(1e-9));
    assertThat(shares.left(LAST)).isCloseTo(30, within(1e-9));
  }

  @Test
  void nobodyTakesWhatIsAnothersShare() {
    shares.spend(FIRST, 46);
    shares.spend(Turn.CELLS, 11);

    assertThat(shares.left(FIRST)).isZero();
    assertThat(shares.left(Turn.CELLS)).isZero();
    assertThat(shares.left(LAST)).isCloseTo(10, within(1e-9));
  }

  @Test
  void sharesAddUpToLessThanTheWhole() {
    for (int i = 0; i < 3; i++) {
      shares.spend(new Turn(i, false), shares.left(new Turn(i, false)));
      shares.spend(new Turn(i, true), shares.left(new Turn(i, true)));
    }
    shares.spend(Turn.CELLS, shares.left(Turn.CELLS));
    double all = shares.spent(Turn.CELLS);
    for (int i = 0; i < 3; i++) {
      all += shares.spent(new Turn(i, false)) + shares.spent(new Turn(i, true));
    }

    assertThat(all).isCloseTo(105, within(1e-9)).isLessThan(shares.seconds());
  }
}
