package chainrule.grader.build;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns Maven's lines into one short line per finished test class, and a few per failed test.
 *
 * <p>All failures are listed at the end too; but a run that is broken off, or of which only a part
 * is kept, has no end.
 */
public final class TestProgress implements Consumer<String> {

  private static final int LINES_PER_FAILURE = 8;
  private static final int MOST_CHARACTERS = 300;

  private static final Pattern RUNNING = Pattern.compile("^\\[INFO] Running (\\S+)$");
  private static final Pattern DONE =
      Pattern.compile(
          "Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+),"
              + " Time elapsed: ([\\d.]+) s.* -- in (\\S+)");
  private static final Pattern FAILED =
      Pattern.compile("^\\[ERROR] (.+) -- Time elapsed: [\\d.]+ s <<< (?:FAILURE|ERROR)!$");

  private final PrintWriter out;
  private final StatusLine status;
  private int linesOfFailure;

  /**
   * Makes a filter.
   *
   * @param out where finished classes are printed
   * @param status where the running class is shown
   */
  public TestProgress(PrintWriter out, StatusLine status) {
    this.out = out;
    this.status = status;
  }

  @Override
  public void accept(String line) {
    Matcher running = RUNNING.matcher(line);
    if (running.find()) {
      linesOfFailure = 0;
      status.detail(running.group(1));
      return;
    }
    Matcher done = DONE.matcher(line);
    if (done.find()) {
      status.close();
      out.println(summary(done));
      out.flush();
      return;
    }
    Matcher failed = FAILED.matcher(line);
    if (failed.find()) {
      linesOfFailure = LINES_PER_FAILURE;
      out.println("       " + failed.group(1));
    } else if (linesOfFailure > 0 && !line.isBlank()) {
      linesOfFailure--;
      String reason = line.strip();
      out.println("         " + reason.substring(0, Math.min(MOST_CHARACTERS, reason.length())));
    } else if (line.startsWith("[ERROR]") && line.contains("COMPILATION")) {
      out.println(line);
    }
  }

  private static String summary(Matcher done) {
    int run = Integer.parseInt(done.group(1));
    int failed = Integer.parseInt(done.group(2)) + Integer.parseInt(done.group(3));
    int skipped = Integer.parseInt(done.group(4));
    StringBuilder counts = new StringBuilder(run - failed - skipped + " passed");
    if (failed > 0) {
      counts.append(", ").append(failed).append(" failed");
    }
    if (skipped > 0) {
      counts.append(", ").append(skipped).append(" skipped");
    }
    return String.format(
        Locale.ROOT,
        "  %-4s %-60s %s  %s s",
        failed > 0 ? "FAIL" : "ok",
        done.group(6),
        counts,
        done.group(5));
  }
}
