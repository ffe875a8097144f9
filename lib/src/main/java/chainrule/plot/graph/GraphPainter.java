package chainrule.plot.graph;

import chainrule.graph.Value;
import chainrule.plot.ink.Arrow;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a computation graph as boxes with numbers, joined by arrows. */
public final class GraphPainter {

  private static final int WIDEST = 760;
  private static final int COLUMN = 132;
  private static final int NARROWEST = 92;
  private static final int ROW = 84;
  private static final int BOX_HEIGHT = 58;
  private static final int LINE = 17;
  private static final int BELOW = 8;
  private static final Font SMALL = TextOutlines.font(Font.PLAIN, 11);
  private static final Font PLAIN = TextOutlines.font(Font.PLAIN, 12);
  private static final Font BOLD = TextOutlines.font(Font.BOLD, 13);

  private final GraphLayout layout;
  private final GraphMoment moment;
  private final boolean showsSlopes;
  private final int decimals;
  private final double column;
  private final double boxWidth;

  /**
   * Prepares a painter.
   *
   * @param layout where the nodes stand
   * @param moment what is known
   * @param showsSlopes whether each operand's local slope is written below it
   * @param decimals digits after the point
   */
  public GraphPainter(GraphLayout layout, GraphMoment moment, boolean showsSlopes, int decimals) {
    this.layout = layout;
    this.moment = moment;
    this.showsSlopes = showsSlopes;
    this.decimals = decimals;
    column = Math.max(NARROWEST, Math.min(COLUMN, (double) WIDEST / layout.columns()));
    boxWidth = column - (column < COLUMN ? 24 : 44);
  }

  /** {@return the width of the picture, at most 760 pixels} */
  public int width() {
    return (int) Math.round(scale() * column * layout.columns());
  }

  /** {@return the height of the picture, in pixels} */
  public int height() {
    return (int) Math.round(scale() * (ROW * layout.rows() + BELOW));
  }

  /** Returns how much smaller a graph of very many columns is drawn. */
  private double scale() {
    return Math.min(1, WIDEST / (column * layout.columns()));
  }

  /**
   * Draws the graph, its upper left corner at the origin.
   *
   * @param graphics where to draw
   */
  public void paint(Graphics2D graphics) {
    graphics.scale(scale(), scale());
    layout.nodes().forEach(node -> paintArrows(graphics, node));
    layout.nodes().forEach(node -> paintNode(graphics, node));
    layout.nodes().forEach(node -> paintBelow(graphics, node));
    graphics.scale(1 / scale(), 1 / scale());
  }

  private Point2D centre(Value node) {
    return new Point2D.Double(column * (layout.column(node) + 0.5), ROW * (layout.row(node) + 0.5));
  }

  /** Draws the arrows into a node; of the operation that happens now thick, and backward if so. */
  private void paintArrows(Graphics2D graphics, Value node) {
    Point2D to = centre(node);
    List<Value> operands = new ArrayList<>(node.operands());
    operands.sort(Comparator.comparingDouble(layout::row));
    int count = operands.size();
    boolean isCurrent = moment.isCurrent(node);
    boolean isBackward = isCurrent && moment.isBackward();
    Color colour = isBackward ? Palette.VERMILLION : isCurrent ? Palette.BLUE : Palette.FRAME;
    for (int i = 0; i < count; i++) {
      Point2D from = centre(operands.get(i));
      double x1 = from.getX() + boxWidth / 2 + (isBackward ? 2 : 0);
      double x2 = to.getX() - boxWidth / 2 - (isBackward ? 0 : 2);
      double y2 = to.getY() + BOX_HEIGHT * ((i + 1.0) / (count + 1) - 0.5);
      float thickness = isCurrent ? 2.8f : 1.6f;
      if (isBackward) {
        Arrow.draw(graphics, colour, thickness, x2, y2, x1, from.getY());
      } else {
        Arrow.draw(graphics, colour, thickness, x1, from.getY(), x2, y2);
      }
    }
  }

  private void paintNode(Graphics2D graphics, Value node) {
    Point2D at = centre(node);
    boolean isCurrent = moment.isCurrent(node);
    var box =
        new RoundRectangle2D.Double(
            at.getX() - boxWidth / 2, at.getY() - BOX_HEIGHT / 2.0, boxWidth, BOX_HEIGHT, 12, 12);
    Color colour = node.operands().isEmpty() ? Palette.GREEN : Palette.ORANGE;
    graphics.setColor(Palette.tint(colour, isCurrent ? 0.5 : 0.2));
    graphics.fill(box);
    graphics.setColor(Palette.INK);
    graphics.setStroke(new BasicStroke(isCurrent ? 3 : 1.2f));
    graphics.draw(box);
    double gradient = moment.gradient(node);
    line(graphics, node.label(), BOLD, Palette.INK, at, -1);
    if (moment.isValued(node)) {
      line(graphics, number(node.data()), PLAIN, Palette.INK, at, 0);
    }
    if (!Double.isNaN(gradient)) {
      line(graphics, "∂ " + number(gradient), PLAIN, Palette.VERMILLION, at, 1);
    }
  }

  /** Writes below each operand what it is told: its local slopes, or what flows back to it now. */
  private void paintBelow(Graphics2D graphics, Value operand) {
    String words =
        layout.nodes().stream()
            .filter(node -> isTold(node) && node.operands().contains(operand))
            .map(node -> told(node, operand))
            .collect(Collectors.joining(", "));
    if (words.isEmpty()) {
      return;
    }
    Point2D at = centre(operand);
    var text = new TextOutlines(words, SMALL);
    double half = text.box(0, 0).getWidth() / 2;
    double x = Math.max(half + 2, at.getX() + Math.min(0, boxWidth / 2 + 4 - half));
    double y = at.getY() + BOX_HEIGHT / 2.0 + 11;
    Rectangle2D box = text.box(x, y);
    graphics.setColor(Color.WHITE);
    graphics.fill(
        new Rectangle2D.Double(
            box.getX() - 2, box.getY() - 2, box.getWidth() + 4, box.getHeight() + 4));
    text.fill(graphics, showsSlopes ? Palette.BLUE : Palette.VERMILLION, x, y);
  }

  private boolean isTold(Value node) {
    return showsSlopes || (moment.isBackward() && moment.isCurrent(node));
  }

  /** Returns the local slope, or slope × upstream = contribution; for each place of an operand. */
  private String told(Value node, Value operand) {
    double[] slopes = node.slopes();
    List<String> told =
        IntStream.range(0, slopes.length)
            .filter(i -> node.operands().get(i) == operand)
            .mapToObj(i -> showsSlopes ? "slope " + number(slopes[i]) : product(node, slopes[i]))
            .toList();
    boolean isTwice = told.size() == 2 && told.get(0).equals(told.get(1));
    return isTwice ? "twice " + told.get(0) : String.join(", ", told);
  }

  private String product(Value node, double slope) {
    double upstream = moment.gradient(node);
    return number(slope) + " × " + number(upstream) + " = " + number(slope * upstream);
  }

  /** {@return the step in words: what was computed, or what was handed back} */
  public String words() {
    return layout.nodes().stream()
        .filter(moment::isCurrent)
        .map(
            node ->
                moment.isBackward()
                    ? label(node) + " hands back " + handedBack(node)
                    : label(node) + " is " + number(node.data()))
        .collect(Collectors.joining());
  }

  private String handedBack(Value node) {
    return node.operands().stream()
        .distinct()
        .map(
            operand ->
                told(node, operand) + (label(operand).isEmpty() ? "" : " to " + label(operand)))
        .collect(Collectors.joining(" and "));
  }

  private static String label(Value node) {
    return node.label().replace("  ", " ");
  }

  private String number(double value) {
    return TextOutlines.number(value, decimals);
  }

  private static void line(
      Graphics2D graphics, String text, Font font, Color colour, Point2D at, int line) {
    new TextOutlines(text, font).fill(graphics, colour, at.getX(), at.getY() + LINE * line);
  }
}
