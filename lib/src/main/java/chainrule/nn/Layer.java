package chainrule.nn;

import chainrule.loss.Regularizer;
import chainrule.math.Matrix;
import java.util.List;

/**
 * One stage of a network: forward keeps what backward needs.
 *
 * <p>A step is {@link #forward}, {@link #backward}, {@link #inputGradient} for the layer before,
 * and then either {@link #computeGradients} for an optimizer or {@link #descend}. The matrices a
 * layer returns are its own working storage: read them before the next forward, copy them to keep
 * them.
 */
public interface Layer {

  /** {@return the number of inputs} */
  int inputs();

  /** {@return the number of outputs} */
  int outputs();

  /**
   * Computes the outputs.
   *
   * @param input shape [m, inputs]; not modified, kept until backward
   * @return shape [m, outputs], valid until the next forward
   */
  Matrix forward(Matrix input);

  /**
   * Takes back what the loss says about the outputs, as far as this layer's own units.
   *
   * @param outputGradient dL/dA of the last forward, shape [m, outputs]; not modified
   */
  void backward(Matrix outputGradient);

  /**
   * Returns the gradient of the loss with respect to the input of the last forward.
   *
   * @return shape [m, inputs], valid until the next forward; call after {@link #backward}
   */
  Matrix inputGradient();

  /**
   * Computes the gradient of the loss with respect to this layer's parameters; call after {@link
   * #backward}.
   */
  default void computeGradients() {}

  /**
   * Makes a step of plain gradient descent, {@code θ ← θ − ε dL/dθ}; call after {@link #backward}
   * and {@link #inputGradient}.
   *
   * <p>A layer that can do without storing its gradient leaves {@link #gradients} as they were.
   *
   * @param learningRate ε, positive
   */
  default void descend(double learningRate) {
    computeGradients();
    LayerSequence.descend(parameters(), gradients(), learningRate);
  }

  /**
   * Returns the parameters in the order they are flattened.
   *
   * @return the arrays themselves: an optimizer writes to them; none unless the layer says
   *     otherwise
   */
  default List<double[]> parameters() {
    return List.of();
  }

  /**
   * Returns the gradients of the parameters, array by array.
   *
   * @return the arrays themselves, overwritten by every {@link #computeGradients}
   */
  default List<double[]> gradients() {
    return List.of();
  }

  /**
   * Returns what the layer's answers depend on beside its parameters, such as running means: a
   * snapshot of a network keeps it with them.
   *
   * @return the arrays themselves, always the same; none unless the layer says otherwise
   */
  default List<double[]> state() {
    return List.of();
  }

  /**
   * Says whether a network learns or answers; only layers that then differ, such as dropout, care.
   *
   * @param training true while it learns; a new layer answers
   */
  default void training(boolean training) {}

  /**
   * Says whether a parameter array holds weights, which a {@link Regularizer} keeps small; biases
   * and scales are none.
   *
   * @param index which array of {@link #parameters}
   * @return false unless the layer says otherwise
   */
  default boolean isWeight(int index) {
    return false;
  }
}
