package chainrule.grader.setup;

import chainrule.grader.build.FailureReason;
import chainrule.grader.build.StatusLine;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads pip's lines into a status line and into the reason of a failure. */
final class PipProgress implements Consumer<String> {

  private static final Pattern NO_NETWORK =
      Pattern.compile("Retrying \\(|ConnectionError|ConnectTimeout|name resolution|ProxyError");

  private final StatusLine status;
  private final String what;
  private final FailureReason reason = new FailureReason(NO_NETWORK);
  private int pinned;
  private int fetched;

  PipProgress(StatusLine status, String what, int pinned) {
    this.status = status;
    this.what = what;
    this.pinned = pinned;
  }

  @Override
  public void accept(String line) {
    if (line.startsWith("Ignoring ")) {
      pinned--;
    } else if (line.startsWith("Collecting ") || line.startsWith("Requirement already")) {
      fetched++;
      status.detail(String.format(Locale.ROOT, "package %d of %d", fetched, pinned));
    } else if (line.startsWith("Installing collected packages")) {
      status.show("installing " + fetched + " Python packages");
    } else if (line.startsWith("ERROR: ")) {
      reason.named(line.substring("ERROR: ".length()));
    }
    reason.lookAt(line);
  }

  /** Returns one line that says why pip failed, and where its log is. */
  String reason(Path log) {
    return reason.line("pip could not fetch " + what, "pip could not install " + what, log);
  }
}
