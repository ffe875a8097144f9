package chainrule.plot.small;

import chainrule.plot.ink.Palette;
import chainrule.plot.small.SvgMarks.Anchor;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two matrices of one shape side by side, on one scale of colours: blue above zero, vermillion
 * below, the deeper the further from it. Of few columns the cells hold their numbers; else those
 * below zero are hatched. A number that is not finite has no colour, and where cells hold no
 * numbers a cross.
 */
public final class BlockPair {
  private static final int LEFT = 34;
  private static final int TOP = 38;
  private static final int GAP = 40;
  private static final int LEGEND = 40;
  private static final int SWATCH = 34;
  private static final int MOST_NUMBERS = 6;
  private static final int SHADES = 12;
  private static final int LEAST_WIDE = 300;

  private final String[] names;
  private final List<double[][]> matrices;
  private final List<int[]> marked = new ArrayList<>();
  private final String[] rowNames;
  private final String[] columnNames;
  private final boolean numbers;
  private final int wide;
  private final int high;

  /**
   * Keeps two matrices.
   *
   * @param leftName what stands above the first
   * @param left shape [rows, columns], at least 1×1; a row may be shorter than the first; copied
   * @param rightName what stands above the second
   * @param right of the same shape; copied
   * @param rowNames one per row
   * @param columnNames one per column
   */
  public BlockPair(
      String leftName,
      double[][] left,
      String rightName,
      double[][] right,
      List<String> rowNames,
      List<String> columnNames) {
    names = new String[] {leftName, rightName};
    matrices = List.of(copy(left), copy(right));
    this.rowNames = rowNames.toArray(String[]::new);
    this.columnNames = columnNames.toArray(String[]::new);
    numbers = columns() <= MOST_NUMBERS;
    wide = numbers ? 66 : 26;
    high = numbers ? 24 : 20;
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  /**
   * Outlines a cell in both matrices and gives it the next number.
   *
   * @param row from 0
   * @param column from 0
   * @return this pair
   */
  public BlockPair mark(int row, int column) {
    marked.add(new int[] {row, column});
    return this;
  }

  /**
   * Returns the picture.
   *
   * @param title what it shows, in a few words
   * @param description what can be read off it
   * @return a drawing with both as its text alternative
   */
  public SmallPicture picture(String title, String description) {
    SvgMarks marks = new SvgMarks();
    for (int side = 0; side < 2; side++) {
      paint(marks, side);
    }
    paintLegend(marks);
    int width = Math.max(left(1) + columns() * wide + LEFT / 2, LEFT + LEAST_WIDE);
    return new SmallPicture(title, description, width, bottom() + LEGEND, marks.toString());
  }

  private int columns() {
    return matrices.get(0)[0].length;
  }

  private int left(int side) {
    return LEFT + side * (columns() * wide + GAP);
  }

  private int bottom() {
    return TOP + rowNames.length * high;
  }

  private double greatest() {
    return matrices.stream()
        .flatMap(Arrays::stream)
        .flatMapToDouble(Arrays::stream)
        .filter(Double::isFinite)
        .map(Math::abs)
        .max()
        .orElse(0);
  }

  private void paint(SvgMarks marks, int side) {
    double[][] matrix = matrices.get(side);
    marks.text(left(side), 12, Anchor.START, names[side]);
    for (int column = 0; column < columns(); column++) {
      double x = left(side) + (column + 0.5) * wide;
      marks.text(x, TOP - 5.0, Anchor.MIDDLE, columnNames[column]);
    }
    paintColours(marks, matrix, left(side));
    StringBuilder strokes = new StringBuilder();
    for (int row = 0; row < matrix.length; row++) {
      double y = TOP + row * high;
      marks.text(left(side) - 4.0, y + high / 2.0 + 4, Anchor.END, rowNames[row]);
      for (int column = 0; column < matrix[row].length; column++) {
        double x = left(side) + column * wide;
        strokes.append(paintCell(marks, x, y, matrix[row][column]));
      }
    }
    marks.line(grid(matrix, left(side)), 0.5, 0.5).line(strokes.toString(), 1, 0.7);
    paintMarked(marks, side);
  }

  private void paintMarked(SvgMarks marks, int side) {
    for (int i = 0; i < marked.size(); i++) {
      double x = left(side) + marked.get(i)[1] * wide;
      double y = TOP + marked.get(i)[0] * high;
      marks
          .frame(x, y, wide, high, 2.5)
          .badge(x + (numbers ? 9 : 1), y + (numbers ? 12 : 1), i + 1);
    }
  }

  /** Paints all cells of one shade at once, which takes a quarter of the room. */
  private void paintColours(SvgMarks marks, double[][] matrix, int left) {
    double greatest = greatest();
    Map<Integer, StringBuilder> shades = new TreeMap<>();
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < matrix[row].length; column++) {
        double value = matrix[row][column];
        if (Double.isFinite(value) && value != 0) {
          int shade = (int) (Math.signum(value) * Math.ceil(SHADES * Math.abs(value / greatest)));
          shades
              .computeIfAbsent(shade, any -> new StringBuilder())
              .append("M" + (left + column * wide) + " " + (TOP + row * high))
              .append("h" + wide + "v" + high + "h-" + wide + "z");
        }
      }
    }
    shades.forEach(
        (shade, path) -> marks.area(path.toString(), colour(shade), depth(Math.abs(shade))));
  }

  private static Color colour(int shade) {
    return shade < 0 ? Palette.VERMILLION : Palette.BLUE;
  }

  private static double depth(int shade) {
    return 0.1 + 0.9 * shade / SHADES;
  }

  /** Writes the number of a cell; returns the path of the strokes over it. */
  private String paintCell(SvgMarks marks, double x, double y, double value) {
    if (numbers) {
      marks.text(x + wide - 4, y + high / 2.0 + 4, Anchor.END, SvgMarks.cellNumber(value));
      return "";
    }
    if (!Double.isFinite(value)) {
      return SvgMarks.cross(x + wide / 2.0, y + high / 2.0, high / 2.0 - 3);
    }
    return value < 0 ? hatch(x, y, wide, high) : "";
  }

  private static String hatch(double x, double y, int wide, int high) {
    return SvgMarks.move(x + 3, y + high - 3) + SvgMarks.draw(x + wide - 3, y + 3);
  }

  private String grid(double[][] matrix, double left) {
    StringBuilder path = new StringBuilder();
    for (int row = 0; row <= matrix.length; row++) {
      int cells = matrix[Math.max(0, row - 1)].length;
      path.append(SvgMarks.move(left, TOP + row * high))
          .append(SvgMarks.draw(left + cells * wide, TOP + row * high));
    }
    for (int column = 0; column <= columns(); column++) {
      int least = Math.max(1, column);
      double rows = Arrays.stream(matrix).filter(row -> row.length >= least).toArray().length;
      path.append(SvgMarks.move(left + column * wide, TOP))
          .append(SvgMarks.draw(left + column * wide, TOP + rows * high));
    }
    return path.toString();
  }

  /** Five shades of the one scale, from the least to the greatest. */
  private void paintLegend(SvgMarks marks) {
    double greatest = greatest();
    int y = bottom() + 12;
    StringBuilder strokes = new StringBuilder();
    for (int k = -2; k <= 2; k++) {
      int x = LEFT + (k + 2) * SWATCH;
      if (k != 0 && greatest > 0) {
        marks.fill(x, y, SWATCH, 10, colour(k), depth(Math.abs(k) * SHADES / 2));
      }
      if (k < 0 && !numbers) {
        strokes.append(hatch(x, y, SWATCH, 10));
      }
    }
    marks.frame(LEFT, y, 5 * SWATCH, 10, 0.5).line(strokes.toString(), 1, 0.7);
    String end = SvgMarks.shortNumber(greatest);
    marks.text(LEFT + SWATCH / 2.0, y + 22.0, Anchor.MIDDLE, greatest > 0 ? "−" + end : "");
    marks.text(LEFT + 2.5 * SWATCH, y + 22.0, Anchor.MIDDLE, "0");
    marks.text(LEFT + 4.5 * SWATCH, y + 22.0, Anchor.MIDDLE, greatest > 0 ? end : "");
    boolean allFinite =
        matrices.stream()
            .flatMap(Arrays::stream)
            .flatMapToDouble(Arrays::stream)
            .allMatch(Double::isFinite);
    if (!numbers && !allFinite) {
      marks.line(SvgMarks.cross(LEFT + 5.0 * SWATCH + 22, y + 5.0, 5), 1, 0.7);
      marks.text(LEFT + 5.0 * SWATCH + 32, y + 9.0, Anchor.START, "not finite");
    }
  }
}
