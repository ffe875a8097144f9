package chainrule.plot;

import chainrule.graph.Value;
import chainrule.notebook.Drawing;
import chainrule.plot.ink.Arrow;
import chainrule.plot.ink.FigureWords;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A computation graph from its inputs on the left to its result on the right, with the value of
 * each node above its gradient.
 */
public final class GraphDiagram implements Figure {

  private static final int MOST_NODES = 60;
  private static final int SWEEPS = 4;
  private static final int COLUMN = 132;
  private static final int ROW = 84;
  private static final int BOX_WIDTH = 88;
  private static final int BOX_HEIGHT = 58;
  private static final int LINE = 17;
  private static final Font PLAIN = ChartStyle.font(Font.PLAIN, 12);
  private static final Font BOLD = ChartStyle.font(Font.BOLD, 13);

  private final List<Value> nodes;
  private final Map<Value, Integer> columns = new HashMap<>();
  private final Map<Value, Double> rows = new HashMap<>();
  private int decimals = 4;

  private GraphDiagram(List<Value> nodes) {
    this.nodes = nodes;
    placeColumns();
    placeRows();
  }

  /**
   * Draws the graph behind a value.
   *
   * @param result the last value; call {@link Value#backward} on it first to see gradients
   * @return the diagram
   * @throws IllegalArgumentException if there are more than 60 nodes
   */
  public static GraphDiagram of(Value result) {
    List<Value> nodes = result.topologicalOrder();
    if (nodes.size() > MOST_NODES) {
      throw new IllegalArgumentException(
          "graph: " + nodes.size() + " nodes; expected at most " + MOST_NODES + " to be readable");
    }
    return new GraphDiagram(nodes);
  }

  /**
   * Sets how many decimals numbers have.
   *
   * @param count from 0 on; 4 unless set
   * @return this diagram
   */
  public GraphDiagram decimals(int count) {
    decimals = count;
    return this;
  }

  @Override
  public Drawing drawing() {
    int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    double lowest = rows.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return new Drawing(
        toString(), COLUMN * (last + 1), (int) Math.round(ROW * (lowest + 1)), this::paint);
  }

  /** Returns what the diagram shows, in words. */
  @Override
  public String toString() {
    Value result = nodes.get(nodes.size() - 1);
    var words =
        new FigureWords("")
            .add("computation graph of " + nodes.size() + " nodes")
            .add("result " + FigureWords.number(result.data()));
    for (Value node : nodes) {
      words.add(
          node.label()
              + " = "
              + FigureWords.number(node.data())
              + ", ∂ "
              + FigureWords.number(node.gradient()));
    }
    return words.toString();
  }

  /** Returns the column of a node, 0 on the left; every operand is further left. */
  int column(Value node) {
    return columns.getOrDefault(node, -1);
  }

  /** Returns the row of a node, 0 at the top; at least 1 from every other in its column. */
  double row(Value node) {
    return rows.getOrDefault(node, Double.NaN);
  }

  /** A node stands right of its operands; an input stands just left of its first use. */
  private void placeColumns() {
    for (Value node : nodes) {
      int column = 0;
      for (Value operand : node.operands()) {
        column = Math.max(column, column(operand) + 1);
      }
      columns.put(node, column);
    }
    Map<Value, Integer> firstUse = new HashMap<>();
    for (Value node : nodes) {
      node.operands().forEach(operand -> firstUse.merge(operand, column(node), Math::min));
    }
    firstUse.forEach(
        (node, use) -> {
          if (node.operands().isEmpty()) {
            columns.put(node, use - 1);
          }
        });
  }

  /** Each node moves towards the middle of its neighbours, column by column. */
  private void placeRows() {
    List<List<Value>> table = new ArrayList<>();
    for (Value node : nodes) {
      while (table.size() <= column(node)) {
        table.add(new ArrayList<>());
      }
      rows.put(node, (double) table.get(column(node)).size());
      table.get(column(node)).add(node);
    }
    Map<Value, List<Value>> neighbours = neighbours();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      table.forEach(column -> spread(column, neighbours));
    }
    double top = rows.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    rows.replaceAll((node, row) -> row - top);
  }

  private Map<Value, List<Value>> neighbours() {
    Map<Value, List<Value>> found = new HashMap<>();
    for (Value node : nodes) {
      for (Value operand : node.operands()) {
        found.computeIfAbsent(node, key -> new ArrayList<>()).add(operand);
        found.computeIfAbsent(operand, key -> new ArrayList<>()).add(node);
      }
    }
    return found;
  }

  private void spread(List<Value> column, Map<Value, List<Value>> neighbours) {
    Map<Value, Double> wish = new HashMap<>();
    for (Value node : column) {
      List<Value> around = neighbours.getOrDefault(node, List.of());
      wish.put(node, around.stream().mapToDouble(this::row).average().orElse(row(node)));
    }
    column.sort(Comparator.comparingDouble(node -> wish.getOrDefault(node, 0.0)));
    double middle = wish.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double top = middle - (column.size() - 1) / 2.0;
    for (int i = 0; i < column.size(); i++) {
      rows.put(column.get(i), top + i);
    }
  }

  private Point2D centre(Value node) {
    return new Point2D.Double(COLUMN * (column(node) + 0.5), ROW * (row(node) + 0.5));
  }

  private void paint(Graphics2D graphics) {
    for (Value node : nodes) {
      Point2D to = centre(node);
      List<Value> operands = new ArrayList<>(node.operands());
      operands.sort(Comparator.comparingDouble(this::row));
      int count = operands.size();
      for (int i = 0; i < count; i++) {
        Point2D from = centre(operands.get(i));
        double port = BOX_HEIGHT * ((i + 1.0) / (count + 1) - 0.5);
        Arrow.draw(
            graphics,
            Palette.FRAME,
            1.6f,
            from.getX() + BOX_WIDTH / 2.0,
            from.getY(),
            to.getX() - BOX_WIDTH / 2.0 - 2,
            to.getY() + port);
      }
    }
    nodes.forEach(node -> paintNode(graphics, node));
  }

  private void paintNode(Graphics2D graphics, Value node) {
    Point2D at = centre(node);
    var box =
        new RoundRectangle2D.Double(
            at.getX() - BOX_WIDTH / 2.0,
            at.getY() - BOX_HEIGHT / 2.0,
            BOX_WIDTH,
            BOX_HEIGHT,
            12,
            12);
    graphics.setColor(
        Palette.tint(node.operands().isEmpty() ? Palette.GREEN : Palette.ORANGE, 0.2));
    graphics.fill(box);
    graphics.setColor(Palette.INK);
    graphics.setStroke(new BasicStroke(1.2f));
    graphics.draw(box);
    line(graphics, node.label(), BOLD, Palette.INK, at, -1);
    line(graphics, TextOutlines.number(node.data(), decimals), PLAIN, Palette.INK, at, 0);
    String gradient = "∂ " + TextOutlines.number(node.gradient(), decimals);
    line(graphics, gradient, PLAIN, Palette.RUST, at, 1);
  }

  private static void line(
      Graphics2D graphics, String text, Font font, Color colour, Point2D at, int line) {
    new TextOutlines(text, font).fill(graphics, colour, at.getX(), at.getY() + LINE * line);
  }
}
