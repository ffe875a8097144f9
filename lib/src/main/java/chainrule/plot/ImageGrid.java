package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.FigureWords;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;

/**
 * Rows of a matrix as small images side by side.
 *
 * <p>Pixels from 0 to 1 are shades from black to white; weights are blue above zero and vermillion
 * below, the deeper the further from it within an image.
 */
public final class ImageGrid implements Figure {

  private static final int MARGIN = 10;
  private static final int CAPTION = 18;
  private static final int SIDE = 56;
  private static final int MOST_COLUMNS = 10;
  private static final Font PLAIN = ChartStyle.font(Font.PLAIN, 11);

  private final double[][] images;
  private final int columns;
  private final boolean signed;
  private String[] captions;

  /**
   * Keeps a copy of images.
   *
   * @param images shape [n, rows·columns], one image per row, row after row of pixels; not modified
   * @param columns the pixels of a row of an image
   * @param signed whether they are weights, which have a sign
   */
  ImageGrid(double[][] images, int columns, boolean signed) {
    if (images.length == 0
        || columns < 1
        || images[0].length == 0
        || Arrays.stream(images)
            .anyMatch(i -> i.length != images[0].length || i.length % columns != 0)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "images: %d of %s numbers in rows of %d; expected at least one, all of whole rows",
              images.length,
              Arrays.toString(Arrays.stream(images).mapToInt(i -> i.length).distinct().toArray()),
              columns));
    }
    this.images = Arrays.stream(images).map(double[]::clone).toArray(double[][]::new);
    this.columns = columns;
    this.signed = signed;
    captions = new String[images.length];
    Arrays.setAll(captions, i -> "[" + i + "]");
  }

  /**
   * Sets what stands under the images; without it their numbers.
   *
   * @param texts one for each image
   * @return this grid
   */
  public ImageGrid captions(String... texts) {
    if (texts.length != images.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "images: there are %d captions for %d images; expected one for each",
              texts.length,
              images.length));
    }
    captions = texts.clone();
    return this;
  }

  @Override
  public Drawing drawing() {
    int across = Math.min(MOST_COLUMNS, images.length);
    int down = (images.length + across - 1) / across;
    return new Drawing(
        toString(),
        MARGIN + across * (width() + MARGIN),
        MARGIN + down * (height() + CAPTION + MARGIN),
        this::paint);
  }

  /** Returns what the grid shows, in words. */
  @Override
  public String toString() {
    String size =
        String.format(
            Locale.ROOT,
            "%d images of %d×%d %s",
            images.length,
            images[0].length / columns,
            columns,
            signed ? "weights" : "pixels");
    double[] all = Arrays.stream(images).flatMapToDouble(Arrays::stream).toArray();
    return new FigureWords("")
        .add(size + " from " + FigureWords.span(all))
        .add("below them " + String.join(", ", captions))
        .toString();
  }

  /** Returns the colour of a pixel. */
  Color colour(int image, int pixel) {
    double value = images[image][pixel];
    if (!Double.isFinite(value)) {
      return Palette.GREEN;
    }
    if (!signed) {
      float shade = (float) Math.max(0, Math.min(1, value));
      return new Color(shade, shade, shade);
    }
    double greatest = Arrays.stream(images[image]).map(Math::abs).max().orElse(0);
    return Palette.wash(
        value < 0 ? Palette.VERMILLION : Palette.BLUE,
        greatest == 0 ? 0 : Math.abs(value) / greatest);
  }

  private int scale() {
    return Math.max(1, SIDE / columns);
  }

  private int width() {
    return columns * scale();
  }

  private int height() {
    return images[0].length / columns * scale();
  }

  private void paint(Graphics2D graphics) {
    for (int i = 0; i < images.length; i++) {
      int x = MARGIN + i % MOST_COLUMNS * (width() + MARGIN);
      int y = MARGIN + i / MOST_COLUMNS * (height() + CAPTION + MARGIN);
      graphics.drawImage(pixels(i), x, y, null);
      graphics.setColor(Palette.FRAME);
      graphics.drawRect(x, y, width(), height());
      new TextOutlines(captions[i], PLAIN)
          .fill(graphics, Palette.INK, x + width() / 2.0, y + height() + CAPTION / 2.0 + 2);
    }
  }

  private BufferedImage pixels(int image) {
    var pixels = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_ARGB);
    for (int pixel = 0; pixel < images[image].length; pixel++) {
      int rgb = colour(image, pixel).getRGB();
      for (int part = 0; part < scale() * scale(); part++) {
        int x = pixel % columns * scale() + part % scale();
        pixels.setRGB(x, pixel / columns * scale() + part / scale(), rgb);
      }
    }
    return pixels;
  }
}
