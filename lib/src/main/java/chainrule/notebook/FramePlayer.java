package chainrule.notebook;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Locale;

/**
 * Pictures that the reader turns over one by one, or plays, as HTML that needs no network.
 *
 * <p>In print, where scripts do not run and before a notebook is trusted it is the first picture.
 * It never plays by itself. What the reader sees and presses is made by {@code player.js}, which
 * names nothing that another player on the page could name too.
 */
public final class FramePlayer {

  private static final String SCRIPT = PageText.file(FramePlayer.class, "player.js");
  private static final String STYLE = PageText.file(FramePlayer.class, "player.css");

  private FramePlayer() {}

  /**
   * Returns the player.
   *
   * @param description what the pictures show together, in words
   * @param frames at least one, all of one size; not modified
   * @param millis how long each stays while it plays
   * @return an HTML fragment with a script
   */
  public static String html(String description, List<Still> frames, int millis) {
    Still first = frames.get(0);
    var shown = new Still(first.svg(), description + "; first frame: " + first.words());
    return String.format(
        Locale.ROOT,
        """
        <div class="chainrule-frames" data-millis="%d" data-title="%s">%s
        <script type="application/octet-stream" class="chainrule-packed">%s</script>
        <style>%s</style>
        <script>%s</script></div>""",
        millis,
        HtmlEscapers.htmlEscaper().escape(description),
        shown.image("chainrule-first"),
        PackedFrames.pack(frames),
        STYLE,
        SCRIPT);
  }
}
