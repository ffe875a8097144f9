package chainrule.grader.judge;

import chainrule.grader.execute.WatchedTime;
import java.util.function.Consumer;

/**
 * Acts when compiling takes too long: one run of the compiler, or all the runs that a notebook
 * takes cell by cell. A compiler cannot be stopped from outside, so whoever is in a process of its
 * own ends that.
 */
final class CompileLimit {
  private static final long EVERY_MILLISECONDS = 250;
  private static final long STALL_MILLISECONDS = 1_000;

  private final WatchedTime run = new WatchedTime(STALL_MILLISECONDS);
  private final WatchedTime all = new WatchedTime(STALL_MILLISECONDS);
  private boolean compiling;

  private CompileLimit() {}

  /** Returns a limit that is never reached. */
  static CompileLimit none() {
    return new CompileLimit();
  }

  /**
   * Returns a limit.
   *
   * @param seconds how long one run of the compiler may take
   * @param allSeconds how long all the runs may take
   * @param reached what to do then, on a thread of its own; hears whether it is one run that takes
   *     too long
   */
  static CompileLimit of(double seconds, double allSeconds, Consumer<Boolean> reached) {
    CompileLimit limit = new CompileLimit();
    Thread watch = new Thread(() -> limit.watch(seconds, allSeconds, reached), "compile limit");
    watch.setDaemon(true);
    watch.start();
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

  private synchronized boolean runIsOver(double seconds) {
    return compiling && run.look() > seconds;
  }

  private synchronized boolean allIsOver(double seconds) {
    return compiling && all.look() > seconds;
  }

  private void watch(double seconds, double allSeconds, Consumer<Boolean> reached) {
    try {
      boolean one;
      do {
        Thread.sleep(EVERY_MILLISECONDS);
        one = runIsOver(seconds);
      } while (!allIsOver(allSeconds) && !one);
      reached.accept(one);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
