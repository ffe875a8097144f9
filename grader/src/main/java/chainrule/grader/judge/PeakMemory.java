package chainrule.grader.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory a process has held, as Linux counts it; 0 where the system does not say. */
public final class PeakMemory {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private PeakMemory() {}

  /** Returns the peak of one process, in bytes. */
  public static long of(long pid) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return peak.find() ? Long.parseLong(peak.group(1)) << 10 : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** Returns the largest peak among a process and those it started. */
  static long below(long pid) {
    long peak = of(pid);
    try {
      String children = Files.readString(Path.of("/proc/" + pid + "/task/" + pid + "/children"));
      Matcher child = NUMBER.matcher(children);
      while (child.find()) {
        peak = Math.max(peak, below(Long.parseLong(child.group())));
      }
    } catch (IOException e) {
      return peak;
    }
    return peak;
  }
}
