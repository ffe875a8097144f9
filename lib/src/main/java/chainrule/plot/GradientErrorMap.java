package chainrule.plot;

import chainrule.check.Agreement;
import chainrule.check.BlockCheck;
import chainrule.check.GradientCheck;
import chainrule.check.GradientEntry;
import chainrule.check.ParameterBlock;
import chainrule.notebook.Drawing;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How exact every entry of a gradient is, block by block, as coloured cells.
 *
 * <p>The colour is that of the relative error's logarithm: white where right ends, the deeper blue
 * the smaller, the deeper vermillion the larger; grey where nothing could be judged.
 */
final class GradientErrorMap implements Figure {

  private static final int LEFT = 52;
  private static final int TOP = 36;
  private static final int GAP = 26;
  private static final int LEGEND = 58;
  private static final int SCALE = 260;
  private static final int LARGEST_CELL = 18;
  private static final int MOST_WIDE = 720;
  private static final int MOST_HIGH = 900;
  private static final int THIN = 6;
  private static final double LEAST = -16;
  private static final double RIGHT = Math.log10(Agreement.RIGHT_UP_TO);
  private static final double DEEPEST = 0.85;
  private static final Font PLAIN = ChartStyle.font(Font.PLAIN, 11);
  private static final Font BOLD = ChartStyle.font(Font.BOLD, 14);

  private final GradientCheck check;
  private final int cell;

  GradientErrorMap(GradientCheck check) {
    this.check = check;
    int columns = blocks().stream().mapToInt(ParameterBlock::columns).max().orElseThrow();
    int rows = blocks().stream().mapToInt(GradientErrorMap::rows).sum();
    cell = Math.max(1, Math.min(LARGEST_CELL, Math.min(MOST_WIDE / columns, MOST_HIGH / rows)));
  }

  @Override
  public Drawing drawing() {
    int widest = blocks().stream().mapToInt(ParameterBlock::columns).max().orElseThrow() * cell;
    int height = blocks().stream().mapToInt(block -> height(block) + GAP).sum();
    return new Drawing(
        toString(), LEFT + Math.max(widest, SCALE) + LEFT, TOP + height + LEGEND, this::paint);
  }

  /** Returns each block's verdict and largest relative error. */
  @Override
  public String toString() {
    return check.blocks().stream()
        .map(GradientErrorMap::words)
        .collect(Collectors.joining(", ", "figure: gradient errors; ", ""));
  }

  private static String words(BlockCheck block) {
    return String.format(
        Locale.ROOT,
        "%s %s %.1e",
        block.block().name(),
        block.agreement(),
        block.maxRelativeError());
  }

  private List<ParameterBlock> blocks() {
    return check.blocks().stream().map(BlockCheck::block).toList();
  }

  private static int rows(ParameterBlock block) {
    return (block.length() + block.columns() - 1) / block.columns();
  }

  private int height(ParameterBlock block) {
    return rows(block) * cellHeight(block);
  }

  /** A row of biases stays visible beside a large matrix. */
  private int cellHeight(ParameterBlock block) {
    return rows(block) == 1 ? Math.max(THIN, cell) : cell;
  }

  private void paint(Graphics2D graphics) {
    new TextOutlines("Relative error of each entry", BOLD)
        .fill(graphics, Palette.INK, 160, TOP / 2.0);
    int y = TOP;
    for (BlockCheck block : check.blocks()) {
      BufferedImage cells = cells(block.block());
      graphics.setColor(Palette.FRAME);
      graphics.drawRect(LEFT - 1, y - 1, cells.getWidth() + 1, cells.getHeight() + 1);
      graphics.drawImage(cells, LEFT, y, null);
      new TextOutlines(block.block().name(), BOLD)
          .fill(graphics, Palette.INK, LEFT / 2.0, y + Math.min(cells.getHeight() / 2.0, 300));
      y += cells.getHeight() + GAP;
    }
    paintLegend(graphics, y);
  }

  private BufferedImage cells(ParameterBlock block) {
    int high = cellHeight(block);
    var image =
        new BufferedImage(block.columns() * cell, rows(block) * high, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int index = block.start() + y / high * block.columns() + x / cell;
        boolean line = cell > 3 && (x % cell == 0 || y % high == 0);
        Color colour =
            line || index >= block.end() ? Palette.GRID_WASH : colour(check.entries().get(index));
        image.setRGB(x, y, colour.getRGB());
      }
    }
    return image;
  }

  private static Color colour(GradientEntry entry) {
    return entry.agreement() == Agreement.INCONCLUSIVE
        ? Palette.FRAME
        : colour(Math.log10(entry.relativeError()));
  }

  private static Color colour(double exponent) {
    double within = Math.max(LEAST, Math.min(0, exponent));
    return within > RIGHT
        ? Palette.wash(Palette.VERMILLION, DEEPEST * (1 - within / RIGHT))
        : Palette.wash(Palette.BLUE, DEEPEST * (RIGHT - within) / (RIGHT - LEAST));
  }

  private static void paintLegend(Graphics2D graphics, int top) {
    var bar = new BufferedImage(SCALE, 10, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < SCALE; x++) {
      for (int y = 0; y < 10; y++) {
        bar.setRGB(x, y, colour(LEAST * (1 - x / (SCALE - 1.0))).getRGB());
      }
    }
    graphics.drawImage(bar, LEFT, top, null);
    for (int exponent : new int[] {-16, -12, -7, -4, 0}) {
      double x = LEFT + SCALE * (1 - exponent / LEAST);
      new TextOutlines(exponent == 0 ? "1" : "1e" + exponent, PLAIN)
          .fill(graphics, Palette.INK, x, top + 20.0);
    }
    graphics.setColor(Palette.FRAME);
    graphics.fillRect(LEFT, top + 34, 10, 10);
    new TextOutlines("could not be judged", PLAIN)
        .fill(graphics, Palette.INK, LEFT + 74.0, top + 39.0);
  }
}
