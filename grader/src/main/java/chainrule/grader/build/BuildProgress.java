package chainrule.grader.build;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Maven's lines into a status line and into the reason of a failure. */
final class BuildProgress implements Consumer<String> {

  private static final Pattern MODULE =
      Pattern.compile("\\[INFO] Building (.+?) \\S+ +\\[(\\d+)/(\\d+)]");
  private static final Pattern NO_NETWORK =
      Pattern.compile(
          "UnknownHostException|Unknown host|Connection refused|Connect to .* failed"
              + "|Could not transfer artifact|Network is unreachable|Temporary failure in name"
              + "|Could not resolve host|Failed to fetch|offline mode");

  private final StatusLine status;
  private final FailureReason reason = new FailureReason(NO_NETWORK);
  private int fetched;

  BuildProgress(StatusLine status) {
    this.status = status;
  }

  @Override
  public void accept(String line) {
    Matcher module = MODULE.matcher(line);
    if (module.find()) {
      status.show(
          "building " + module.group(1) + " (" + module.group(2) + " of " + module.group(3) + ")");
    } else if (line.contains("Downloaded from")) {
      fetched++;
      status.detail(String.format(Locale.ROOT, "%d files fetched", fetched));
    } else if (line.startsWith("[ERROR] ") && !line.contains("COMPILATION ERROR")) {
      reason.named(line.substring("[ERROR]".length()).strip());
    }
    reason.lookAt(line);
  }

  /** Returns one line that says why Maven failed, and where its log is. */
  String reason(Path log) {
    return reason.line("Maven could not fetch what the build needs", "the build failed", log);
  }
}
