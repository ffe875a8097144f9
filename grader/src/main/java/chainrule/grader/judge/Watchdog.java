package chainrule.grader.judge;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Kills a process that is not done in time; whoever reads from it then finds its end. */
final class Watchdog {
  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private final AtomicBoolean fired = new AtomicBoolean();
  private final ScheduledFuture<?> alarm;

  private Watchdog(Process process, double seconds) {
    this.alarm = TIMER.schedule(() -> bite(process), (long) (seconds * 1e6), TimeUnit.MICROSECONDS);
  }

  /** Begins to watch a process. */
  static Watchdog over(Process process, double seconds) {
    return new Watchdog(process, seconds);
  }

  /** Ends the watch. */
  void stop() {
    alarm.cancel(false);
  }

  /** Returns whether the process was killed. */
  boolean fired() {
    return fired.get();
  }

  private void bite(Process process) {
    fired.set(true);
    process.destroyForcibly();
  }

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "watchdog");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }
}
