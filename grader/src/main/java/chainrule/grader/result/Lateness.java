package chainrule.grader.result;

import java.time.Duration;
import java.time.Instant;

/**
 * When a homework was due and what a day's delay costs.
 *
 * @param due the last moment that is not late
 * @param percentPerDay of the points earned, in [0, 100]; a day begun counts whole
 */
public record Lateness(Instant due, double percentPerDay) {
  private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

  /** Returns the days begun between the deadline and a time; 0 when that is in time. */
  public long days(Instant handedIn) {
    long late = Duration.between(due, handedIn).toMillis();
    return late <= 0 ? 0 : (late + DAY_MILLIS - 1) / DAY_MILLIS;
  }

  /**
   * Returns what the delay takes away.
   *
   * @param points points earned
   * @param handedIn when
   * @return between 0 and the points earned
   */
  public double penalty(double points, Instant handedIn) {
    return points * Math.min(1, days(handedIn) * percentPerDay / 100);
  }
}
