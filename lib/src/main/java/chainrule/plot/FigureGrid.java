package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.FigureWords;
import java.awt.Graphics2D;
import java.util.List;

/** Several plots in rows and columns, as one figure. */
final class FigureGrid implements Figure {

  private static final int COLUMNS = 3;
  private static final int WIDTH = 240;
  private static final int HEIGHT = 190;

  private final List<Plot> plots;

  FigureGrid(List<Plot> plots) {
    if (plots.isEmpty()) {
      throw new IllegalArgumentException("grid: has no plots; expected at least one");
    }
    this.plots = List.copyOf(plots);
    this.plots.forEach(plot -> plot.size(WIDTH, HEIGHT));
  }

  @Override
  public Drawing drawing() {
    int columns = Math.min(COLUMNS, plots.size());
    int rows = (plots.size() + columns - 1) / columns;
    return new Drawing(toString(), columns * WIDTH, rows * HEIGHT, this::paint);
  }

  /** Returns what the plots show, in words. */
  @Override
  public String toString() {
    var words = new FigureWords(plots.size() + (plots.size() == 1 ? " plot" : " plots"));
    plots.forEach(
        plot -> words.add(plot.toString().replaceFirst("^figure: ", "").replace("; ", ", ")));
    return words.toString();
  }

  private void paint(Graphics2D graphics) {
    for (int i = 0; i < plots.size(); i++) {
      int x = i % COLUMNS * WIDTH;
      int y = i / COLUMNS * HEIGHT;
      graphics.translate(x, y);
      plots.get(i).drawing().paintOn(graphics);
      graphics.translate(-x, -y);
    }
  }
}
