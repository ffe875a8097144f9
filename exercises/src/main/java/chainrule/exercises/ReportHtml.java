package chainrule.exercises;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Locale;

/** Writes a report as an HTML fragment that reads well in light and dark themes. */
final class ReportHtml {
  private ReportHtml() {}

  static String of(CheckReport report) {
    StringBuilder html = new StringBuilder();
    html.append("<div style=\"font-family:sans-serif;max-width:60em\"><p style=\"margin:0\"><b>")
        .append(escape(report.question() + " " + report.name()))
        .append("</b> ")
        .append(badge(report.verdict()))
        .append(
            String.format(
                Locale.ROOT,
                " %s of %s points%s",
                PointsText.of(report.points()),
                PointsText.of(report.max()),
                report.kind().counts() ? "" : ", for practice"))
        .append(report.publicOnly() ? " (public checks only)" : "")
        .append("</p>")
        .append(report.oneCause() ? details(report.lines().get(0).details()) : "")
        .append("<table style=\"border-collapse:collapse;margin:.4em 0\">");
    report.lines().forEach(line -> html.append(row(line, !report.oneCause())));
    html.append("</table>");
    report
        .hints()
        .forEach(
            hint -> html.append("<p style=\"margin:.2em 0\"><b>Hint.</b> ").append(escape(hint)));
    return html.append("</div>").toString();
  }

  private static String row(CheckLine line, boolean detailed) {
    StringBuilder row = new StringBuilder("<tr><td style=\"text-align:left;vertical-align:top\">");
    row.append(badge(line.verdict()))
        .append("</td><td style=\"text-align:left;vertical-align:top\">")
        .append(escape(line.name()))
        .append("</td><td style=\"text-align:left\">")
        .append(detailed ? details(line.details()) : "");
    line.openPicture().ifPresent(picture -> row.append(PictureHtml.of(picture)));
    return row.append("</td></tr>").toString();
  }

  private static String details(List<String> details) {
    return details.isEmpty()
        ? ""
        : "<pre style=\"margin:0;background:none\">"
            + escape(String.join("\n", details))
            + "</pre>";
  }

  private static String badge(Verdict verdict) {
    String colour =
        switch (verdict) {
          case RIGHT -> "#007a5a";
          case CLOSE, INCONCLUSIVE -> "#8a6100";
          case NOT_IMPLEMENTED, UNMARKED -> "#5c6370";
          default -> "#b3401f";
        };
    return "<span style=\"background:"
        + colour
        + ";color:#fff;border-radius:3px;padding:0 .5em;white-space:nowrap\">"
        + escape(verdict.label())
        + "</span>";
  }

  private static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
