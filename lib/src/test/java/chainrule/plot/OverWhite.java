package chainrule.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** What a half transparent colour looks like on a white page. */
final class OverWhite {

  private OverWhite() {}

  static Color of(Color wash) {
    var page = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    var pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    pixel.setRGB(0, 0, wash.getRGB());
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 1, 1);
    graphics.drawImage(pixel, 0, 0, null);
    graphics.dispose();
    return new Color(page.getRGB(0, 0));
  }
}
