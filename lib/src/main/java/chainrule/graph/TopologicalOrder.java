package chainrule.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A depth-first search with a stack of its own, for graphs that are too deep for recursion. */
final class TopologicalOrder {

  private TopologicalOrder() {}

  /** Returns the root and every value it depends on, each once, after its operands. */
  static List<Value> of(Value root) {
    List<Value> order = new ArrayList<>();
    Set<Value> begun = new HashSet<>();
    Set<Value> done = new HashSet<>();
    Deque<Value> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Value node = open.peek();
      if (begun.add(node)) {
        List<Value> operands = node.operands();
        for (int i = operands.size() - 1; i >= 0; i--) {
          if (!begun.contains(operands.get(i))) {
            open.push(operands.get(i));
          }
        }
      } else {
        open.pop();
        if (done.add(node)) {
          order.add(node);
        }
      }
    }
    return order;
  }
}
