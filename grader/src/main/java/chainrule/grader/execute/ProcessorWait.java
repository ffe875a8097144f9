package chainrule.grader.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

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

  private final ProcessHandle process;
  private Map<Path, Line> before = Map.of();
  private double ranBefore;

  /** What a thread ran and stood in line up to now, in nanoseconds. */
  private record Line(long ran, long stood) {
    Line since(Line earlier) {
      return new Line(ran - earlier.ran, stood - earlier.stood);
    }
  }

  ProcessorWait(ProcessHandle process) {
    this.process = process;
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

  private Stream<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process), process.descendants());
  }

  /** Returns the processor time of all threads, of those too that have ended. */
  private double ran() {
    return processes()
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .mapToDouble(time -> time.toNanos() / 1e9)
        .sum();
  }

  private Map<Path, Line> threads() {
    Map<Path, Line> threads = new HashMap<>();
    processes().forEach(one -> addThreads(one.pid(), threads));
    return threads;
  }

  private static void addThreads(long pid, Map<Path, Line> threads) {
    try (Stream<Path> found = Files.list(Path.of("/proc/" + pid + "/task"))) {
      for (Path thread : found.toList()) {
        String[] numbers = Files.readString(thread.resolve("schedstat")).split(" ", -1);
        threads.put(thread, new Line(Long.parseLong(numbers[0]), Long.parseLong(numbers[1])));
      }
    } catch (IOException | UncheckedIOException e) {
      return; // it has ended, or the system does not say
    }
  }
}
