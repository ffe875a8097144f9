package chainrule.grader.build;

import java.util.List;

/**
 * How many tests passed and failed, and what is to be said about those that did not pass.
 *
 * @param passed how many tests passed
 * @param failed how many failed or ended in an error
 * @param failures one text per failed test: its name and why
 * @param skips one line per skipped test: its name and the reason
 */
public record TestTotals(int passed, int failed, List<String> failures, List<String> skips) {

  /** Copies the lists. */
  public TestTotals {
    failures = List.copyOf(failures);
    skips = List.copyOf(skips);
  }

  /** Returns the totals with one more failure, for a run that broke off. */
  public TestTotals plusFailure() {
    return new TestTotals(passed, failed + 1, failures, skips);
  }

  /** Tells whether tests ran and none failed. */
  public boolean allPassed() {
    return failed == 0 && passed > 0;
  }

  /** Returns the closing line, {@code N passed, N failed}. */
  public String line() {
    String line = passed + " passed, " + failed + " failed";
    return skips.isEmpty() ? line : line + ", " + skips.size() + " skipped";
  }
}
