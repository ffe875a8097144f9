package chainrule.grader.judge;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Kills a process that is not done in time, or that takes too much memory together with those it
 * started; whoever reads from it then finds its end.
 */
final class Watchdog {
  /** One sandbox takes less; several processes in it would have a limit each. */
  static final long MOST_BYTES = 512L << 20;

  private static final long EVERY_MILLISECONDS = 250;
  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private final Process process;
  private final long mostBytes;
  private final ScheduledFuture<?> alarm;
  private final ScheduledFuture<?> rounds;
  private volatile @Nullable Reason reason;

  /** Why a process was killed. */
  enum Reason {
    LATE,
    GREEDY
  }

  private Watchdog(Process process, double seconds, long mostBytes) {
    this.process = process;
    this.mostBytes = mostBytes;
    this.alarm =
        TIMER.schedule(() -> bite(Reason.LATE), (long) (seconds * 1e6), TimeUnit.MICROSECONDS);
    this.rounds =
        TIMER.scheduleWithFixedDelay(
            this::weigh, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  /** Begins to watch a process. */
  static Watchdog over(Process process, double seconds) {
    return over(process, seconds, MOST_BYTES);
  }

  static Watchdog over(Process process, double seconds, long mostBytes) {
    return new Watchdog(process, seconds, mostBytes);
  }

  /** Ends the watch. */
  void stop() {
    alarm.cancel(false);
    rounds.cancel(false);
  }

  /** Returns why the process was killed; null if it was not. */
  @Nullable Reason reason() {
    return reason;
  }

  private void weigh() {
    if (process.isAlive() && PeakMemory.heldBelow(process.pid()) > mostBytes) {
      bite(Reason.GREEDY);
    }
  }

  private void bite(Reason why) {
    if (reason == null) {
      reason = why;
    }
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
