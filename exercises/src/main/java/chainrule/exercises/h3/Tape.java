package chainrule.exercises.h3;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;

/**
 * An expression as the operations that make it, one after the other.
 *
 * @param inputs the numbers that it begins with: nodes 0, 1, …
 * @param steps each makes the next node
 */
public record Tape(double[] inputs, Step[] steps) {
  private static final String STUB = ": not implemented yet";

  /** What a step does. */
  public enum Operation {
    ADD,
    SUB,
    MUL,
    DIV,
    NEG,
    POW,
    EXP,
    LOG,
    TANH,
    RELU,
    /** The product with a constant. */
    TIMES,
    /** A constant minus a node. */
    SUB_FROM
  }

  /**
   * One operation.
   *
   * @param operation what is done
   * @param first the node that it is done to
   * @param second the other node, where there are two
   * @param constant the exponent, factor or minuend, where there is one
   */
  public record Step(Operation operation, int first, int second, double constant) {}

  /** Returns a tape without steps. */
  public static Tape of(double... inputs) {
    return new Tape(inputs, new Step[0]);
  }

  /** Returns this tape and one more step, on one node. */
  public Tape then(Operation operation, int node) {
    return with(new Step(operation, node, node, 0));
  }

  /** Returns this tape and one more step, on two nodes. */
  public Tape then(Operation operation, int first, int second) {
    return with(new Step(operation, first, second, 0));
  }

  /** Returns this tape and one more step, on a node and a constant. */
  public Tape thenBy(Operation operation, int node, double constant) {
    return with(new Step(operation, node, node, constant));
  }

  /** Returns the same steps on other inputs. */
  public Tape on(double... others) {
    return new Tape(others, steps);
  }

  private Tape with(Step step) {
    Step[] more = Arrays.copyOf(steps, steps.length + 1);
    more[steps.length] = step;
    return new Tape(inputs, more);
  }

  /**
   * Runs the tape with a class of values: builds the graph, sets the last node's derivative to 1,
   * and lets every node push after all that use it.
   *
   * @param leaf makes a node without inputs
   */
  public <V extends Arithmetic<V>> GraphValues run(DoubleFunction<V> leaf) {
    List<V> nodes = new ArrayList<>();
    for (double input : inputs) {
      nodes.add(leaf.apply(input));
    }
    for (Step step : steps) {
      nodes.add(taken(step, nodes, leaf));
    }
    V last = nodes.get(nodes.size() - 1);
    last.setGrad(1);
    downwards(last).forEach(GraphNode::push);
    return new GraphValues(
        nodes.stream().mapToDouble(GraphNode::data).toArray(),
        nodes.stream().mapToDouble(GraphNode::grad).toArray());
  }

  /** Where addition is written, an operation that is not makes this tape fail, and no other. */
  private static <V extends Arithmetic<V>> V taken(
      Step step, List<V> nodes, DoubleFunction<V> leaf) {
    try {
      return taken(step, nodes.get(step.first()), nodes.get(step.second()));
    } catch (UnsupportedOperationException stub) {
      if (!String.valueOf(stub.getMessage()).endsWith(STUB)) {
        throw stub;
      }
      leaf.apply(1).add(leaf.apply(2));
      throw new UnsupportedOperationException(
          stub.getMessage().replace(STUB, " is still to be written"), stub);
    }
  }

  private static <V extends Arithmetic<V>> V taken(Step step, V node, V other) {
    return switch (step.operation()) {
      case ADD -> node.add(other);
      case SUB -> node.sub(other);
      case MUL -> node.mul(other);
      case DIV -> node.div(other);
      case NEG -> node.neg();
      case POW -> node.pow(step.constant());
      case EXP -> node.exp();
      case LOG -> node.log();
      case TANH -> node.tanh();
      case RELU -> node.relu();
      case TIMES -> node.mul(step.constant());
      case SUB_FROM -> node.subFrom(step.constant());
    };
  }

  /** Returns a node and all that it depends on, each once, after everything that uses it. */
  private static List<GraphNode> downwards(GraphNode root) {
    List<GraphNode> order = new ArrayList<>();
    Set<GraphNode> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<GraphNode> done = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<GraphNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      GraphNode node = open.peek();
      if (begun.add(node)) {
        node.inputs().stream().filter(input -> !begun.contains(input)).forEach(open::push);
      } else {
        open.pop();
        if (done.add(node)) {
          order.add(node);
        }
      }
    }
    Collections.reverse(order);
    return order;
  }
}
