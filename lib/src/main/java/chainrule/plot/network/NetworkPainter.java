package chainrule.plot.network;

import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Places and draws a network diagram: nodes in columns, labels where nothing stands yet; nodes are
 * smaller and closer where it would be larger than a slide.
 */
public final class NetworkPainter {

  private static final int WIDEST = 760;
  private static final int HIGHEST = 420;

  private static final int MARGIN = 56;
  private static final int COLUMN = 230;
  private static final int ROW = 104;
  private static final int ROOM_FOR_GRADIENTS = 34;
  private static final int MOST_LABELS = 20;
  private static final int TITLE = 34;
  private static final int RADIUS = 29;
  private static final int LEAST_RADIUS = 10;
  private static final double[] STRENGTHS = {0.25, 0.7, 1};
  private static final int LINE = 14;
  private static final int BOTTOM = 6;
  private static final Font PLAIN = TextOutlines.font(Font.PLAIN, 11);
  private static final Font VALUE = TextOutlines.font(Font.PLAIN, 12);
  private static final Font BOLD = TextOutlines.font(Font.BOLD, 14);

  private final NetworkNumbers network;
  private final int rows;
  private final int above;
  private final int below;
  private final int row;
  private final int radius;
  private final int column;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /**
   * Prepares a painter.
   *
   * @param network what is to be drawn; read while it is drawn
   */
  public NetworkPainter(NetworkNumbers network) {
    this.network = network;
    int most = 1;
    for (int layer = 0; layer < network.depth(); layer++) {
      most = Math.max(most, slots(layer));
    }
    this.rows = most;
    int room = network.hasGradients() ? ROOM_FOR_GRADIENTS : 0;
    above = network.hasNames() ? LINE + 3 : 4;
    below = network.hasDeltas() ? LINE + 3 : 4;
    row = Math.min(ROW + room, (HIGHEST - top() - BOTTOM) / rows);
    radius = Math.max(LEAST_RADIUS, Math.min(RADIUS, (row - above - below) / 2));
    column = Math.min(COLUMN + 2 * room, (WIDEST - 2 * MARGIN) / (network.depth() - 1));
  }

  /** {@return the width of the picture, in pixels} */
  public int width() {
    return 2 * MARGIN + column * (network.depth() - 1);
  }

  /** {@return the height of the picture, in pixels} */
  public int height() {
    return top() + row * rows + BOTTOM;
  }

  /**
   * Draws the diagram.
   *
   * @param graphics where to draw
   */
  public void paint(Graphics2D graphics) {
    taken.clear();
    new TextOutlines(network.title(), BOLD).fill(graphics, Palette.INK, width() / 2.0, TITLE / 2.0);
    forEachNode((layer, node) -> taken.add(nodeBox(layer, node)));
    for (int layer = 1; layer < network.depth(); layer++) {
      paintEdges(graphics, layer);
    }
    for (int layer = 1; layer < network.depth(); layer++) {
      paintEdgeLabels(graphics, layer);
    }
    paintNudges(graphics);
    forEachNode(
        (layer, node) -> {
          if (node == NetworkNumbers.BIAS) {
            paintBiasNode(graphics, centre(layer, node));
          } else {
            paintNode(graphics, layer, node);
          }
        });
  }

  private int top() {
    return network.title().isEmpty() ? 6 : TITLE;
  }

  private Point2D centre(int layer, int node) {
    double free = (rows - slots(layer)) * row / 2.0;
    int slot = network.hasBiasNode(layer) ? node + 1 : node;
    return new Point2D.Double(MARGIN + column * layer, top() + free + row * (slot + 0.5));
  }

  /** Returns how many nodes stand below each other, with the one that always says 1. */
  private int slots(int layer) {
    return network.size(layer) + (network.hasBiasNode(layer) ? 1 : 0);
  }

  private Rectangle2D nodeBox(int layer, int node) {
    Point2D at = centre(layer, node);
    return new Rectangle2D.Double(
        at.getX() - radius - 4,
        at.getY() - radius - above,
        2.0 * radius + 8,
        2.0 * radius + above + below);
  }

  private void paintEdges(Graphics2D graphics, int layer) {
    double greatest = greatestWeight(layer);
    int emphasis = network.emphasis(layer);
    forEachEdge(
        layer,
        (from, to) -> {
          double weight = network.weight(layer, from, to);
          graphics.setColor(WeightLine.colour(weight, STRENGTHS[emphasis]));
          graphics.setStroke(
              WeightLine.stroke(weight, greatest, 0.5 + 0.5 * emphasis, 2.5 + 1.5 * emphasis));
          graphics.draw(line(layer, from, to));
        });
  }

  private Line2D line(int layer, int from, int to) {
    return new Line2D.Double(centre(layer - 1, from), centre(layer, to));
  }

  /** Draws the arrows of a step, where neither nodes nor labels stand. */
  private void paintNudges(Graphics2D graphics) {
    var painter = new NudgePainter(taken);
    for (int layer = 1; layer < network.depth(); layer++) {
      for (int from = 0; network.hasNudges(layer) && from < network.size(layer - 1); from++) {
        for (int to = 0; to < network.size(layer); to++) {
          painter.paint(graphics, line(layer, from, to), network.nudge(layer, from, to));
        }
      }
    }
  }

  private double greatestWeight(int layer) {
    double[] greatest = {0};
    forEachEdge(
        layer,
        (from, to) -> {
          double size = Math.abs(network.weight(layer, from, to));
          greatest[0] = size > greatest[0] ? size : greatest[0];
        });
    return greatest[0];
  }

  private void paintEdgeLabels(Graphics2D graphics, int layer) {
    if (network.size(layer - 1) * network.size(layer) > MOST_LABELS) {
      return;
    }
    List<Line2D> lines = new ArrayList<>();
    List<EdgeLabel> labels = new ArrayList<>();
    forEachEdge(
        layer,
        (from, to) -> {
          lines.add(line(layer, from, to));
          labels.add(
              new EdgeLabel(
                  new TextOutlines(network.weightText(layer, from, to), PLAIN),
                  new TextOutlines(network.gradientText(layer, from, to), PLAIN)));
        });
    List<Point2D> places =
        LabelPlaces.of(lines, labels.stream().map(EdgeLabel::box).toList(), taken);
    for (int i = 0; i < places.size(); i++) {
      labels.get(i).paint(graphics, places.get(i));
    }
  }

  private void paintNode(Graphics2D graphics, int layer, int node) {
    Point2D at = centre(layer, node);
    circle(graphics, at, radius, nodeColour(layer, node));
    label(graphics, network.valueText(layer, node), VALUE, Palette.INK, at, 0);
    label(graphics, network.name(layer, node), PLAIN, Palette.INK, at, -radius - 8.0);
    label(graphics, network.deltaText(layer, node), PLAIN, Palette.RUST, at, radius + 9.0);
  }

  private void paintBiasNode(Graphics2D graphics, Point2D at) {
    circle(graphics, at, 0.7 * radius, Palette.tint(Palette.FRAME, 0.3));
    label(graphics, "1", VALUE, Palette.INK, at, 0);
  }

  private static void circle(Graphics2D graphics, Point2D at, double radius, Color colour) {
    var circle =
        new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    graphics.setColor(colour);
    graphics.fill(circle);
    graphics.setColor(Palette.INK);
    graphics.setStroke(new BasicStroke(1.5f));
    graphics.draw(circle);
  }

  private static void label(
      Graphics2D graphics, String text, Font font, Color colour, Point2D at, double shift) {
    if (text.isEmpty()) {
      return;
    }
    var lettering = new TextOutlines(text, font);
    if (shift != 0) {
      Rectangle2D box = lettering.box(at.getX(), at.getY() + shift);
      graphics.setColor(Color.WHITE);
      graphics.fill(
          new Rectangle2D.Double(
              box.getX() - 2, box.getY() - 2, box.getWidth() + 4, box.getHeight() + 4));
    }
    lettering.fill(graphics, colour, at.getX(), at.getY() + shift);
  }

  /** A greater number is a deeper colour, within the layer. */
  private Color nodeColour(int layer, int node) {
    double value = network.colouring(layer, node);
    if (Double.isNaN(value)) {
      return Color.WHITE;
    }
    double greatest = network.isColouredByDelta() ? Double.MIN_VALUE : 1;
    for (int other = 0; other < network.size(layer); other++) {
      double size = Math.abs(network.colouring(layer, other));
      greatest = size > greatest ? size : greatest; // NaN is in no way greater
    }
    double depth = 0.06 + 0.64 * Math.abs(value) / greatest;
    if (network.isColouredByDelta()) {
      return value == 0 ? Color.WHITE : WeightLine.colour(value, depth);
    }
    return Palette.tint(value < 0 ? Palette.ORANGE : Palette.SKY, depth);
  }

  private interface Pair {
    void accept(int first, int second);
  }

  private int first(int layer) {
    return network.hasBiasNode(layer) ? NetworkNumbers.BIAS : 0;
  }

  private void forEachNode(Pair action) {
    for (int layer = 0; layer < network.depth(); layer++) {
      for (int node = first(layer); node < network.size(layer); node++) {
        action.accept(layer, node);
      }
    }
  }

  private void forEachEdge(int layer, Pair action) {
    for (int from = first(layer - 1); from < network.size(layer - 1); from++) {
      for (int to = 0; to < network.size(layer); to++) {
        action.accept(from, to);
      }
    }
  }
}
