package chainrule.numeric;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread that does a range of the work of a {@link ThreadTeam} when it is offered one.
 *
 * <p>Idle, it looks for work for a moment before it sleeps, because the next piece of a step of
 * training comes within microseconds.
 */
final class TeamThread extends Thread {

  private static final AtomicIntegerFieldUpdater<TeamThread> STATE =
      AtomicIntegerFieldUpdater.newUpdater(TeamThread.class, "state");

  private static final int NOTHING = 0;
  private static final int OFFERED = 1;
  private static final int BEGUN = 2;

  /** Nanoseconds that an idle thread looks for work. */
  private static final long PATIENCE = 100_000;

  /** How often the other side looks whether a range is done before it lets other threads run. */
  private static final int SPINS = 10_000;

  private volatile int state = NOTHING;
  private volatile boolean asleep;

  // Belong to the caller while nothing is offered or begun, then to this thread; ordered by state.
  private RangeTask task = (first, end) -> {};
  private int from;
  private int to;
  private @Nullable Throwable failure;

  TeamThread(String name) {
    super(name);
    setDaemon(true);
  }

  /** Offers a range; {@link #finish} must follow before the next one. */
  void offer(RangeTask work, int first, int end) {
    task = work;
    from = first;
    to = end;
    state = OFFERED;
    if (asleep) {
      LockSupport.unpark(this);
    }
  }

  /**
   * Returns when the range is done, by the caller if it is still on offer, with what was thrown.
   */
  @SuppressWarnings("ThreadPriorityCheck") // with more threads than cores spinning would block
  @Nullable Throwable finish() {
    if (STATE.compareAndSet(this, OFFERED, NOTHING)) {
      return attempt(task, from, to);
    }
    for (int spins = 0; state != NOTHING; spins++) {
      if (spins < SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
    }
    return failure;
  }

  @Override
  public void run() {
    long last = System.nanoTime();
    for (int spins = 1; ; spins++) {
      if (state == OFFERED && STATE.compareAndSet(this, OFFERED, BEGUN)) {
        failure = attempt(task, from, to);
        state = NOTHING;
        last = System.nanoTime();
      } else if (spins % 64 == 0 && System.nanoTime() - last > PATIENCE) {
        sleep();
        last = System.nanoTime();
      } else {
        Thread.onSpinWait();
      }
    }
  }

  private void sleep() {
    asleep = true;
    if (state != OFFERED) {
      LockSupport.park(this);
    }
    asleep = false;
  }

  static @Nullable Throwable attempt(RangeTask task, int from, int to) {
    try {
      task.run(from, to);
      return null;
    } catch (RuntimeException | Error e) {
      return e;
    }
  }
}
