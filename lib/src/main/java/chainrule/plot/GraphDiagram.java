package chainrule.plot;

import chainrule.graph.Value;
import chainrule.notebook.Drawing;
import chainrule.plot.graph.GraphLayout;
import chainrule.plot.graph.GraphMoment;
import chainrule.plot.graph.GraphPainter;
import chainrule.plot.graph.PlainGraphPainter;
import chainrule.plot.ink.FigureWords;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A computation graph from its inputs on the left to its result on the right, with the value of
 * each node above its gradient; as it is in the end, or step by step, forward and back.
 *
 * <pre>{@code
 * Animation.of("f = (x + y) · z, forward and back", GraphDiagram.of(f).frames())
 * }</pre>
 */
public final class GraphDiagram implements Figure {

  private static final int MOST_NODES = 60;
  private static final int TITLE = 30;
  private static final Font BOLD = TextOutlines.font(Font.BOLD, 14);

  private final GraphLayout layout;
  private final GraphMoment moment;
  private String title = "";
  private int decimals = 4;
  private boolean showsSlopes;
  private boolean isPlain;

  private GraphDiagram(GraphLayout layout, GraphMoment moment) {
    this.layout = layout;
    this.moment = moment;
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
    return new GraphDiagram(new GraphLayout(nodes), GraphMoment.end(nodes));
  }

  /**
   * Sets what stands above the graph.
   *
   * @param text the words
   * @return this diagram
   */
  public GraphDiagram title(String text) {
    title = text;
    return this;
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

  /**
   * Writes below each operand the local slope of what was computed from it, ∂node/∂operand.
   *
   * @return this diagram
   */
  public GraphDiagram localSlopes() {
    showsSlopes = true;
    return this;
  }

  /**
   * Leaves out all numbers and draws nodes small, for a graph that is to be seen as a whole.
   *
   * @return this diagram
   */
  public GraphDiagram plain() {
    isPlain = true;
    return this;
  }

  /** {@return how many operations the graph has: the steps forward, and as many back} */
  public int steps() {
    return GraphMoment.steps(layout.nodes());
  }

  /**
   * Returns the graph on the way forward: the inputs have values, and so many operations, the last
   * of which stands out.
   *
   * @param step 0 for the inputs only, to {@link #steps}
   * @return a diagram of the same size
   */
  public GraphDiagram forward(int step) {
    requireStep("forward", step);
    return with(GraphMoment.forward(layout.nodes(), step));
  }

  /**
   * Returns the graph on the way back: the result has the gradient 1, and so many operations have
   * handed theirs to their operands. The last of them stands out, and below its operands is written
   * what it hands to each: local slope × gradient from above = contribution.
   *
   * @param step 0 for the result only, to {@link #steps}
   * @return a diagram of the same size
   */
  public GraphDiagram backward(int step) {
    requireStep("backward", step);
    return with(GraphMoment.backward(layout.nodes(), step));
  }

  /** {@return all steps forward, then all steps back, for an animation} */
  public List<GraphDiagram> frames() {
    return Stream.concat(
            IntStream.rangeClosed(0, steps()).mapToObj(this::forward),
            IntStream.rangeClosed(0, steps()).mapToObj(this::backward))
        .toList();
  }

  private void requireStep(String what, int step) {
    if (step < 0 || step > steps()) {
      throw new IllegalArgumentException(
          "graph: " + what + " " + step + "; expected 0 to " + steps() + ", as many as operations");
    }
  }

  private GraphDiagram with(GraphMoment other) {
    GraphDiagram diagram = new GraphDiagram(layout, other).title(title).decimals(decimals);
    diagram.isPlain = isPlain;
    return diagram;
  }

  @Override
  public Drawing drawing() {
    if (isPlain) {
      var painter = new PlainGraphPainter(layout);
      return drawing(painter.width(), painter.height(), painter::paint);
    }
    GraphPainter painter = painter();
    return drawing(painter.width(), painter.height(), painter::paint);
  }

  private Drawing drawing(int width, int height, Consumer<Graphics2D> painter) {
    int top = title.isEmpty() ? 0 : TITLE;
    return new Drawing(
        toString(),
        width,
        height + top,
        graphics -> {
          new TextOutlines(title, BOLD).fill(graphics, Palette.INK, width / 2.0, TITLE / 2.0);
          graphics.translate(0, top);
          painter.accept(graphics);
          graphics.translate(0, -top);
        });
  }

  private GraphPainter painter() {
    return new GraphPainter(layout, moment, showsSlopes, decimals);
  }

  /** Returns what the diagram shows, in words. */
  @Override
  public String toString() {
    List<Value> nodes = layout.nodes();
    var words = new FigureWords(title).add("computation graph of " + nodes.size() + " nodes");
    if (!moment.words().isEmpty()) {
      return words.add(moment.words()).add(painter().words()).toString();
    }
    words.add("result " + FigureWords.number(nodes.get(nodes.size() - 1).data()));
    for (Value node : nodes) {
      double gradient = moment.gradient(node);
      words.add(
          node.label()
              + " = "
              + FigureWords.number(node.data())
              + (Double.isNaN(gradient) ? "" : ", ∂ " + FigureWords.number(gradient)));
    }
    return words.toString();
  }

  int column(Value node) {
    return layout.column(node);
  }

  double row(Value node) {
    return layout.row(node);
  }
}
