package chainrule.exercises;

import java.util.Locale;

/** Writes a report for a terminal. */
final class ReportText {
  private static final int WIDTH = 68;

  /** What stands between a name and its verdict at least. */
  private static final int GAP = 2;

  private static final String INDENT = "    ";

  private ReportText() {}

  static String of(CheckReport report) {
    StringBuilder text = new StringBuilder();
    String title = report.question() + " " + report.name();
    if (report.verdict() == Verdict.RIGHT) {
      text.append(row(title, report.verdict()));
    } else if (report.oneCause()) {
      append(text, title, report.lines().get(0));
    } else {
      report.lines().stream()
          .filter(line -> line.verdict() != Verdict.RIGHT)
          .forEach(line -> append(text, title + " — " + line.name(), line));
    }
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
    text.append(row(title, line.verdict()));
    line.details().forEach(detail -> text.append("  ").append(detail).append('\n'));
    line.openPicture()
        .ifPresent(picture -> text.append("  picture: ").append(picture.line()).append('\n'));
  }

  /** Returns a name and its verdict; a long name goes on in the next row, the column stays. */
  private static String row(String name, Verdict verdict) {
    StringBuilder text = new StringBuilder();
    String rest = name;
    while (rest.length() > WIDTH - GAP) {
      int space = rest.lastIndexOf(' ', WIDTH - GAP);
      int end = space > INDENT.length() ? space : WIDTH - GAP;
      text.append(rest, 0, end).append('\n');
      rest = INDENT + rest.substring(end).strip();
    }
    return text + String.format(Locale.ROOT, "%-" + WIDTH + "s%s%n", rest, verdict.label());
  }
}
