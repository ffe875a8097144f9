package chainrule.notebook;

import com.google.common.html.HtmlEscapers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture as it stood at one moment: drawn, and in words for those who do not see it.
 *
 * @param svg an SVG document with a view box from 0, 0
 * @param words what the picture shows
 */
public record Still(String svg, String words) {

  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");

  /**
   * {@return a picture as it stands now}
   *
   * @param picture may change later
   */
  public static Still of(Picture picture) {
    return new Still(picture.svg(), picture.toString());
  }

  /** {@return the size in pixels, as {@code 520×360}} */
  public String size() {
    Matcher size = measured();
    return size.group(1) + "×" + size.group(2);
  }

  /** {@return an HTML image that holds the picture, with the words as its text alternative} */
  public String html() {
    return image("");
  }

  /** Returns the same with the name of a style. */
  String image(String style) {
    Matcher size = measured();
    return String.format(
        Locale.ROOT,
        "<img %ssrc=\"data:image/svg+xml;base64,%s\" width=\"%s\" height=\"%s\""
            + " style=\"max-width:100%%;height:auto\" alt=\"%s\">",
        style.isEmpty() ? "" : "class=\"" + style + "\" ",
        Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)),
        size.group(1),
        size.group(2),
        HtmlEscapers.htmlEscaper().escape(words));
  }

  private Matcher measured() {
    Matcher size = SIZE.matcher(svg);
    if (!size.find()) {
      throw new IllegalArgumentException("picture: SVG has no view box from 0 0; expected one");
    }
    return size;
  }
}
