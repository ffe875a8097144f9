package chainrule.grader.execute;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The one timer of a process for whatever ends what takes too long: a sandbox, a compiler, a judge.
 *
 * <p>What it runs must be short, and must not wait.
 */
public final class KillTimer {
  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private KillTimer() {}

  /**
   * Runs something every now and then, until it is cancelled.
   *
   * @param milliseconds from the end of one time to the next
   */
  public static ScheduledFuture<?> every(long milliseconds, Runnable look) {
    return TIMER.scheduleWithFixedDelay(look, milliseconds, milliseconds, TimeUnit.MILLISECONDS);
  }

  /** Runs something once, if it is not cancelled before. */
  public static ScheduledFuture<?> after(double seconds, Runnable end) {
    return TIMER.schedule(end, (long) (seconds * 1000), TimeUnit.MILLISECONDS);
  }

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "kill timer");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }
}
