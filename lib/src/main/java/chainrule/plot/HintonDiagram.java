package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.FigureWords;
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
  private static final int TOP = 36;
  private static final double WIDEST = 22;
  private static final Font PLAIN = ChartStyle.font(Font.PLAIN, 11);

  private final double[][] cells;
  private final double greatest;

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
  }

  @Override
  public Drawing drawing() {
    return new Drawing(
        toString(),
        LEFT + CELL * cells[0].length + 12,
        TOP + CELL * cells.length + 12,
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
    graphics.setColor(Palette.FRAME);
    graphics.fill(
        new Rectangle2D.Double(LEFT, TOP, CELL * cells[0].length, (double) CELL * cells.length));
    new TextOutlines("to", PLAIN)
        .fill(graphics, Palette.INK, LEFT + CELL * cells[0].length / 2.0, 10);
    new TextOutlines("from", PLAIN).fill(graphics, Palette.INK, LEFT / 2.0, 10);
    graphics.setStroke(new BasicStroke(1));
    for (int row = 0; row < cells.length; row++) {
      double y = TOP + CELL * (row + 0.5);
      new TextOutlines("[" + row + "]", PLAIN).fill(graphics, Palette.INK, LEFT / 2.0, y);
      for (int column = 0; column < cells[0].length; column++) {
        double side = side(row, column);
        double x = LEFT + CELL * (column + 0.5);
        graphics.setColor(cells[row][column] > 0 ? Drawing.KEPT_WHITE : Drawing.KEPT_BLACK);
        graphics.fill(new Rectangle2D.Double(x - side / 2, y - side / 2, side, side));
      }
    }
    for (int column = 0; column < cells[0].length; column++) {
      new TextOutlines("[" + column + "]", PLAIN)
          .fill(graphics, Palette.INK, LEFT + CELL * (column + 0.5), TOP - 9.0);
    }
  }
}
