package chainrule.grader.judge;

import chainrule.grader.execute.KillTimer;
import chainrule.grader.execute.WatchedTime;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Consumer;

/**
 * Acts when compiling takes too long: one run of the compiler, or all the runs that a notebook
 * takes cell by cell. A compiler cannot be stopped from outside, so whoever is in a process of its
 * own ends that.
 */
final class CompileLimit {
  private static final long EVERY_MILLISECONDS = 250;
  private static final long STALL_MILLISECONDS = 1_000;

  private final double seconds;
  private final double allSeconds;
  private final Consumer<Boolean> reached;
  private final WatchedTime run = new WatchedTime(STALL_MILLISECONDS);
  private final WatchedTime all = new WatchedTime(STALL_MILLISECONDS);
  private boolean compiling;
  private boolean over;

  private CompileLimit(double seconds, double allSeconds, Consumer<Boolean> reached) {
    this.seconds = seconds;
    this.allSeconds = allSeconds;
    this.reached = reached;
  }

  /** Returns a limit that is never reached. */
  static CompileLimit none() {
    return new CompileLimit(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, one -> {});
  }

  /**
   * Returns a limit.
   *
   * @param seconds how long one run of the compiler may take
   * @param allSeconds how long all the runs may take
   * @param reached what to do then, once and on another thread; hears whether it is one run that
   *     takes too long
   */
  static CompileLimit of(double seconds, double allSeconds, Consumer<Boolean> reached) {
    CompileLimit limit = new CompileLimit(seconds, allSeconds, reached);
    ScheduledFuture<?> unused = KillTimer.every(EVERY_MILLISECONDS, limit::look);
    return limit;
  }

  /** Notes that compiling begins. */
  synchronized void begin() {
    run.begin();
    all.begin();
    compiling = true;
  }

  /** Notes that one run of the compiler is over and the next one begins. */
  synchronized void next() {
    run.begin();
  }

  /** Notes that compiling is over. */
  synchronized void end() {
    compiling = false;
  }

  private synchronized void look() {
    if (!compiling || over) {
      return;
    }
    boolean one = run.look() > seconds;
    boolean every = all.look() > allSeconds;
    if (one || every) {
      over = true;
      reached.accept(one);
    }
  }
}
