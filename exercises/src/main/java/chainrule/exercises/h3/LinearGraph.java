package chainrule.exercises.h3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A computation graph given by its local slopes, so that a backward pass can be tried without any
 * operation.
 *
 * @param data the number of each node
 * @param root the node whose derivatives are wanted
 * @param from the input of each edge; a node's inputs come in the order of the edges
 * @param to the node of each edge that uses it
 * @param slopes the derivative of the one by the other
 */
public record LinearGraph(double[] data, int root, int[] from, int[] to, double[] slopes) {
  /** So many open calls are the end of this graph's stack. */
  private static final int DEEPEST = 5000;

  /** So often the depth is looked at. */
  private static final int CALLS = 500;

  /**
   * Builds the graph and runs backward passes on it.
   *
   * @param backward what is run on the root
   * @param calls how often
   * @return the derivative that each node holds afterwards
   * @throws StackOverflowError if the pass comes to be more than 5,000 calls deep, at which the
   *     stack of a thread may end, whatever this one's size is
   */
  public double[] gradients(Consumer<GraphNode> backward, int calls) {
    List<Node> nodes = new ArrayList<>();
    int[] asked = new int[1];
    for (double number : data) {
      nodes.add(new Node(number, asked));
    }
    for (int edge = 0; edge < from.length; edge++) {
      nodes.get(to[edge]).add(nodes.get(from[edge]), slopes[edge]);
    }
    for (int call = 0; call < calls; call++) {
      backward.accept(nodes.get(root));
    }
    return nodes.stream().mapToDouble(GraphNode::grad).toArray();
  }

  private static final class Node implements GraphNode {
    private final double data;
    private final List<Node> inputs = new ArrayList<>(2);
    private final int[] asked;
    private double[] slopes = {};
    private double grad;

    Node(double data, int[] asked) {
      this.data = data;
      this.asked = asked;
    }

    void add(Node input, double slope) {
      inputs.add(input);
      slopes = Arrays.copyOf(slopes, inputs.size());
      slopes[inputs.size() - 1] = slope;
    }

    @Override
    public double data() {
      return data;
    }

    @Override
    public double grad() {
      return grad;
    }

    /** As of values that a class takes for equal: whoever asks for {@code ==} does not see it. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Node node && node.data == data;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(data);
    }

    @Override
    public void setGrad(double grad) {
      this.grad = grad;
    }

    @Override
    public List<? extends GraphNode> inputs() {
      if (++asked[0] % CALLS == 0 && isTooDeep()) {
        throw new StackOverflowError("more than " + DEEPEST + " calls deep");
      }
      return Collections.unmodifiableList(inputs);
    }

    @Override
    public void push() {
      for (int i = 0; i < slopes.length; i++) {
        inputs.get(i).grad += slopes[i] * grad;
      }
    }

    private static boolean isTooDeep() {
      return StackWalker.getInstance().walk(frames -> frames.skip(DEEPEST).findFirst().isPresent());
    }
  }
}
