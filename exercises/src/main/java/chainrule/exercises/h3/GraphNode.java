package chainrule.exercises.h3;

import java.util.List;

/** A node of a computation graph. Two nodes are the same only if they are one object. */
public interface GraphNode {
  /** Returns the number that the node holds. */
  double data();

  /** Returns the derivative of the result by this node, as far as it has been added up. */
  double grad();

  /** Puts another derivative in place of the one that stands there. */
  void setGrad(double grad);

  /** Returns what the node was computed from; the same node twice in {@code a.add(a)}. */
  List<? extends GraphNode> inputs();

  /** Adds this node's share to the derivative of each of its inputs: local slope times its own. */
  void push();
}
