package chainrule.grader.execute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory a process has held, as Linux counts it; 0 where the system does not say. */
public final class PeakMemory {
  private static final Pattern PEAK = Pattern.compile("^VmHWM:\\s*(\\d+) kB", Pattern.MULTILINE);
  private static final Pattern HELD = Pattern.compile("^VmRSS:\\s*(\\d+) kB", Pattern.MULTILINE);

  private PeakMemory() {}

  /** Returns the peak of one process, in bytes. */
  public static long of(long pid) {
    return bytes(pid, PEAK);
  }

  /** Returns what a process and those it started hold now, all together. */
  static long heldBelow(long pid) {
    long[] sum = {0};
    ProcessTree.forEach(pid, one -> sum[0] += bytes(one, HELD));
    return sum[0];
  }

  /** Returns the largest peak among a process and those it started. */
  static long below(long pid) {
    long[] peak = {0};
    ProcessTree.forEach(pid, one -> peak[0] = Math.max(peak[0], of(one)));
    return peak[0];
  }

  /** The first line holds a name that the process may choose, of any bytes. */
  private static long bytes(long pid, Pattern line) {
    try {
      Path status = Path.of("/proc/" + pid + "/status");
      Matcher found = line.matcher(Files.readString(status, StandardCharsets.ISO_8859_1));
      return found.find() ? Long.parseLong(found.group(1)) << 10 : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
