package chainrule.nn;

import chainrule.math.Matrix;
import java.util.List;

/**
 * One stage of a network: forward keeps what backward needs.
 *
 * <p>The matrices a layer returns are its own working storage: read them before the next forward,
 * copy them to keep them.
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
   * Computes the gradient of the loss with respect to this layer's parameters.
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
   * Returns the parameters in the order they are flattened.
   *
   * @return the arrays themselves: an optimizer writes to them
   */
  List<double[]> parameters();

  /**
   * Returns the gradients of the parameters, array by array.
   *
   * @return the arrays themselves, overwritten by every {@link #backward}
   */
  List<double[]> gradients();

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
