package chainrule.notebook;

import de.erichseifert.vectorgraphics2d.Document;
import de.erichseifert.vectorgraphics2d.SizedDocument;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * A picture made by drawing commands, on a panel of its own: white, and nearly black on a dark
 * page.
 *
 * <p>The same commands make the SVG and the PNG. They draw in the colours of a white page; the SVG
 * has those of a dark one beside them. The same drawing gives the same bytes, on the same JDK with
 * the same fonts.
 */
public final class Drawing implements Picture {

  /** A white that stays white in a picture on a dark page, where it says something as a colour. */
  public static final Color KEPT_WHITE = new Color(254, 254, 254);

  /** A black that stays black in a picture on a dark page. */
  public static final Color KEPT_BLACK = new Color(1, 1, 1);

  private final String description;
  private final int width;
  private final int height;
  private final Consumer<Graphics2D> painter;

  /**
   * Describes a picture; nothing is drawn yet.
   *
   * @param description what the picture shows, in words
   * @param width in pixels, at least 1
   * @param height in pixels, at least 1
   * @param painter draws the picture; may be called often, and draws the same each time
   */
  public Drawing(String description, int width, int height, Consumer<Graphics2D> painter) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "drawing: size is " + width + "×" + height + " pixels; expected at least 1×1");
    }
    this.description = description;
    this.width = width;
    this.height = height;
    this.painter = painter;
  }

  @Override
  public String svg() {
    var graphics = new VectorGraphics2D();
    paint(graphics);
    Document document =
        new SVGProcessor().getDocument(graphics.getCommands(), new PageSize(0, 0, width, height));
    var bytes = new ByteArrayOutputStream();
    try {
      ((SizedDocument) document).writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SvgTheme.of(SvgTidy.tidy(bytes.toString(StandardCharsets.UTF_8)));
  }

  @Override
  public byte[] png() {
    return png(image());
  }

  /**
   * {@return pixels as the bytes of a PNG file}
   *
   * @param image not modified
   */
  public static byte[] png(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** {@return the width in pixels} */
  public int width() {
    return width;
  }

  /** {@return the height in pixels} */
  public int height() {
    return height;
  }

  /** {@return this picture as pixels} */
  public BufferedImage image() {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      paint(graphics);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /** Returns what the picture shows, in words. */
  @Override
  public String toString() {
    return description;
  }

  /**
   * Draws this picture as a part of another one, its upper left corner at the origin.
   *
   * @param graphics where to draw
   */
  public void paintOn(Graphics2D graphics) {
    paint(graphics);
  }

  private void paint(Graphics2D graphics) {
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    painter.accept(graphics);
  }
}
