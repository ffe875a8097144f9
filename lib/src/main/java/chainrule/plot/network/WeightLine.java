package chainrule.plot.network;

import chainrule.plot.ink.Palette;
import java.awt.BasicStroke;
import java.awt.Color;

/**
 * The line of a weight between two units: a greater weight is a thicker line; a negative one is
 * dashed as well, for those who see no hue.
 */
public final class WeightLine {

  private WeightLine() {}

  /**
   * {@return blue for a positive weight, vermillion for a negative one, grey where it is not known}
   *
   * @param weight NaN if not known
   * @param strength 0 for white to 1 for the full colour
   */
  public static Color colour(double weight, double strength) {
    return Double.isNaN(weight)
        ? Palette.FRAME
        : Palette.tint(weight < 0 ? Palette.VERMILLION : Palette.BLUE, strength);
  }

  /**
   * {@return the stroke of a weight, dashed if it is negative}
   *
   * @param weight NaN if not known
   * @param greatest the size of the weight that gets the thickest line
   * @param thinnest the thickness of a weight of 0, in pixels
   * @param thickest the thickness of the greatest weight, in pixels
   */
  public static BasicStroke stroke(
      double weight, double greatest, double thinnest, double thickest) {
    double share = Double.isNaN(weight) || greatest == 0 ? 0 : Math.abs(weight) / greatest;
    float thickness = (float) (thinnest + (thickest - thinnest) * share);
    float[] dashes = weight < 0 ? new float[] {9, 5} : null;
    return new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
  }
}
