package chainrule.grader.execute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long a process, with those it started, could have run and stood in line for a processor
 * instead; 0 where the system does not say.
 *
 * <p>Of a thread that waits for nothing else Linux counts what it ran and what it stood in line.
 * That the threads of one process stand in each other's way is their own affair: whatever they ran
 * together is not waiting.
 */
final class ProcessorWait {
  private static final Line NONE = new Line(0, 0);

  /** Linux counts in hundredths of a second, whatever its clock does. */
  private static final double TICKS_A_SECOND = 100;

  /** Where {@code /proc/PID/stat} has the time of a process, counted from its state on. */
  private static final int OWN_TIME = 11;

  private static final int SYSTEM_TIME = 12;

  private final long pid;
  private Map<Path, Line> before = Map.of();
  private double ranBefore;

  /** What a thread ran and stood in line up to now, in nanoseconds. */
  private record Line(long ran, long stood) {
    Line since(Line earlier) {
      return new Line(ran - earlier.ran, stood - earlier.stood);
    }
  }

  ProcessorWait(long pid) {
    this.pid = pid;
  }

  /** Begins at 0. */
  void begin() {
    before = threads();
    ranBefore = ran();
  }

  /**
   * Returns for how many seconds it has stood in line.
   *
   * @param passed the seconds since it began
   */
  double seconds(double passed) {
    Line busiest = NONE;
    for (Map.Entry<Path, Line> thread : threads().entrySet()) {
      Line line = thread.getValue().since(before.getOrDefault(thread.getKey(), NONE));
      if (line.ran() + line.stood() > busiest.ran() + busiest.stood()) {
        busiest = line;
      }
    }
    double others = passed - (ran() - ranBefore);
    return Math.max(0, Math.min(busiest.stood() / 1e9, others));
  }

  /** Returns the processor time of all threads, of those too that have ended. */
  private double ran() {
    long[] ticks = {0};
    ProcessTree.forEach(pid, one -> ticks[0] += ticks(one));
    return ticks[0] / TICKS_A_SECOND;
  }

  /** Of what stands behind the name, which may be of any characters. */
  private static long ticks(long pid) {
    try {
      String line =
          Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      return Long.parseLong(fields[OWN_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
    } catch (IOException e) {
      return 0; // it has ended, or the system does not say
    }
  }

  private Map<Path, Line> threads() {
    Map<Path, Line> threads = new HashMap<>();
    ProcessTree.forEach(pid, one -> addThreads(one, threads));
    return threads;
  }

  private static void addThreads(long pid, Map<Path, Line> threads) {
    ProcessTree.threads(pid)
        .forEach(thread -> line(thread).ifPresent(line -> threads.put(thread, line)));
  }

  /** Returns what the system says of a thread; empty if it has ended. */
  private static Optional<Line> line(Path thread) {
    try {
      String[] numbers = Files.readString(thread.resolve("schedstat")).split(" ", -1);
      return Optional.of(new Line(Long.parseLong(numbers[0]), Long.parseLong(numbers[1])));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
