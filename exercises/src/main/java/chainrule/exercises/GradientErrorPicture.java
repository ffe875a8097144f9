package chainrule.exercises;

import java.util.Locale;

/** Draws an {@link ErrorMap}: one square per entry, darker the more it is off. */
final class GradientErrorPicture {
  private static final int SIDE = 12;
  private static final String[] COLOURS = {"#009e73", "#f0e442", "#e69f00", "#d55e00", "#7a2e00"};

  private GradientErrorPicture() {}

  /** Returns an HTML fragment: a small SVG per block with its name below, and a legend. */
  static String of(ErrorMap map) {
    StringBuilder html = new StringBuilder("<div>");
    map.parts().forEach(part -> html.append(part(part)));
    html.append("</div><div style=\"font-size:smaller\">relative error per entry: ");
    for (int i = 0; i < COLOURS.length; i++) {
      html.append("<span style=\"white-space:nowrap\"><span style=\"color:")
          .append(COLOURS[i])
          .append("\">■</span> ")
          .append(ErrorMap.levels().get(i))
          .append("</span> ");
    }
    return html.append("</div>").toString();
  }

  private static String part(ErrorMap.Part part) {
    int columns = Math.max(1, part.columns());
    int rows = (part.errors().size() + columns - 1) / columns;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<figure style=\"display:inline-block;margin:.3em .6em .3em 0;text-align:center\">"
                + "<svg width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"errors of %s\">",
            columns * SIDE,
            rows * SIDE,
            part.name()));
    for (int i = 0; i < part.errors().size(); i++) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#888\"/>",
              i % columns * SIDE,
              i / columns * SIDE,
              SIDE,
              SIDE,
              COLOURS[ErrorMap.level(part.errors().get(i))]));
    }
    return svg.append("</svg><figcaption>")
        .append(part.name())
        .append("</figcaption></figure>")
        .toString();
  }
}
