package chainrule.plot;

import chainrule.notebook.AnimatedGif;
import chainrule.notebook.Display;
import chainrule.notebook.Drawing;
import chainrule.notebook.GifPalette;
import chainrule.notebook.HtmlView;
import chainrule.notebook.MimeBundle;
import com.google.common.html.HtmlEscapers;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures shown one after the other.
 *
 * <p>A live animation shows each figure the moment it is added, in one place of the notebook. In
 * the end, and in a saved notebook, it is an animated GIF: it plays without scripts and before the
 * notebook is trusted.
 */
public final class Animation implements HtmlView {

  /** The most bytes of the GIF; an animation that needs more leaves out every second frame. */
  static final int MOST_BYTES = 220_000;

  private static final int LAST_STAYS = 4;

  private final String description;
  private final List<BufferedImage> frames = new ArrayList<>();
  private final @Nullable String displayId;
  private int millis = 500;

  private Animation(String description, @Nullable String displayId) {
    this.description = description;
    this.displayId = displayId;
  }

  /**
   * {@return an animation of figures that are there already}
   *
   * @param description what it shows, in words
   * @param figures all of one size
   */
  public static Animation of(String description, List<? extends Figure> figures) {
    var animation = new Animation(description, null);
    figures.forEach(animation::add);
    return animation;
  }

  /**
   * {@return an animation without figures, which shows each that is added at once}
   *
   * <p>{@link #finish} ends it.
   *
   * @param description what it shows, in words
   */
  public static Animation live(String description) {
    return new Animation(description, Display.newId());
  }

  /**
   * Sets how long each figure stays; half a second without it.
   *
   * @param duration milliseconds, at least 20
   * @return this animation
   */
  public Animation millisPerFrame(int duration) {
    if (duration < 20) {
      throw new IllegalArgumentException(
          "animation: a frame stays " + duration + " ms; expected at least 20");
    }
    millis = duration;
    return this;
  }

  /**
   * Adds a figure as it stands now.
   *
   * <p>It returns nothing, so that it can be a cell's last line without showing anything more.
   *
   * @param figure of the same size as those before
   */
  public void add(Figure figure) {
    BufferedImage frame = figure.drawing().image();
    if (!frames.isEmpty()) {
      requireSize(frame, frames.get(0));
    }
    frames.add(frame);
    if (displayId != null && Display.inNotebook()) {
      Display.update(displayId, MimeBundle.png(Drawing.png(frame), figure.toString()));
    }
  }

  /** Ends a live animation: where the figures were shown, the animated GIF is shown from now on. */
  public void finish() {
    if (displayId != null) {
      Display.update(displayId, MimeBundle.html(html(), toString()));
    }
  }

  /** {@return how many figures have been added} */
  public int size() {
    return frames.size();
  }

  /**
   * {@return the animated GIF}
   *
   * @throws IllegalStateException if no figure has been added
   */
  public byte[] gif() {
    if (frames.isEmpty()) {
      throw new IllegalStateException("animation: has no figures; expected at least one");
    }
    List<BufferedImage> all = GifPalette.reduce(frames);
    List<BufferedImage> kept = all;
    byte[] bytes = AnimatedGif.write(kept, millis, LAST_STAYS * millis);
    for (int step = 2; bytes.length > MOST_BYTES && kept.size() > 2; step *= 2) {
      kept = everyNth(all, step);
      bytes = AnimatedGif.write(kept, millis * step, LAST_STAYS * millis);
    }
    return bytes;
  }

  /**
   * Writes the animated GIF to a file.
   *
   * @param file overwritten if it is there
   * @throws IOException if the file cannot be written
   */
  public void save(Path file) throws IOException {
    Files.write(file, gif());
  }

  @Override
  public String html() {
    byte[] gif = gif();
    BufferedImage first = frames.get(0);
    return String.format(
        Locale.ROOT,
        "<img src=\"data:image/gif;base64,%s\" width=\"%d\" height=\"%d\" alt=\"%s\">",
        Base64.getEncoder().encodeToString(gif),
        first.getWidth(),
        first.getHeight(),
        HtmlEscapers.htmlEscaper().escape(description));
  }

  /** Returns what the animation shows, in words. */
  @Override
  public String toString() {
    return "animation of " + frames.size() + " frames: " + description;
  }

  /** Returns every nth frame, counted from the end, so that the last one stays. */
  private static List<BufferedImage> everyNth(List<BufferedImage> all, int step) {
    var kept = new ArrayList<BufferedImage>();
    for (int i = (all.size() - 1) % step; i < all.size(); i += step) {
      kept.add(all.get(i));
    }
    return kept;
  }

  private static void requireSize(BufferedImage frame, BufferedImage first) {
    if (frame.getWidth() != first.getWidth() || frame.getHeight() != first.getHeight()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "animation: figure is %d×%d pixels; expected %d×%d as the first",
              frame.getWidth(),
              frame.getHeight(),
              first.getWidth(),
              first.getHeight()));
    }
  }
}
