package chainrule.notebook;

import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One value in every form in which a notebook may show it.
 *
 * @param data from MIME type to content, in order of insertion; binary content in base 64; there is
 *     always {@code text/plain}; copied
 */
public record MimeBundle(Map<String, String> data) {

  /** The MIME type of the plain text that every bundle has. */
  public static final String TEXT = "text/plain";

  private static final String HTML = "text/html";
  private static final String PNG = "image/png";

  /**
   * Keeps a copy of the forms.
   *
   * @param data from a MIME type to the form; copied
   * @throws IllegalArgumentException if there is no plain text
   */
  public MimeBundle {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    if (!data.containsKey(TEXT)) {
      throw new IllegalArgumentException(
          "bundle: has " + data.keySet() + "; expected " + TEXT + " among them");
    }
  }

  /**
   * {@return a bundle of plain text alone}
   *
   * @param text the plain text
   */
  public static MimeBundle text(String text) {
    return new MimeBundle(Map.of(TEXT, text));
  }

  /**
   * {@return a bundle of HTML and the plain text that stands for it}
   *
   * @param html the HTML
   * @param text the plain text
   */
  public static MimeBundle html(String html, String text) {
    var data = new LinkedHashMap<String, String>();
    data.put(HTML, html);
    data.put(TEXT, text);
    return new MimeBundle(data);
  }

  /**
   * {@return a bundle of a picture as an HTML image with its text alternative, which pictures of
   * other forms have nowhere in a notebook; as PNG for what shows no HTML; and its words}
   *
   * @param picture the picture
   * @param png the bytes of a PNG file of it; not modified
   */
  public static MimeBundle picture(Still picture, byte[] png) {
    var data = new LinkedHashMap<String, String>();
    data.put(HTML, picture.html());
    data.put(PNG, Base64.getEncoder().encodeToString(png));
    data.put(TEXT, picture.words());
    return new MimeBundle(data);
  }

  /** Returns the plain text. */
  @Override
  public String toString() {
    return data.get(TEXT);
  }
}
