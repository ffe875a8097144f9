package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The layers of a convolutional network as blocks from left to right, each with its shape: maps as
 * stacked sheets, units as a bar.
 *
 * <pre>{@code
 * new LayerBlocks().input(32, 32).maps("C1", 6, 28, 28).maps("S2", 6, 14, 14).units("F6", 84)
 * }</pre>
 */
public final class LayerBlocks implements Figure {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 280;
  private static final int MARGIN = 16;
  private static final int MIDDLE = 134;
  private static final int BELOW = 244;
  private static final double LARGEST = 108;
  private static final double LEAST = 14;
  private static final double SHIFT = 5;
  private static final int MOST_SHEETS = 9;
  private static final double BAR = 12;
  private static final Color BAR_COLOUR = Palette.tint(Palette.ORANGE, 0.45);
  private static final Font SMALL = TextOutlines.font(Font.PLAIN, 10);
  private static final Font PLAIN = TextOutlines.font(Font.PLAIN, 12);
  private static final Font BOLD = TextOutlines.font(Font.BOLD, 14);

  private final List<Block> blocks = new ArrayList<>();
  private String title = "";
  private String step = "";

  /**
   * One layer.
   *
   * @param name what stands above it
   * @param maps how many maps it has; 0 if it has units without places
   * @param rows of each map
   * @param columns of each map; the number of units if there are no maps
   * @param step what leads to it from the layer before; empty if it is not said
   */
  private record Block(String name, int maps, int rows, int columns, String step) {
    boolean isBar() {
      return maps == 0;
    }

    String shape() {
      if (isBar()) {
        return Integer.toString(columns);
      }
      return (maps == 1 ? "" : maps + "@") + rows + "×" + columns;
    }

    int sheets() {
      return Math.min(MOST_SHEETS, maps);
    }
  }

  /** Begins without layers. */
  public LayerBlocks() {}

  /**
   * Sets what stands above the blocks.
   *
   * @param text the words
   * @return this figure
   */
  public LayerBlocks title(String text) {
    title = text;
    return this;
  }

  /**
   * Adds an input of one channel; one of several is {@code maps("input", channels, …)}.
   *
   * @param rows at least 1
   * @param columns at least 1
   * @return this figure
   */
  public LayerBlocks input(int rows, int columns) {
    return maps("input", 1, rows, columns);
  }

  /**
   * Says what leads to the layer that is added next, such as {@code "5×5 convolution"}.
   *
   * @param words a few, written under the lines between the two layers
   * @return this figure
   */
  public LayerBlocks by(String words) {
    step = words;
    return this;
  }

  /**
   * Adds a layer of maps: a convolution or a pooling.
   *
   * @param name what stands above it
   * @param maps how many, at least 1
   * @param rows of each, at least 1
   * @param columns of each, at least 1
   * @return this figure
   */
  public LayerBlocks maps(String name, int maps, int rows, int columns) {
    if (maps < 1 || rows < 1 || columns < 1) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "layer blocks: %s has %d maps of %d×%d; expected at least 1 of each",
              name,
              maps,
              rows,
              columns));
    }
    return add(maps, name, rows, columns);
  }

  /**
   * Adds a layer of units without places: a dense layer.
   *
   * @param name what stands above it
   * @param count how many, at least 1
   * @return this figure
   */
  public LayerBlocks units(String name, int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "layer blocks: " + name + " has " + count + " units; expected at least 1");
    }
    return add(0, name, 1, count);
  }

  private LayerBlocks add(int maps, String name, int rows, int columns) {
    blocks.add(new Block(name, maps, rows, columns, step));
    step = "";
    return this;
  }

  @Override
  public Drawing drawing() {
    if (blocks.isEmpty()) {
      throw new IllegalStateException("layer blocks: has no layers; expected at least one");
    }
    return new Drawing(toString(), WIDTH, HEIGHT, this::paint);
  }

  /** Returns the layers and their shapes, in words. */
  @Override
  public String toString() {
    return blocks.stream()
        .map(block -> block.name + " " + block.shape())
        .collect(Collectors.joining(", ", "figure: " + heading() + "layers ", ""));
  }

  private String heading() {
    return title.isEmpty() ? "" : title + "; ";
  }

  private void paint(Graphics2D graphics) {
    text(graphics, title, BOLD, WIDTH / 2.0, 15);
    double all = blocks.stream().mapToDouble(this::width).sum();
    double gap = (WIDTH - 2.0 * MARGIN - all) / Math.max(1, blocks.size() - 1);
    double[] lefts = new double[blocks.size()];
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = i == 0 ? MARGIN : lefts[i - 1] + width(blocks.get(i - 1)) + gap;
    }
    for (int i = 1; i < lefts.length; i++) {
      paintFan(graphics, blocks.get(i - 1), lefts[i - 1], blocks.get(i), lefts[i]);
    }
    for (int i = 0; i < lefts.length; i++) {
      paintBlock(graphics, blocks.get(i), lefts[i]);
    }
    for (int i = 1; i < lefts.length; i++) {
      paintField(graphics, blocks.get(i - 1), lefts[i - 1], blocks.get(i), lefts[i]);
      paintStep(graphics, blocks.get(i).step, lefts[i] - gap / 2);
    }
  }

  /**
   * Returns the side of a sheet: maps of half the side are drawn smaller, but not half as small.
   */
  private double side(int length) {
    int longest =
        blocks.stream()
            .filter(block -> !block.isBar())
            .mapToInt(block -> Math.max(block.rows, block.columns))
            .max()
            .orElse(1);
    return Math.max(LEAST, LARGEST * Math.pow((double) length / longest, 0.75));
  }

  private double height(Block block) {
    if (!block.isBar()) {
      return side(block.rows) + SHIFT * (block.sheets() - 1);
    }
    return Math.min(160, 20 + 25 * Math.log(block.columns));
  }

  private double width(Block block) {
    return block.isBar() ? BAR : side(block.columns) + SHIFT * (block.sheets() - 1);
  }

  private void paintBlock(Graphics2D graphics, Block block, double left) {
    double top = MIDDLE - height(block) / 2;
    graphics.setStroke(new BasicStroke(1));
    if (block.isBar()) {
      box(graphics, new Rectangle2D.Double(left, top, BAR, height(block)), BAR_COLOUR);
    }
    for (int k = 0; k < block.sheets(); k++) {
      double x = left + SHIFT * k;
      double y = top + SHIFT * k;
      Color colour = Palette.tint(Palette.SKY, 0.2 + 0.3 * k / MOST_SHEETS);
      box(graphics, new Rectangle2D.Double(x, y, side(block.columns), side(block.rows)), colour);
    }
    double middle = left + width(block) / 2;
    text(graphics, block.name, PLAIN, middle, top - 13);
    text(graphics, block.shape(), PLAIN, middle, MIDDLE + height(block) / 2 + 13);
  }

  private static void box(Graphics2D graphics, Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
    graphics.setColor(Palette.INK);
    graphics.draw(shape);
  }

  /** Draws that all of a layer leads to all units of the next. */
  private void paintFan(
      Graphics2D graphics, Block before, double beforeLeft, Block next, double nextLeft) {
    if (!next.isBar() && !before.isBar()) {
      return;
    }
    double right = beforeLeft + width(before);
    double nextTop = MIDDLE - height(next) / 2;
    double front = before.isBar() ? 0 : SHIFT * (before.sheets() - 1);
    Path2D fan = new Path2D.Double();
    fan.moveTo(right, MIDDLE - height(before) / 2 + front);
    fan.lineTo(nextLeft, nextTop);
    fan.lineTo(nextLeft, nextTop + height(next));
    fan.lineTo(right, MIDDLE + height(before) / 2);
    fan.closePath();
    graphics.setColor(Palette.tint(Palette.FRAME, 0.2));
    graphics.fill(fan);
  }

  /** Draws a small field of a layer of maps, and the one place of the next that it leads to. */
  private void paintField(
      Graphics2D graphics, Block before, double beforeLeft, Block next, double nextLeft) {
    if (next.isBar() || before.isBar()) {
      return;
    }
    double front = SHIFT * (before.sheets() - 1);
    double field = Math.max(6, 0.3 * Math.min(side(before.rows), side(before.columns)));
    double x = beforeLeft + front + side(before.columns) - field - 5;
    double y = MIDDLE - height(before) / 2 + front + side(before.rows) * 0.45 - field / 2;
    double nextFront = SHIFT * (next.sheets() - 1);
    double toX = nextLeft + nextFront + side(next.columns) * 0.3;
    double toY = MIDDLE - height(next) / 2 + nextFront + side(next.rows) * 0.45;
    graphics.setColor(Palette.VERMILLION);
    graphics.setStroke(new BasicStroke(1.2f));
    graphics.draw(new Rectangle2D.Double(x, y, field, field));
    graphics.draw(new Line2D.Double(x + field, y, toX, toY));
    graphics.draw(new Line2D.Double(x + field, y + field, toX, toY));
  }

  /** Writes what leads to a layer, one word under the other. */
  private static void paintStep(Graphics2D graphics, String words, double middle) {
    String[] lines = words.split(" ", -1);
    for (int k = 0; k < lines.length; k++) {
      text(graphics, lines[k], SMALL, middle, BELOW + 13.0 * k);
    }
  }

  private static void text(Graphics2D graphics, String text, Font font, double x, double y) {
    new TextOutlines(text, font).fill(graphics, Palette.INK, x, y);
  }
}
