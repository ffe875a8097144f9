package chainrule.playground;

import chainrule.plot.ink.Palette;
import chainrule.plot.ink.PlainAxis;
import chainrule.plot.ink.TextOutlines;
import chainrule.plot.network.WeightLine;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** Places and draws the maps of a network's units, its lines and its points. */
final class NeuronMapsPainter {

  static final int WIDTH = 760;
  static final int HEIGHT = 300;

  private static final int TOP = 50;
  private static final int ANSWER = 226;
  private static final int ANSWER_X = WIDTH - ANSWER - 32;
  private static final int FIRST_X = 46;
  private static final int LARGEST = 44;
  private static final int GAP = 5;
  private static final int MOST_POINTS = 500;

  /**
   * How many thicknesses lines have, how many pixels maps have: few, so that animations are small.
   */
  private static final int STEPS = 16;

  private static final int UNIT_PIXELS = 24;
  private static final int ANSWER_PIXELS = 150;
  private static final Font SMALL = TextOutlines.font(Font.PLAIN, 10);
  private static final Font PLAIN = TextOutlines.font(Font.PLAIN, 11);
  private static final Font BOLD = TextOutlines.font(Font.BOLD, 14);

  private final NeuronMaps figure;
  private final UnitMaps maps;
  private final int size;

  NeuronMapsPainter(NeuronMaps figure) {
    this.figure = figure;
    this.maps = figure.maps();
    int most = maps.columns().stream().mapToInt(column -> column.length).max().orElse(1);
    size = Math.min(LARGEST, ANSWER / most - GAP);
  }

  void paint(Graphics2D graphics) {
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    text(graphics, figure.title(), BOLD, WIDTH / 2.0, 14);
    for (int layer = 0; layer < figure.weights().size(); layer++) {
      paintLines(graphics, layer);
    }
    for (int column = 0; column < maps.columns().size(); column++) {
      paintColumn(graphics, column);
    }
    paintAnswer(graphics);
  }

  /** Returns the left side of the maps of a column. */
  private double x(int column) {
    double step = (ANSWER_X - FIRST_X) / (double) maps.columns().size();
    return FIRST_X + column * step;
  }

  /** Returns the middle of a map; in the last column, of the place where a line ends. */
  private double y(int column, int unit, int count) {
    double middle = TOP + ANSWER / 2.0;
    double step =
        column < maps.columns().size() ? size + (double) GAP : ANSWER / (2.0 * Math.max(1, count));
    return middle + (unit - (count - 1) / 2.0) * step;
  }

  /** Draws the weights into a layer, the greatest ones last. */
  private void paintLines(Graphics2D graphics, int layer) {
    double[][] weights = figure.weights().get(layer);
    double greatest =
        Arrays.stream(weights).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
    double end = layer + 1 < maps.columns().size() ? x(layer + 1) : ANSWER_X;
    for (int from = 0; from < weights.length; from++) {
      for (int to = 0; to < weights[from].length; to++) {
        double share = greatest == 0 ? 0 : weights[from][to] / greatest;
        double step = Math.copySign(Math.ceil(STEPS * Math.abs(share)) / STEPS, share);
        graphics.setColor(Palette.tint(Palette.INK, 0.2 + 0.6 * Math.abs(step)));
        graphics.setStroke(WeightLine.stroke(step, 1, 0.5, 4.5));
        graphics.draw(
            new Line2D.Double(
                x(layer) + size,
                y(layer, from, weights.length),
                end,
                y(layer + 1, to, weights[from].length)));
      }
    }
  }

  private void paintColumn(Graphics2D graphics, int column) {
    double[][] units = maps.columns().get(column);
    String heading = column == 0 ? "inputs" : figure.headings().get(column - 1);
    text(graphics, heading, PLAIN, x(column) + size / 2.0, TOP - 13.0);
    for (int unit = 0; unit < units.length; unit++) {
      int left = (int) Math.round(x(column));
      int top = (int) Math.round(y(column, unit, units.length) - size / 2.0);
      graphics.drawImage(MapImage.ofUnit(units[unit], UNIT_PIXELS), left, top, size, size, null);
      frame(graphics, left, top, size);
      if (column == 0) {
        text(graphics, figure.inputNames()[unit], PLAIN, left - 20.0, top + size / 2.0);
      }
    }
  }

  private void paintAnswer(Graphics2D graphics) {
    int outputs = maps.answer().columns();
    text(
        graphics,
        outputs == 1 ? "output" : outputs + " outputs",
        PLAIN,
        ANSWER_X + ANSWER / 2.0,
        TOP - 13.0);
    graphics.drawImage(
        MapImage.ofAnswer(maps.answer(), ANSWER_PIXELS), ANSWER_X, TOP, ANSWER, ANSWER, null);
    PlaneSquare square = figure.square();
    PlainAxis x = axis(square.x(), square.side(), ANSWER_X, ANSWER_X + ANSWER);
    PlainAxis y = axis(square.y(), square.side(), TOP + ANSWER, TOP);
    Shape before = graphics.getClip();
    graphics.clip(new Rectangle2D.Double(ANSWER_X, TOP, ANSWER, ANSWER));
    int classes = Math.max(2, Arrays.stream(figure.labels()).max().orElse(0) + 1);
    for (int k = 0; k < classes; k++) {
      paintPoints(graphics, x, y, k);
    }
    graphics.setClip(before);
    for (int k = 0; outputs > 1 && k < outputs; k++) {
      Path2D mark = new Path2D.Double();
      addMark(mark, ANSWER_X - 3.0, y(maps.columns().size(), k, outputs), k);
      paintMarks(graphics, mark, k);
    }
    frame(graphics, ANSWER_X, TOP, ANSWER);
    for (double tick : x.ticks()) {
      text(graphics, TextOutlines.number(tick, 1), SMALL, x.at(tick), TOP + ANSWER + 11.0);
    }
    for (double tick : y.ticks()) {
      text(graphics, TextOutlines.number(tick, 1), SMALL, ANSWER_X + ANSWER + 15.0, y.at(tick));
    }
  }

  private static PlainAxis axis(double least, double side, double from, double to) {
    return PlainAxis.linear(least, least + side, false, from, to);
  }

  /** Draws the points of a class as one path, at most 500 of all. */
  private void paintPoints(Graphics2D graphics, PlainAxis x, PlainAxis y, int classNumber) {
    double[][] points = figure.points();
    Path2D marks = new Path2D.Double();
    for (int i = 0; i < points.length; i += 1 + (points.length - 1) / MOST_POINTS) {
      if (figure.labels()[i] == classNumber) {
        addMark(marks, Math.rint(x.at(points[i][0])), Math.rint(y.at(points[i][1])), classNumber);
      }
    }
    paintMarks(graphics, marks, classNumber);
  }

  /** Draws marks that are thick dots, or outlines that are filled, with a white rim. */
  private static void paintMarks(Graphics2D graphics, Path2D marks, int classNumber) {
    int cap = classNumber % 4 == 0 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_SQUARE;
    boolean isDot = classNumber % 4 < 2;
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(isDot ? 8.4f : 2, cap, BasicStroke.JOIN_ROUND));
    graphics.draw(marks);
    graphics.setColor(Palette.of(classNumber));
    if (isDot) {
      graphics.setStroke(new BasicStroke(6.4f, cap, BasicStroke.JOIN_ROUND));
      graphics.draw(marks);
    } else {
      graphics.fill(marks);
    }
  }

  /** Adds a mark: a dot, round in class 0 and square in class 1; then a triangle, a diamond. */
  private static void addMark(Path2D path, double x, double y, int classNumber) {
    path.moveTo(x, y);
    switch (classNumber % 4) {
      case 0, 1 -> path.lineTo(x + 0.01, y);
      case 2 -> {
        path.moveTo(x, y - 4);
        path.lineTo(x + 4, y + 3);
        path.lineTo(x - 4, y + 3);
        path.closePath();
      }
      default -> {
        path.moveTo(x, y - 5);
        path.lineTo(x + 5, y);
        path.lineTo(x, y + 5);
        path.lineTo(x - 5, y);
        path.closePath();
      }
    }
  }

  private static void frame(Graphics2D graphics, int x, int y, int side) {
    graphics.setColor(Palette.FRAME);
    graphics.setStroke(new BasicStroke(1));
    graphics.drawRect(x, y, side, side);
  }

  private static void text(Graphics2D graphics, String text, Font font, double x, double y) {
    new TextOutlines(text, font).fill(graphics, Palette.INK, x, y);
  }
}
