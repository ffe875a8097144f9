package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.FigureWords;
import chainrule.plot.ink.LineNames;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * A matrix as squares on grey, each as large in area as its number: white above zero, black below.
 *
 * @see "Rumelhart, Hinton and Williams, Nature 323, 1986, figures 3 and 4"
 */
public final class HintonDiagram implements Figure {

  private static final int CELL = 26;
  private static final int LEFT = 44;
  private static final int NAMES = 22;
  private static final int TITLE = 26;
  private static final double WIDEST = 22;
  private static final Font PLAIN = ChartStyle.font(Font.PLAIN, 11);
  private static final Font BOLD = ChartStyle.font(Font.BOLD, 14);

  private final double[][] cells;
  private final double greatest;
  private String title = "";
  private LineNames rowNames;
  private LineNames columnNames;

  /**
   * Keeps a copy of a matrix.
   *
   * @param matrix shape [rows, columns], at least 1×1, rows of one length, finite; not modified
   */
  public HintonDiagram(double[][] matrix) {
    if (matrix.length == 0
        || matrix[0].length == 0
        || Arrays.stream(matrix).anyMatch(row -> row.length != matrix[0].length)
        || !Arrays.stream(matrix).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(
          "hinton: rows have lengths %s; expected at least one row, all of one length above 0,"
                  .formatted(
                      Arrays.toString(Arrays.stream(matrix).mapToInt(row -> row.length).toArray()))
              + " finite numbers");
    }
    cells = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    greatest =
        Arrays.stream(cells).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElseThrow();
    rowNames = LineNames.indices(cells.length, PLAIN);
    columnNames = LineNames.indices(cells[0].length, PLAIN);
  }

  /**
   * Sets what stands above the diagram.
   *
   * @param text the words
   * @return this diagram
   */
  public HintonDiagram title(String text) {
    title = text;
    return this;
  }

  /**
   * Sets what stands beside the rows; without it their indices.
   *
   * @param names one for each row
   * @return this diagram
   */
  public HintonDiagram rows(String... names) {
    rowNames = rowNames.replaced("hinton", "row", names);
    return this;
  }

  /**
   * Sets what stands above the columns, upright where it is long; without it their indices.
   *
   * @param names one for each column
   * @return this diagram
   */
  public HintonDiagram columns(String... names) {
    columnNames = columnNames.replaced("hinton", "column", names);
    return this;
  }

  @Override
  public Drawing drawing() {
    return new Drawing(
        toString(),
        Math.max(left() + CELL * cells[0].length + 12, titleWidth()),
        top() + CELL * cells.length + 12,
        this::paint);
  }

  /** Returns what the diagram shows, in words. */
  @Override
  public String toString() {
    return new FigureWords("").add("Hinton diagram of " + FigureWords.matrix(cells)).toString();
  }

  /** Returns the side of a number's square: its area is the number's share of the greatest. */
  double side(int row, int column) {
    return greatest == 0 ? 0 : WIDEST * Math.sqrt(Math.abs(cells[row][column]) / greatest);
  }

  private void paint(Graphics2D graphics) {
    int left = left();
    int top = top();
    new TextOutlines(title, BOLD)
        .fill(
            graphics, Palette.INK, Math.max(left + CELL * cells[0].length, titleWidth()) / 2.0, 12);
    graphics.setColor(Palette.FRAME);
    graphics.fill(
        new Rectangle2D.Double(left, top, CELL * cells[0].length, (double) CELL * cells.length));
    graphics.setStroke(new BasicStroke(1));
    for (int row = 0; row < cells.length; row++) {
      double y = top + CELL * (row + 0.5);
      rowNames.get(row).fill(graphics, Palette.INK, left / 2.0, y);
      for (int column = 0; column < cells[0].length; column++) {
        double side = side(row, column);
        double x = left + CELL * (column + 0.5);
        graphics.setColor(cells[row][column] > 0 ? Drawing.KEPT_WHITE : Drawing.KEPT_BLACK);
        graphics.fill(new Rectangle2D.Double(x - side / 2, y - side / 2, side, side));
      }
    }
    for (int column = 0; column < cells[0].length; column++) {
      paintColumnName(graphics, columnNames.get(column), left + CELL * (column + 0.5), top);
    }
  }

  private void paintColumnName(Graphics2D graphics, TextOutlines text, double x, int top) {
    if (!isUpright()) {
      text.fill(graphics, Palette.INK, x, top - 9.0);
      return;
    }
    graphics.rotate(-Math.PI / 2, x, top - 5.0);
    text.fill(graphics, Palette.INK, x + text.box(0, 0).getWidth() / 2, top - 5.0);
    graphics.rotate(Math.PI / 2, x, top - 5.0);
  }

  private boolean isUpright() {
    return columnNames.width() > CELL;
  }

  private int left() {
    return Math.max(LEFT, rowNames.width() + 14);
  }

  private int top() {
    return (title.isEmpty() ? 0 : TITLE) + (isUpright() ? columnNames.width() + 12 : NAMES);
  }

  private int titleWidth() {
    return title.isEmpty() ? 0 : (int) new TextOutlines(title, BOLD).box(0, 0).getWidth() + 16;
  }
}
