package chainrule.plot.ink;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text as outlines, centred on a point: it looks the same where the fonts are others. */
public final class TextOutlines {

  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  private final @Nullable TextLayout layout;
  private final Rectangle2D bounds;

  /**
   * Lays out a text.
   *
   * @param text one line; blank for nothing
   * @param font of the outlines
   */
  public TextOutlines(String text, Font font) {
    layout = text.isBlank() ? null : new TextLayout(text, font, METRICS);
    bounds = layout == null ? new Rectangle2D.Double() : layout.getBounds();
  }

  /**
   * {@return the font of all figures}
   *
   * @param style such as {@link Font#PLAIN}
   * @param size in pixels
   */
  public static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }

  /** {@return whether there is nothing to draw} */
  public boolean isBlank() {
    return layout == null;
  }

  /**
   * {@return the box that the text fills when its middle is at a point}
   *
   * @param centreX the point's x
   * @param centreY the point's y
   */
  public Rectangle2D box(double centreX, double centreY) {
    return new Rectangle2D.Double(
        centreX - bounds.getWidth() / 2,
        centreY - bounds.getHeight() / 2,
        bounds.getWidth(),
        bounds.getHeight());
  }

  /**
   * Fills the text, its middle at a point.
   *
   * @param graphics where to draw; its colour changes
   * @param colour of the text
   * @param centreX the point's x
   * @param centreY the point's y
   */
  public void fill(Graphics2D graphics, Color colour, double centreX, double centreY) {
    if (layout == null) {
      return;
    }
    Shape outline =
        layout.getOutline(
            AffineTransform.getTranslateInstance(
                centreX - bounds.getCenterX(), centreY - bounds.getCenterY()));
    graphics.setColor(colour);
    graphics.fill(outline);
  }

  /**
   * {@return a number with so many decimals, or with fewer where at most two say it exactly}
   *
   * @param value empty if NaN
   * @param decimals digits after the point
   */
  public static String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "" : Double.toString(value);
    }
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    String digits =
        exact.scale() <= 2 && exact.precision() <= 6
            ? exact.toPlainString()
            : String.format(Locale.ROOT, "%." + decimals + "f", value);
    return digits.replace('-', '−');
  }
}
