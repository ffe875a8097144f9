package chainrule.exercises;

import java.util.Locale;

/** Writes a report for a terminal. */
final class ReportText {
  private static final int WIDTH = 68;

  private ReportText() {}

  static String of(CheckReport report) {
    StringBuilder text = new StringBuilder();
    String title = report.question() + " " + report.name();
    if (report.verdict() == Verdict.RIGHT) {
      text.append(row(title, report.verdict()));
    }
    report.lines().stream()
        .filter(line -> line.verdict() != Verdict.RIGHT)
        .forEach(line -> append(text, title, line));
    report.hints().forEach(hint -> text.append("  hint: ").append(hint).append('\n'));
    text.append(
        String.format(
            Locale.ROOT,
            "  %d of %d checks passed%s%n",
            report.passed(),
            report.lines().size(),
            report.publicOnly() ? " · public checks only" : ""));
    return text.toString();
  }

  private static void append(StringBuilder text, String title, CheckLine line) {
    text.append(row(title + " — " + line.name(), line.verdict()));
    line.details().forEach(detail -> text.append("  ").append(detail).append('\n'));
  }

  private static String row(String left, Verdict verdict) {
    return String.format(Locale.ROOT, "%-" + WIDTH + "s%s%n", left, verdict.label());
  }
}
