package chainrule.grader.cli;

import chainrule.exercises.CheckReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says once what keeps several questions from passing, such as a cell that does not compile. */
final class RepeatedCauses {
  private RepeatedCauses() {}

  /** Returns reports in which a cause that one of them has named is referred to by the others. */
  static List<CheckReport> shortened(List<CheckReport> reports) {
    Map<List<String>, String> named = new HashMap<>();
    List<CheckReport> shorter = new ArrayList<>();
    for (CheckReport report : reports) {
      List<String> cause = report.oneCause() ? report.lines().get(0).details() : List.of();
      String before = cause.isEmpty() ? null : named.putIfAbsent(cause, report.question());
      shorter.add(
          before == null ? report : report.withDetails(List.of("the same as in " + before)));
    }
    return shorter;
  }
}
