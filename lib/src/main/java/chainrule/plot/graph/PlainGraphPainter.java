package chainrule.plot.graph;

import chainrule.graph.Value;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Draws a large computation graph without numbers: squares for inputs, discs for operations. */
public final class PlainGraphPainter {

  private static final double WIDEST = 760;
  private static final double HIGHEST = 400;
  private static final double SPACE = 64;
  private static final double RADIUS = 13;

  private final GraphLayout layout;
  private final double column;
  private final double row;

  /**
   * Prepares a painter.
   *
   * @param layout where the nodes stand
   */
  public PlainGraphPainter(GraphLayout layout) {
    this.layout = layout;
    column = Math.min(SPACE, WIDEST / layout.columns());
    row = Math.min(SPACE, HIGHEST / layout.rows());
  }

  /** {@return the width of the picture, at most 760 pixels} */
  public int width() {
    return (int) Math.ceil(column * layout.columns());
  }

  /** {@return the height of the picture, at most 400 pixels} */
  public int height() {
    return (int) Math.ceil(row * layout.rows());
  }

  /**
   * Draws the graph, its upper left corner at the origin.
   *
   * @param graphics where to draw
   */
  public void paint(Graphics2D graphics) {
    graphics.setColor(Palette.FRAME);
    graphics.setStroke(new BasicStroke(1));
    for (Value node : layout.nodes()) {
      for (Value operand : node.operands()) {
        graphics.draw(new Line2D.Double(centre(operand), centre(node)));
      }
    }
    layout.nodes().forEach(node -> paintNode(graphics, node));
  }

  private Point2D centre(Value node) {
    return new Point2D.Double(column * (layout.column(node) + 0.5), row * (layout.row(node) + 0.5));
  }

  private void paintNode(Graphics2D graphics, Value node) {
    Point2D at = centre(node);
    double reach = Math.min(RADIUS, 0.42 * Math.min(row, column));
    boolean isInput = node.operands().isEmpty();
    Shape shape =
        isInput
            ? new Rectangle2D.Double(
                at.getX() - reach, at.getY() - 0.8 * reach, 2 * reach, 1.6 * reach)
            : new Ellipse2D.Double(at.getX() - reach, at.getY() - reach, 2 * reach, 2 * reach);
    graphics.setColor(Palette.tint(isInput ? Palette.GREEN : Palette.ORANGE, 0.35));
    graphics.fill(shape);
    graphics.setColor(Palette.INK);
    graphics.draw(shape);
    int size = (int) Math.max(7, Math.min(12, reach));
    new TextOutlines(
            node.label(),
            TextOutlines.font(Font.PLAIN, node.label().length() > 2 ? size - 3 : size))
        .fill(graphics, Palette.INK, at.getX(), at.getY());
  }
}
