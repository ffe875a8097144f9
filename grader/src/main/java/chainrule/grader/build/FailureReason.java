package chainrule.grader.build;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Why a program failed that fetches things: no network, or the first fault that it named. */
public final class FailureReason {
  private final Pattern noNetwork;
  private boolean network = true;
  private String first = "no reason given";
  private boolean named;

  /**
   * Begins to look for a reason.
   *
   * @param noNetwork how the program says that it reaches nothing
   */
  public FailureReason(Pattern noNetwork) {
    this.noNetwork = noNetwork;
  }

  /** Looks for the network's fault in a line of the program's. */
  public void lookAt(String line) {
    if (noNetwork.matcher(line).find()) {
      network = false;
    }
  }

  /** Notes a fault that the program named; the first one counts. */
  public void named(String fault) {
    if (!named) {
      named = true;
      first = fault;
    }
  }

  /**
   * Returns one line that says why the program failed, and where its log is.
   *
   * @param unreached what could not be fetched, as in "Maven could not fetch what the build needs"
   * @param failed what failed otherwise, as in "the build failed"
   */
  public String line(String unreached, String failed, Path log) {
    String reason =
        network ? failed + ": " + first : unreached + "; check the network and start again";
    return reason + " (log: " + log + ")";
  }
}
