package chainrule.grader.execute;

import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;

/**
 * Kills a process that does not answer in time, or that takes too much memory together with those
 * it started; whoever reads from it then finds its end.
 *
 * <p>It looks up every now and then: to set an alarm for each of hundreds of answers takes longer
 * than most of them. Time in which the process stood in line for a processor does not count: how
 * many others a machine grades at once is nothing to an answer.
 */
final class Watchdog implements AutoCloseable {
  /** One sandbox takes less; several processes in it would have a limit each. */
  static final long MOST_BYTES = 512L << 20;

  private static final long EVERY_MILLISECONDS = 25;
  private static final long STALL_MILLISECONDS = 100;

  /** Most answers are there by then; to count the threads of a sandbox takes a millisecond. */
  private static final int LOOKS_BEFORE_WAIT = 4;

  private static final int ROUNDS_BETWEEN_WEIGHINGS = 10;

  private final Process process;
  private final long mostBytes;
  private final ScheduledFuture<?> rounds;
  private final WatchedTime time = new WatchedTime(STALL_MILLISECONDS);
  private final ProcessorWait wait;
  private boolean watching;
  private double limit;
  private double stood;
  private int looks;
  private int roundsLeft;
  private @Nullable Reason reason;

  /** Why a process was killed. */
  enum Reason {
    LATE,
    GREEDY
  }

  /** Makes a watchdog that does not watch yet. */
  Watchdog(Process process, long mostBytes) {
    this.process = process;
    this.mostBytes = mostBytes;
    this.wait = new ProcessorWait(process.pid());
    this.rounds = KillTimer.every(EVERY_MILLISECONDS, this::lookUp);
  }

  /** Begins to watch. */
  synchronized void begin(double seconds) {
    watching = true;
    time.begin();
    limit = seconds;
    stood = 0;
    looks = 0;
    roundsLeft = ROUNDS_BETWEEN_WEIGHINGS;
    reason = null;
  }

  /** Ends the watch. */
  synchronized void end() {
    watching = false;
  }

  /**
   * Returns how many seconds of the last watch did not count, as far as anybody looked: only of one
   * that would have been over.
   */
  synchronized double stood() {
    return stood;
  }

  /** Returns why the process was killed during this watch; null if it was not. */
  synchronized @Nullable Reason reason() {
    return reason;
  }

  @Override
  public void close() {
    rounds.cancel(false);
  }

  private synchronized void lookUp() {
    if (!watching) {
      return;
    }
    double passed = time.look();
    if (looks < LOOKS_BEFORE_WAIT) {
      looks++;
      if (looks == LOOKS_BEFORE_WAIT) {
        wait.begin();
      }
    } else if (passed - stood > limit) {
      stood = wait.seconds(passed);
      if (passed - stood > limit) {
        bite(Reason.LATE);
      }
    } else if (--roundsLeft == 0) {
      roundsLeft = ROUNDS_BETWEEN_WEIGHINGS;
      if (process.isAlive() && PeakMemory.heldBelow(process.pid()) > mostBytes) {
        bite(Reason.GREEDY);
      }
    }
  }

  private void bite(Reason why) {
    reason = why;
    watching = false;
    process.destroyForcibly();
  }
}
