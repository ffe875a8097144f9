package chainrule.live;

import chainrule.notebook.HtmlView;
import chainrule.notebook.Still;
import chainrule.plot.Figure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.html.HtmlEscapers;
import java.util.Locale;
import java.util.Map;

/**
 * A picture that the reader can touch: the library itself runs in the page.
 *
 * <p>In print, where scripts do not run and before a notebook is trusted it is a still picture with
 * its numbers.
 */
public final class LivePicture implements HtmlView {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String kind;
  private final String title;
  private final Map<String, ?> settings;
  private final Still still;

  /**
   * Describes a picture.
   *
   * @param kind which of the script's pictures
   * @param title what it is, in a few words
   * @param settings what it begins with: numbers, texts, arrays of them
   * @param still what stands there without a script
   */
  LivePicture(String kind, String title, Map<String, ?> settings, Figure still) {
    this.kind = kind;
    this.title = title;
    this.settings = settings;
    this.still = Still.of(still);
  }

  @Override
  public String html() {
    return String.format(
        Locale.ROOT,
        """
        <div class="chainrule-live" data-kind="%s" data-title="%s" data-settings="%s">\
        <div class="chainrule-still">%s</div>
        <script type="application/octet-stream" class="chainrule-program" data-version="%s">%s</script>
        <style>%s</style>
        <script>%s</script></div>""",
        kind,
        escaped(title),
        escaped(json()),
        still.html(),
        PageProgram.version(),
        PageProgram.packed(),
        PageProgram.resource("live.css"),
        PageProgram.resource("live.js"));
  }

  /** Returns what the still picture shows, in words. */
  @Override
  public String toString() {
    return "living picture: " + still.words();
  }

  private String json() {
    try {
      return JSON.writeValueAsString(settings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("settings of " + kind, e);
    }
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
