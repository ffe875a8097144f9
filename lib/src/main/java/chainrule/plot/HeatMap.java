package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.FigureWords;
import chainrule.plot.ink.LineNames;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A matrix as coloured cells: blue above zero, vermillion below, the deeper the further from it.
 *
 * <p>A small matrix has its numbers in the cells. A cell that is not finite is grey. Each method
 * changes this map and returns it, so that a map is one expression.
 */
public final class HeatMap implements Figure {

  private static final int MARGIN = 34;
  private static final int TITLE = 28;
  private static final int MOST_NUMBERS = 12;
  private static final int WIDE = 62;
  private static final int NARROW = 14;
  private static final int HIGH = 34;
  private static final double DEEPEST = 0.7;
  private static final Font PLAIN = ChartStyle.font(Font.PLAIN, 11);
  private static final Font BOLD = ChartStyle.font(Font.BOLD, 14);

  private final double[][] cells;
  private String title = "";
  private int decimals = 4;
  private boolean counts;
  private LineNames rowNames;
  private LineNames columnNames;

  /**
   * Keeps a copy of a matrix.
   *
   * @param matrix shape [rows, columns], at least 1×1, rows of one length; not modified
   */
  public HeatMap(double[][] matrix) {
    if (matrix.length == 0
        || matrix[0].length == 0
        || Arrays.stream(matrix).anyMatch(row -> row.length != matrix[0].length)) {
      throw new IllegalArgumentException(
          "heat map: rows have lengths %s; expected at least one row, all of one length above 0"
              .formatted(
                  Arrays.toString(Arrays.stream(matrix).mapToInt(row -> row.length).toArray())));
    }
    cells = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    rowNames = LineNames.indices(matrix.length, PLAIN);
    columnNames = LineNames.indices(matrix[0].length, PLAIN);
  }

  /** Returns how often each class was taken for each; rows are the true classes. */
  static HeatMap ofCounts(int[] expected, int[] predicted, int classes) {
    if (expected.length != predicted.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "confusion: %d expected, %d predicted labels; expected equally many",
              expected.length,
              predicted.length));
    }
    double[][] counts = new double[classes][classes];
    for (int i = 0; i < expected.length; i++) {
      requireClass(i, expected[i], classes);
      requireClass(i, predicted[i], classes);
      counts[expected[i]][predicted[i]]++;
    }
    HeatMap map = new HeatMap(counts).decimals(0);
    map.counts = true;
    String[] classNames = IntStream.range(0, classes).mapToObj(k -> "" + k).toArray(String[]::new);
    return map.rows(classNames).columns(classNames);
  }

  private static void requireClass(int index, int label, int classes) {
    if (label < 0 || label >= classes) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "confusion: label %d is %d; expected 0 … %d",
              index,
              label,
              classes - 1));
    }
  }

  /**
   * Sets what stands above the map.
   *
   * @param text the words
   * @return this map
   */
  public HeatMap title(String text) {
    title = text;
    return this;
  }

  /**
   * Sets how many decimals the numbers have; 4 without it.
   *
   * @param count digits after the point
   * @return this map
   */
  public HeatMap decimals(int count) {
    decimals = count;
    return this;
  }

  /**
   * Sets what stands beside the rows; without it their indices.
   *
   * @param names one for each row
   * @return this map
   */
  public HeatMap rows(String... names) {
    rowNames = rowNames.replaced("heat map", "row", names);
    return this;
  }

  /**
   * Sets what stands above the columns; without it their indices.
   *
   * @param names one for each column
   * @return this map
   */
  public HeatMap columns(String... names) {
    columnNames = columnNames.replaced("heat map", "column", names);
    return this;
  }

  @Override
  public Drawing drawing() {
    int width = Math.max(left() + MARGIN + cells[0].length * cellWidth(), 240);
    int height = top() + MARGIN / 2 + cells.length * cellHeight();
    return new Drawing(toString(), width, height, this::paint);
  }

  /** Returns what the map shows, in words. */
  @Override
  public String toString() {
    return new FigureWords(title).add("heat map of " + FigureWords.matrix(cells)).toString();
  }

  private boolean hasNumbers() {
    return cells.length <= MOST_NUMBERS && cells[0].length <= MOST_NUMBERS;
  }

  private int cellWidth() {
    return hasNumbers() ? WIDE : NARROW;
  }

  private int cellHeight() {
    return hasNumbers() ? HIGH : NARROW;
  }

  /** Returns the room for the longest name of a row. */
  private int left() {
    return hasNumbers() ? Math.max(MARGIN, rowNames.width() + 14) : MARGIN;
  }

  private int top() {
    return (title.isEmpty() ? 0 : TITLE) + (hasNumbers() ? 24 : 8);
  }

  private void paint(Graphics2D graphics) {
    double middle = left() + cells[0].length * cellWidth() / 2.0;
    new TextOutlines(title, BOLD)
        .fill(graphics, Palette.INK, Math.max(middle, 120), TITLE / 2.0 + 4);
    double greatest =
        Arrays.stream(cells)
            .flatMapToDouble(Arrays::stream)
            .filter(Double::isFinite)
            .map(Math::abs)
            .max()
            .orElse(0);
    if (hasNumbers()) {
      paintCells(graphics, greatest);
      paintIndices(graphics);
    } else {
      graphics.drawImage(pixels(greatest), left(), top(), null);
    }
  }

  private void paintCells(Graphics2D graphics, double greatest) {
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[0].length; column++) {
        paintCell(graphics, row, column, greatest);
      }
    }
  }

  /** Returns the cells of a large matrix as pixels, for thousands of rectangles are a heavy SVG. */
  private BufferedImage pixels(double greatest) {
    var image =
        new BufferedImage(
            cells[0].length * NARROW, cells.length * NARROW, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean line = x % NARROW == 0 || y % NARROW == 0;
        Color colour = line ? Palette.GRID_WASH : wash(cells[y / NARROW][x / NARROW], greatest);
        image.setRGB(x, y, colour.getRGB());
      }
    }
    return image;
  }

  private void paintCell(Graphics2D graphics, int row, int column, double greatest) {
    double value = cells[row][column];
    var box = new Rectangle2D.Double(left() + column * WIDE, top() + row * HIGH, WIDE, HIGH);
    graphics.setColor(counts ? countColour(row, column) : colour(value, greatest));
    graphics.fill(box);
    graphics.setColor(Palette.GRID);
    graphics.draw(box);
    if (counts && value == 0) {
      return;
    }
    String text = Double.isNaN(value) ? "NaN" : TextOutlines.number(value, decimals);
    new TextOutlines(text, PLAIN).fill(graphics, Palette.INK, box.getCenterX(), box.getCenterY());
  }

  /** Right answers are blue and mistakes vermillion, each on a scale of its own. */
  private Color countColour(int row, int column) {
    double greatest = 0;
    for (int i = 0; i < cells.length; i++) {
      for (int j = 0; j < cells.length; j++) {
        greatest = (i == j) == (row == column) ? Math.max(greatest, cells[i][j]) : greatest;
      }
    }
    double depth = greatest == 0 ? 0 : DEEPEST * cells[row][column] / greatest;
    return Palette.tint(row == column ? Palette.BLUE : Palette.VERMILLION, depth);
  }

  private static Color colour(double value, double greatest) {
    return Double.isFinite(value)
        ? Palette.tint(hue(value), depth(value, greatest))
        : Palette.FRAME;
  }

  private static Color wash(double value, double greatest) {
    return Double.isFinite(value)
        ? Palette.wash(hue(value), depth(value, greatest))
        : Palette.FRAME;
  }

  private static Color hue(double value) {
    return value < 0 ? Palette.VERMILLION : Palette.BLUE;
  }

  private static double depth(double value, double greatest) {
    return greatest == 0 ? 0 : DEEPEST * Math.abs(value) / greatest;
  }

  private void paintIndices(Graphics2D graphics) {
    for (int row = 0; row < cells.length; row++) {
      double y = top() + (row + 0.5) * HIGH;
      rowNames.get(row).fill(graphics, Palette.INK, left() / 2.0, y);
    }
    for (int column = 0; column < cells[0].length; column++) {
      double x = left() + (column + 0.5) * WIDE;
      columnNames.get(column).fill(graphics, Palette.INK, x, top() - 9.0);
    }
  }
}
