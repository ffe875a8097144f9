package chainrule.plot;

import chainrule.notebook.Display;
import chainrule.notebook.FramePlayer;
import chainrule.notebook.HtmlView;
import chainrule.notebook.MimeBundle;
import chainrule.notebook.Still;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Figures shown one after the other, which the reader plays or steps through.
 *
 * <p>A live animation shows each figure the moment it is added, in one place of the notebook. In
 * the end, and in a saved notebook, it is a player; in print, and before the notebook is trusted,
 * the first figure.
 */
public final class Animation implements HtmlView {

  /** The most characters of the HTML; an animation that needs more leaves out figures. */
  static final int MOST_CHARACTERS = 300_000;

  private final String description;
  private final List<Still> frames = new ArrayList<>();
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
   * Sets how long each figure stays while it plays; half a second without it.
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
    Still frame = Still.of(figure);
    if (!frames.isEmpty() && !frame.size().equals(frames.get(0).size())) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "animation: figure is %s pixels; expected %s as the first",
              frame.size(),
              frames.get(0).size()));
    }
    frames.add(frame);
    if (displayId != null && Display.inNotebook()) {
      Display.update(displayId, MimeBundle.html(frame.html(), frame.words()));
    }
  }

  /** Ends a live animation: where the figures were shown, the player is shown from now on. */
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
   * {@return the player}
   *
   * @throws IllegalStateException if no figure has been added
   */
  @Override
  public String html() {
    if (frames.isEmpty()) {
      throw new IllegalStateException("animation: has no figures; expected at least one");
    }
    String html = FramePlayer.html(description, frames, millis);
    List<Still> kept = frames;
    for (int step = 2; html.length() > MOST_CHARACTERS && kept.size() > 2; step *= 2) {
      kept = everyNth(frames, step);
      html = FramePlayer.html(description, kept, millis * step);
    }
    return html;
  }

  /** Returns what the animation shows, in words. */
  @Override
  public String toString() {
    return "animation of " + frames.size() + " frames: " + description;
  }

  /** Returns every nth frame, counted from the end, so that the last one stays. */
  private static List<Still> everyNth(List<Still> all, int step) {
    var kept = new ArrayList<Still>();
    for (int i = (all.size() - 1) % step; i < all.size(); i += step) {
      kept.add(all.get(i));
    }
    return kept;
  }
}
