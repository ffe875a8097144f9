package chainrule.grader.judge;

import org.jspecify.annotations.Nullable;

/**
 * Acts when compiling takes too long. A compiler cannot be stopped from outside, so whoever is in a
 * process of its own ends that.
 */
final class CompileLimit {
  private static final long LOOK_MILLIS = 250;

  private volatile @Nullable Long since;

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
  void begin() {
    since = System.nanoTime();
  }

  /** Notes that compiling is over. */
  void end() {
    since = null;
  }

  private void watch(double seconds, Runnable reached) {
    try {
      while (true) {
        Thread.sleep(LOOK_MILLIS);
        Long begun = since;
        if (begun != null && (System.nanoTime() - begun) / 1e9 > seconds) {
          reached.run();
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
