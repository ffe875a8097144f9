package chainrule.plot.small;

import chainrule.notebook.HtmlView;

/**
 * A picture as SVG, with words for whoever does not see it.
 *
 * @param title what it shows, in a few words
 * @param description what can be read off it, with the numbers
 * @param width in pixels
 * @param height in pixels
 * @param marks what is drawn, as SVG elements
 */
public record SmallPicture(String title, String description, int width, int height, String marks)
    implements HtmlView {

  /** Returns the picture as one SVG element, to stand in a page. */
  @Override
  public String html() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" style=\"max-width:100%;height:auto\" font-family=\"sans-serif\" font-size=\"11\""
        + " fill=\"currentColor\"><title>"
        + SvgMarks.escape(title)
        + "</title><desc>"
        + SvgMarks.escape(description)
        + "</desc>"
        + marks
        + "</svg>";
  }

  /** Returns what it shows, in words. */
  @Override
  public String toString() {
    return title + ". " + description;
  }
}
