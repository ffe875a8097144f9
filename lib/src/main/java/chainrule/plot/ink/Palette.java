package chainrule.plot.ink;

import java.awt.Color;
import java.util.Locale;

/**
 * Colours that stay apart for colour-blind readers.
 *
 * @see "Okabe and Ito, Color Universal Design, 2008"
 */
public final class Palette {

  /** Text and outlines. */
  public static final Color INK = new Color(0x22, 0x22, 0x22);

  /** The lines of a grid. */
  public static final Color GRID = new Color(0xE4, 0xE4, 0xE4);

  /** The lines between pixels, on any page. */
  public static final Color GRID_WASH = new Color(0x80, 0x80, 0x80, 0x36);

  /** Frames, and what has no sign. */
  public static final Color FRAME = new Color(0x8A, 0x8A, 0x8A);

  /** The first class, and what is above zero. */
  public static final Color BLUE = new Color(0x00, 0x72, 0xB2);

  /** The second class, and what is below zero. */
  public static final Color VERMILLION = new Color(0xD5, 0x5E, 0x00);

  /** Vermillion for text, which wants more contrast than lines do. */
  public static final Color RUST = new Color(0xA8, 0x49, 0x00);

  /** The third class. */
  public static final Color GREEN = new Color(0x00, 0x9E, 0x73);

  /** The fourth class. */
  public static final Color PURPLE = new Color(0xCC, 0x79, 0xA7);

  /** The fifth class. */
  public static final Color ORANGE = new Color(0xE6, 0x9F, 0x00);

  /** The sixth class. */
  public static final Color SKY = new Color(0x56, 0xB4, 0xE9);

  private static final Color[] SERIES = {BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY};

  private Palette() {}

  /**
   * {@return the colour of a class or a curve}
   *
   * @param index from 0; after six colours they begin again
   */
  public static Color of(int index) {
    return SERIES[Math.floorMod(index, SERIES.length)];
  }

  /**
   * {@return a colour as SVG and HTML write it, such as {@code #0072b2}}
   *
   * @param colour not transparent
   */
  public static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }

  /**
   * {@return a colour between white and the given one}
   *
   * @param colour not transparent
   * @param strength 0 for white to 1 for the colour itself
   */
  public static Color tint(Color colour, double strength) {
    return new Color(
        mix(255, colour.getRed(), strength),
        mix(255, colour.getGreen(), strength),
        mix(255, colour.getBlue(), strength));
  }

  /**
   * {@return a colour as a tint lets the ground through: over white it is that tint}
   *
   * <p>For the pixels of a picture, which do not change with the page as lines and areas do.
   *
   * @param colour not transparent
   * @param strength 0 for nothing to 1 for the colour itself
   */
  public static Color wash(Color colour, double strength) {
    return new Color(
        colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * strength));
  }

  private static int mix(int from, int to, double strength) {
    return (int) Math.round(from + (to - from) * strength);
  }
}
