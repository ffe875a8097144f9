package chainrule.grader.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class WatchedTimeTests {
  private long milliseconds = 1_000;
  private final WatchedTime time = new WatchedTime(100, () -> milliseconds * 1_000_000);

  @Test
  void countsWhatPassesFromLookToLook() {
    time.begin();

    assertThat(after(25)).isCloseTo(0.025, within(1e-12));
    assertThat(after(100)).isCloseTo(0.125, within(1e-12));
  }

  @Test
  void countsAStallAsOneLook() {
    time.begin();

    assertThat(after(10_000)).isCloseTo(0.1, within(1e-12));
    assertThat(after(25)).isCloseTo(0.125, within(1e-12));
  }

  @Test
  void beginsAgainAtNothing() {
    time.begin();
    after(50);
    milliseconds += 500;
    time.begin();

    assertThat(after(25)).isCloseTo(0.025, within(1e-12));
  }

  private double after(long passed) {
    milliseconds += passed;
    return time.look();
  }
}
