package chainrule.grader.report;

import chainrule.grader.isolation.IsolationLevel;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.SubmissionResult;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what a run took, for {@code run-h1.json} and the last lines in the terminal.
 *
 * <p>Memory is in bytes, 0 where the system does not say.
 */
public final class RunSummary {
  private static final double MIB = 1 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> refused = new ArrayList<>();
  private int submissions;
  private int graded;
  private int known;
  private int flaky;
  private double compile;
  private double sandbox;
  private double check;
  private double busy;
  private double seconds;
  private long largestSandbox;
  private long supervisor;
  private long judges;
  private @Nullable IsolationLevel level;

  /** Adds one submission. */
  public void add(SubmissionResult result) {
    submissions++;
    graded += result.status() == GradingStatus.GRADED ? 1 : 0;
    flaky += result.flaky().isEmpty() ? 0 : 1;
    compile += result.timings().compileSeconds();
    sandbox += result.timings().sandboxSeconds();
    check += result.timings().checkSeconds();
    busy += result.timings().totalSeconds();
    largestSandbox = Math.max(largestSandbox, result.timings().sandboxPeakBytes());
  }

  /** Notes a file that is nobody's, and why. */
  public void addRefused(String line) {
    refused.add(line);
  }

  /**
   * Reads which files were nobody's.
   *
   * @param json from {@link #toJson}
   * @return a line each, with the reason
   * @throws IOException if it is not JSON
   */
  public static List<String> refused(String json) throws IOException {
    List<String> lines = new ArrayList<>();
    JSON.readTree(json).path("refused").forEach(line -> lines.add(line.asText()));
    return lines;
  }

  /** Counts a submission whose mark an earlier run has found. */
  public void addKnown() {
    known++;
  }

  /**
   * Notes that the run is over.
   *
   * @param wallSeconds from the first submission's start to the last one's end
   * @param supervisorBytes the most memory of this process
   * @param judgesBytes the most memory of all judges together
   * @param closedIn how students' code was closed in; null if none ran
   */
  public void finish(
      double wallSeconds,
      long supervisorBytes,
      long judgesBytes,
      @Nullable IsolationLevel closedIn) {
    seconds = wallSeconds;
    supervisor = supervisorBytes;
    judges = judgesBytes;
    level = closedIn;
  }

  /** Returns a warning where students' code ran with the rights of whoever graded it. */
  public Optional<String> warning() {
    return level == null || level.confined()
        ? Optional.empty()
        : Optional.of(
            "THERE WAS NO SANDBOX: students' code ran with your rights; do not trust these marks,"
                + " and install bubblewrap");
  }

  /** Returns how many submissions there were. */
  public int submissions() {
    return submissions;
  }

  /** Returns how many of them were graded. */
  public int graded() {
    return graded;
  }

  /** Returns graded submissions a minute. */
  public double perMinute() {
    return seconds > 0 ? 60 * graded / seconds : 0;
  }

  /** Returns the run as JSON. */
  public String toJson(String homework) {
    ObjectNode root = JSON.createObjectNode();
    root.put("homework", homework);
    root.put("submissions", submissions);
    root.put("graded", graded);
    root.put("alreadyGraded", known);
    root.put("flaky", flaky);
    ArrayNode nobodys = root.putArray("refused");
    refused.forEach(line -> nobodys.add(line));
    root.put("sandbox", sandboxLabel());
    root.put("seconds", rounded(seconds));
    root.put("perMinute", rounded(perMinute()));
    ObjectNode shares = root.putObject("shares");
    shares.put("compiling", rounded(share(compile)));
    shares.put("startingSandboxes", rounded(share(sandbox)));
    shares.put("checking", rounded(share(check)));
    ObjectNode bytes = root.putObject("peakMemoryBytes");
    bytes.put("supervisor", supervisor);
    bytes.put("judges", judges);
    bytes.put("sandbox", largestSandbox);
    return root.toPrettyString() + "\n";
  }

  /** Returns the run in a few lines. */
  public String text() {
    return (known == 0 ? "" : known + " already graded; --again grades them again\n")
        + (flaky == 0 ? "" : flaky + " flaky: not the same verdicts each time\n")
        + (submissions == 0 && known > 0 ? "" : took());
  }

  private String took() {
    return String.format(
        Locale.ROOT,
        "%d of %d graded in %.1f s, %.0f a minute: "
            + "compiling %.0f %%, starting sandboxes %.0f %%, checking %.0f %%%n"
            + "peak memory: supervisor %.0f MiB, judges %.0f MiB, largest sandbox %.0f MiB%n"
            + "sandbox: %s%n",
        graded,
        submissions,
        seconds,
        perMinute(),
        100 * share(compile),
        100 * share(sandbox),
        100 * share(check),
        supervisor / MIB,
        judges / MIB,
        largestSandbox / MIB,
        sandboxLabel());
  }

  private String sandboxLabel() {
    return level == null ? "none needed" : level.label();
  }

  private double share(double part) {
    return busy > 0 ? part / busy : 0;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
