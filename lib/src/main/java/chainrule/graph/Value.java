package chainrule.graph;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A number that remembers how it was computed, so that gradients can flow back along the way.
 *
 * <p>Each operation makes a node and keeps its local slopes, ∂node/∂operand. {@link #backward}
 * visits the nodes so that every one comes before its operands, and adds to each operand's gradient
 * the local slope times the gradient that arrives from above: contributions add where a value is
 * used more than once. Two values are the same only if they are one object.
 *
 * <pre>{@code
 * Value x = Value.of("x", -2), y = Value.of("y", 5), z = Value.of("z", -4);
 * Value f = x.plus(y).times(z);
 * f.backward();
 * x.gradient(); // -4
 * }</pre>
 *
 * @see "Rumelhart, Hinton and Williams, Learning representations by back-propagating errors, 1986"
 */
public final class Value {

  /** From here on the slope of tanh is no longer taken from its value. */
  private static final double NEAR_ONE = 0.9;

  private final String label;
  private final double data;
  private final List<Value> operands;
  private final double[] slopes;
  private String name = "";
  private double gradient;

  private Value(String label, double data, List<Value> operands, double... slopes) {
    this.label = label;
    this.data = data;
    this.operands = operands;
    this.slopes = slopes;
  }

  /**
   * Makes an input without a name.
   *
   * @param data any finite number
   * @return a value without operands
   * @throws IllegalArgumentException if the number is NaN or infinite
   */
  public static Value of(double data) {
    return of("", data);
  }

  /**
   * Makes an input.
   *
   * @param name what diagrams call it
   * @param data any finite number
   * @return a value without operands
   * @throws IllegalArgumentException if the number is NaN or infinite
   */
  public static Value of(String name, double data) {
    if (!Double.isFinite(data)) {
      throw new IllegalArgumentException(
          "value"
              + (name.isEmpty() ? "" : " " + name)
              + ": "
              + data
              + "; expected a finite number");
    }
    return new Value(name, data, List.of());
  }

  /** {@return the number: the result of the operation, or the input} */
  public double data() {
    return data;
  }

  /**
   * Returns the gradient, once {@link #backward} was called on a value that depends on this one.
   *
   * @return ∂(that value)/∂(this value); 0 before
   */
  public double gradient() {
    return gradient;
  }

  /**
   * Gives this value a name, which diagrams write before the sign of its operation.
   *
   * @param text such as {@code q}
   * @return this value
   */
  public Value named(String text) {
    name = text;
    return this;
  }

  /**
   * Returns the name of an input or the sign of an operation, after its name if it has one.
   *
   * @return such as {@code x}, {@code ×} or {@code q +}; empty for an input without a name
   */
  public String label() {
    return name.isEmpty() ? label : operands.isEmpty() ? name : name + "  " + label;
  }

  /**
   * Returns what this value was computed from.
   *
   * @return one or two values, none for an input; the same one twice in {@code a.plus(a)}
   */
  public List<Value> operands() {
    return operands;
  }

  /** {@return the local slopes, ∂this/∂operand for each of {@link #operands}; a copy} */
  public double[] slopes() {
    return slopes.clone();
  }

  /**
   * {@return this + other}
   *
   * @param other the second summand
   */
  public Value plus(Value other) {
    return new Value("+", data + other.data, List.of(this, other), 1, 1);
  }

  /**
   * {@return this + constant}
   *
   * @param constant the second summand
   */
  public Value plus(double constant) {
    return plus(of(constant));
  }

  /**
   * {@return this − other}
   *
   * @param other what is taken away
   */
  public Value minus(Value other) {
    return new Value("−", data - other.data, List.of(this, other), 1, -1);
  }

  /**
   * {@return this − constant}
   *
   * @param constant what is taken away
   */
  public Value minus(double constant) {
    return minus(of(constant));
  }

  /**
   * Multiplies; the gate hands each operand the gradient times the other one.
   *
   * @param other the second factor
   * @return this · other
   */
  public Value times(Value other) {
    return new Value("×", data * other.data, List.of(this, other), other.data, data);
  }

  /**
   * {@return this · constant}
   *
   * @param constant the second factor
   */
  public Value times(double constant) {
    return times(of(constant));
  }

  /**
   * {@return this / other}
   *
   * @param other the divisor; 0 gives what IEEE 754 says
   */
  public Value dividedBy(Value other) {
    double quotient = data / other.data;
    return new Value("÷", quotient, List.of(this, other), 1 / other.data, -quotient / other.data);
  }

  /**
   * {@return this / constant}
   *
   * @param constant the divisor
   */
  public Value dividedBy(double constant) {
    return dividedBy(of(constant));
  }

  /** {@return −this} */
  public Value negated() {
    return new Value("neg", -data, List.of(this), -1);
  }

  /**
   * {@return this to the power of the exponent}
   *
   * @param exponent any number
   */
  public Value power(double exponent) {
    double slope = exponent == 0 ? 0 : exponent * Math.pow(data, exponent - 1);
    String name = exponent == Math.rint(exponent) ? "%.0f" : "%s";
    return new Value(
        "^" + String.format(Locale.ROOT, name, exponent).replace('-', '−'),
        Math.pow(data, exponent),
        List.of(this),
        slope);
  }

  /** {@return e to the power of this} */
  public Value exp() {
    double result = Math.exp(data);
    return new Value("exp", result, List.of(this), result);
  }

  /** {@return the natural logarithm of this, NaN below 0} */
  public Value log() {
    return new Value("ln", Math.log(data), List.of(this), 1 / data);
  }

  /** {@return the hyperbolic tangent of this} */
  public Value tanh() {
    double result = Math.tanh(data);
    double tail = Math.exp(-2 * Math.abs(data)); // 1 / cosh² keeps its digits where 1 − tanh² is 0
    double slope =
        Math.abs(result) < NEAR_ONE
            ? (1 - result) * (1 + result)
            : 4 * tail / ((1 + tail) * (1 + tail));
    return new Value("tanh", result, List.of(this), slope);
  }

  /** {@return the logistic function of this, 1 / (1 + e^−this)} */
  public Value sigmoid() {
    double tail = Math.exp(-Math.abs(data));
    double result = data >= 0 ? 1 / (1 + tail) : tail / (1 + tail);
    return new Value("σ", result, List.of(this), tail / ((1 + tail) * (1 + tail)));
  }

  /**
   * Cuts off below 0; the slope at 0 is 0 by convention.
   *
   * @return max(0, this)
   */
  public Value relu() {
    return new Value("ReLU", Math.max(0, data), List.of(this), data > 0 ? 1 : 0);
  }

  /**
   * Takes the greater of two; the gate routes the whole gradient to it, and to the first in a tie.
   *
   * @param other the second candidate
   * @return max(this, other)
   */
  public Value max(Value other) {
    boolean first = data >= other.data;
    return new Value(
        "max", Math.max(data, other.data), List.of(this, other), first ? 1 : 0, first ? 0 : 1);
  }

  /**
   * Computes the gradient of this value with respect to every value it depends on.
   *
   * <p>Earlier gradients of these values are forgotten, so calling it again changes nothing. Chains
   * of any length are followed without recursion.
   */
  public void backward() {
    List<Value> order = topologicalOrder();
    order.forEach(node -> node.gradient = 0);
    gradient = 1;
    Collections.reverse(order);
    for (Value node : order) {
      for (int i = 0; i < node.operands.size(); i++) {
        node.operands.get(i).gradient += node.slopes[i] * node.gradient;
      }
    }
  }

  /**
   * Returns this value and every one it depends on, each after its operands.
   *
   * @return each node once, this one last
   */
  public List<Value> topologicalOrder() {
    return TopologicalOrder.of(this);
  }

  @Override
  public String toString() {
    return (label().isEmpty() ? "" : label() + " ") + data + ", gradient " + gradient;
  }
}
