package chainrule.grader.compile;

import java.lang.management.ManagementFactory;

/**
 * A share of the processor's time for one thread: other processes take nothing of it, so that it is
 * about the same work on a machine that is busy.
 */
final class CpuTimeBudget {
  /** Never over. */
  static final CpuTimeBudget UNLIMITED = new CpuTimeBudget(Double.POSITIVE_INFINITY);

  private final double seconds;
  private final long since = now();

  /** Begins to count for the thread that calls. */
  CpuTimeBudget(double seconds) {
    this.seconds = seconds;
  }

  boolean isOver() {
    return (now() - since) / 1e9 > seconds;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
