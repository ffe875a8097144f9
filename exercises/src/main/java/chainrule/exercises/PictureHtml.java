package chainrule.exercises;

import chainrule.exercises.picture.CheckPicture;
import chainrule.exercises.picture.Panel;
import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the picture of a check as an HTML fragment: drawings with captions, numbered entries. */
final class PictureHtml {
  private PictureHtml() {}

  static String of(CheckPicture picture) {
    return picture.panels().stream().map(PictureHtml::figure).collect(Collectors.joining());
  }

  private static String figure(Panel panel) {
    return "<figure style=\"display:inline-block;vertical-align:top;margin:.5em 1.5em 0 0;"
        + "text-align:left;white-space:normal;max-width:min(100%,"
        + panel.drawing().width()
        + "px)\">"
        + panel.drawing().html()
        + "<figcaption>"
        + escape(panel.caption())
        + "</figcaption>"
        + table(panel.entries())
        + "</figure>";
  }

  private static String table(List<Panel.Marked> entries) {
    return entries.isEmpty()
        ? ""
        : entries.stream()
            .map(
                one ->
                    row(
                        "td",
                        one.sign() + " " + one.name(),
                        one.yours(),
                        one.expected(),
                        one.ratio()))
            .collect(
                Collectors.joining(
                    "",
                    "<table style=\"border-collapse:collapse;margin:.2em 0\">"
                        + row("th", "entry", "yours", "measured", "ratio"),
                    "</table>"));
  }

  private static String row(String tag, String... cells) {
    return Stream.of(cells)
        .map(
            cell ->
                "<"
                    + tag
                    + " style=\"text-align:left;padding:0 1em 0 0;white-space:nowrap\">"
                    + escape(cell)
                    + "</"
                    + tag
                    + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
