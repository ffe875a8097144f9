package chainrule.plot.graph;

import chainrule.graph.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a computation graph while its values are filled in from the inputs on, and its
 * gradients back from the result.
 */
public final class GraphMoment {

  private final Set<Value> valued = new HashSet<>();
  private final Map<Value, Double> gradients = new HashMap<>();
  private @Nullable Value current;
  private boolean isBackward;
  private String words = "";

  private GraphMoment() {}

  /**
   * {@return the end: all values, and the gradients that the nodes hold, if they hold any}
   *
   * @param nodes each after its operands
   */
  public static GraphMoment end(List<Value> nodes) {
    var moment = new GraphMoment();
    moment.valued.addAll(nodes);
    if (nodes.stream().anyMatch(node -> node.gradient() != 0)) {
      nodes.forEach(node -> moment.gradients.put(node, node.gradient()));
    }
    return moment;
  }

  /**
   * {@return a moment of the way forward: the inputs have values, and so many operations after
   * them}
   *
   * @param nodes each after its operands
   * @param step 0 for the inputs only, to the number of operations
   */
  public static GraphMoment forward(List<Value> nodes, int step) {
    var moment = new GraphMoment();
    nodes.stream().filter(node -> node.operands().isEmpty()).forEach(moment.valued::add);
    List<Value> operations = operations(nodes);
    moment.valued.addAll(operations.subList(0, step));
    moment.current = step == 0 ? null : operations.get(step - 1);
    moment.words = "forward " + step + " of " + operations.size();
    return moment;
  }

  /**
   * {@return a moment of the way back: the result has the gradient 1, and so many operations, from
   * the result on, have handed theirs to their operands}
   *
   * @param nodes each after its operands
   * @param step 0 for the result only, to the number of operations
   */
  public static GraphMoment backward(List<Value> nodes, int step) {
    var moment = new GraphMoment();
    moment.isBackward = true;
    moment.valued.addAll(nodes);
    moment.gradients.put(nodes.get(nodes.size() - 1), 1.0);
    List<Value> operations = operations(nodes);
    Collections.reverse(operations);
    for (Value operation : operations.subList(0, step)) {
      double upstream = moment.gradient(operation);
      double[] slopes = operation.slopes();
      for (int i = 0; i < slopes.length; i++) {
        moment.gradients.merge(operation.operands().get(i), slopes[i] * upstream, Double::sum);
      }
      moment.current = operation;
    }
    moment.words = "backward " + step + " of " + operations.size();
    return moment;
  }

  private static List<Value> operations(List<Value> nodes) {
    return new ArrayList<>(nodes.stream().filter(node -> !node.operands().isEmpty()).toList());
  }

  /**
   * {@return how many operations a graph has}
   *
   * @param nodes all of it
   */
  public static int steps(List<Value> nodes) {
    return operations(nodes).size();
  }

  /**
   * {@return whether the value of a node is known}
   *
   * @param node of the graph
   */
  public boolean isValued(Value node) {
    return valued.contains(node);
  }

  /**
   * {@return what has arrived of the gradient of a node; NaN if nothing has}
   *
   * @param node of the graph
   */
  public double gradient(Value node) {
    return gradients.getOrDefault(node, Double.NaN);
  }

  /**
   * {@return whether an operation is the one that happens now}
   *
   * @param node of the graph
   */
  public boolean isCurrent(Value node) {
    return node == current;
  }

  /** {@return whether gradients go back} */
  public boolean isBackward() {
    return isBackward;
  }

  /** {@return which step it is, such as {@code forward 2 of 3}; empty in the end} */
  public String words() {
    return words;
  }
}
