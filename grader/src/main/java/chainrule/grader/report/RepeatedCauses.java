package chainrule.grader.report;

import chainrule.exercises.CheckReport;
import chainrule.exercises.finding.CheckFinding;
import chainrule.exercises.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says once what keeps several questions from passing, such as a cell that does not compile. */
public final class RepeatedCauses {
  private RepeatedCauses() {}

  /** Returns reports in which a cause that one of them has named is referred to by the others. */
  public static List<CheckReport> shortened(List<CheckReport> reports) {
    Map<List<Finding>, String> named = new HashMap<>();
    List<CheckReport> shorter = new ArrayList<>();
    for (CheckReport report : reports) {
      List<Finding> cause = report.oneCause() ? report.lines().get(0).findings() : List.of();
      String before = cause.isEmpty() ? null : named.putIfAbsent(cause, report.question());
      shorter.add(
          before == null ? report : report.withFindings(List.of(new CheckFinding.SameAs(before))));
    }
    return shorter;
  }
}
