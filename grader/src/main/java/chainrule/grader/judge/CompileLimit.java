package chainrule.grader.judge;

/**
 * Acts when compiling takes too long. A compiler cannot be stopped from outside, so whoever is in a
 * process of its own ends that.
 */
final class CompileLimit {
  private static final long EVERY_MILLISECONDS = 250;
  private static final long STALL_MILLISECONDS = 1_000;

  private final WatchedTime time = new WatchedTime(STALL_MILLISECONDS);
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
   * @param reached what to do then, on a thread of its own
   */
  static CompileLimit of(double seconds, Runnable reached) {
    CompileLimit limit = new CompileLimit();
    Thread watch = new Thread(() -> limit.watch(seconds, reached), "compile limit");
    watch.setDaemon(true);
    watch.start();
    return limit;
  }

  /** Notes that compiling begins. */
  synchronized void begin() {
    time.begin();
    compiling = true;
  }

  /** Notes that compiling is over. */
  synchronized void end() {
    compiling = false;
  }

  private synchronized boolean isOver(double seconds) {
    return compiling && time.look() > seconds;
  }

  private void watch(double seconds, Runnable reached) {
    try {
      do {
        Thread.sleep(EVERY_MILLISECONDS);
      } while (!isOver(seconds));
      reached.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
