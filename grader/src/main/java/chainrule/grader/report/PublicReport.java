package chainrule.grader.report;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import java.util.List;

/** Leaves of a report what a student may know before handing in. */
public final class PublicReport {
  private PublicReport() {}

  /** Returns the report of the public checks alone; hints that hidden checks led to are gone. */
  public static CheckReport of(CheckReport report) {
    List<CheckLine> lines = report.lines().stream().filter(line -> !line.hidden()).toList();
    boolean right = lines.stream().allMatch(line -> line.verdict() == Verdict.RIGHT);
    return new CheckReport(
        report.homework(),
        report.question(),
        report.name(),
        lines,
        right ? List.of() : report.hints());
  }
}
