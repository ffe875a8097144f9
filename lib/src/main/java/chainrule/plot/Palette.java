package chainrule.plot;

import java.awt.Color;
import java.util.Locale;

/**
 * Colours that stay apart for colour-blind readers.
 *
 * @see "Okabe and Ito, Color Universal Design, 2008"
 */
public final class Palette {

  static final Color INK = new Color(0x22, 0x22, 0x22);
  static final Color GRID = new Color(0xE4, 0xE4, 0xE4);
  static final Color FRAME = new Color(0x8A, 0x8A, 0x8A);

  /** The first class, and what is above zero. */
  public static final Color BLUE = new Color(0x00, 0x72, 0xB2);

  /** The second class, and what is below zero. */
  public static final Color VERMILLION = new Color(0xD5, 0x5E, 0x00);

  static final Color GREEN = new Color(0x00, 0x9E, 0x73);
  static final Color PURPLE = new Color(0xCC, 0x79, 0xA7);
  static final Color ORANGE = new Color(0xE6, 0x9F, 0x00);
  static final Color SKY = new Color(0x56, 0xB4, 0xE9);

  private static final Color[] SERIES = {BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY};

  private Palette() {}

  /** Returns the colour of a class or a curve, from 0; after six they begin again. */
  static Color of(int index) {
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

  /** Returns a colour between white and the given one: 0 is white, 1 the colour itself. */
  static Color tint(Color colour, double strength) {
    return new Color(
        mix(255, colour.getRed(), strength),
        mix(255, colour.getGreen(), strength),
        mix(255, colour.getBlue(), strength));
  }

  private static int mix(int from, int to, double strength) {
    return (int) Math.round(from + (to - from) * strength);
  }
}
