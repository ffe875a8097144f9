package chainrule.grader.execute;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Time as someone counts it who looks up every now and then.
 *
 * <p>Where the whole machine stands still for seconds, as a virtual one may, hardly any passes:
 * whoever was to answer meanwhile could not.
 */
public final class WatchedTime {
  private final long mostBetweenLooks;
  private final LongSupplier clock;
  private long last;
  private long passed;

  /**
   * Makes a time that does not run yet.
   *
   * @param mostMilliseconds how much passes between two looks at the most; several times what is
   *     between them as a rule
   */
  public WatchedTime(long mostMilliseconds) {
    this(mostMilliseconds, System::nanoTime);
  }

  public WatchedTime(long mostMilliseconds, LongSupplier clock) {
    this.mostBetweenLooks = TimeUnit.MILLISECONDS.toNanos(mostMilliseconds);
    this.clock = clock;
  }

  /** Begins at 0. */
  public void begin() {
    last = clock.getAsLong();
    passed = 0;
  }

  /** Looks up; returns how many seconds have passed since it began. */
  public double look() {
    long now = clock.getAsLong();
    passed += Math.min(now - last, mostBetweenLooks);
    last = now;
    return passed / 1e9;
  }
}
