package chainrule.notebook;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of a picture on a dark page: each with its lightness turned round.
 *
 * <p>What is dark on light becomes light on dark by about as much, so text stays readable on
 * whatever it stands. The picture's own colours stay as they are; a style within it replaces them
 * where the page is dark, which an image learns from the {@code color-scheme} of the element that
 * shows it. Pixels are not changed: those that are half transparent take the ground of either page.
 */
final class SvgTheme {

  private static final Pattern COLOUR =
      Pattern.compile("(fill|stroke):rgb\\((\\d+),(\\d+),(\\d+)\\)");

  /** The lightness of the ground, {@code #111111}. */
  private static final double GROUND = 0.178;

  /** Makes ink, {@code #222222}, nearly white. */
  private static final double SLOPE = 0.963;

  /** The least lightness of what must stand out by its colour. */
  private static final double VIVID = 0.58;

  private static final double VIVID_AREA = 0.8;
  private static final double VIVID_LINE = 0.35;

  private SvgTheme() {}

  /** Returns the same picture with the colours of a dark page as well. */
  static String of(String svg) {
    Map<String, String> rules = new TreeMap<>();
    Matcher colours = COLOUR.matcher(svg);
    while (colours.find()) {
      rules.computeIfAbsent(colours.group(), light -> rule(colours));
    }
    int inside = svg.indexOf('>') + 1;
    return svg.substring(0, inside)
        + "<style>@media (prefers-color-scheme:dark){"
        + String.join("", rules.values())
        + "}</style>"
        + svg.substring(inside);
  }

  private static String rule(Matcher found) {
    Color light =
        new Color(
            Integer.parseInt(found.group(2)),
            Integer.parseInt(found.group(3)),
            Integer.parseInt(found.group(4)));
    return String.format(
        Locale.ROOT,
        "[style*=\"%s\"]{%s:#%06x!important}",
        found.group(),
        found.group(1),
        dark(light, found.group(1).equals("stroke")).getRGB() & 0xFFFFFF);
  }

  /** Returns a colour on a dark page. */
  static Color dark(Color light, boolean line) {
    if (light.equals(Drawing.KEPT_WHITE) || light.equals(Drawing.KEPT_BLACK)) {
      return light;
    }
    double[] lab = lab(light);
    float saturation = Color.RGBtoHSB(light.getRed(), light.getGreen(), light.getBlue(), null)[1];
    boolean vivid = saturation >= (line ? VIVID_LINE : VIVID_AREA);
    double turned = Math.min(1, GROUND + SLOPE * (1 - lab[0]));
    return colour(vivid ? Math.max(VIVID, turned) : turned, lab[1], lab[2]);
  }

  /**
   * Returns lightness, from 0 to 1, and the two coordinates of hue.
   *
   * @see "Ottosson, A perceptual color space for image processing (Oklab), 2020"
   */
  private static double[] lab(Color colour) {
    double r = linear(colour.getRed());
    double g = linear(colour.getGreen());
    double b = linear(colour.getBlue());
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static Color colour(double lightness, double a, double b) {
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new Color(
        byteOf(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        byteOf(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        byteOf(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int byteOf(double linear) {
    double within = Math.max(0, Math.min(1, linear));
    double share = within <= 0.0031308 ? 12.92 * within : 1.055 * Math.pow(within, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * share);
  }
}
