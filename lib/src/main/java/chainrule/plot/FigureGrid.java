package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.FigureWords;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Several figures in rows and columns, as one figure.
 *
 * @param columns how many stand beside each other
 * @param figures at least one, row by row
 */
record FigureGrid(int columns, List<Figure> figures) implements Figure {

  static FigureGrid of(int columns, List<? extends Figure> figures) {
    if (figures.isEmpty() || columns < 1) {
      throw new IllegalArgumentException(
          "grid: has "
              + figures.size()
              + " figures in "
              + columns
              + " columns; expected at least one of each");
    }
    return new FigureGrid(columns, List.copyOf(figures));
  }

  @Override
  public Drawing drawing() {
    List<Drawing> parts = figures.stream().map(Figure::drawing).toList();
    int across = Math.min(columns, parts.size());
    int[] widths = new int[across];
    int[] heights = new int[(parts.size() + across - 1) / across];
    for (int i = 0; i < parts.size(); i++) {
      widths[i % across] = Math.max(widths[i % across], parts.get(i).width());
      heights[i / across] = Math.max(heights[i / across], parts.get(i).height());
    }
    return new Drawing(
        toString(),
        sum(widths, across),
        sum(heights, heights.length),
        graphics -> paint(graphics, parts, widths, heights));
  }

  /** Returns what the figures show, in words. */
  @Override
  public String toString() {
    var words = new FigureWords(figures.size() + (figures.size() == 1 ? " figure" : " figures"));
    figures.forEach(
        figure -> words.add(figure.toString().replaceFirst("^figure: ", "").replace("; ", ", ")));
    return words.toString();
  }

  private static void paint(Graphics2D graphics, List<Drawing> parts, int[] widths, int[] heights) {
    List<Drawing> left = new ArrayList<>(parts);
    for (int row = 0; row < heights.length; row++) {
      for (int column = 0; column < widths.length && !left.isEmpty(); column++) {
        int x = sum(widths, column);
        int y = sum(heights, row);
        graphics.translate(x, y);
        left.remove(0).paintOn(graphics);
        graphics.translate(-x, -y);
      }
    }
  }

  private static int sum(int[] sizes, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += sizes[i];
    }
    return sum;
  }
}
