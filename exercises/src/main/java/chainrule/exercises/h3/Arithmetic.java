package chainrule.exercises.h3;

/**
 * A node that makes further nodes.
 *
 * @param <V> the class of all these nodes
 */
public interface Arithmetic<V extends Arithmetic<V>> extends GraphNode {
  /** Returns this + other. */
  V add(V other);

  /** Returns this − other. */
  V sub(V other);

  /** Returns this · other. */
  V mul(V other);

  /** Returns this / other. */
  V div(V other);

  /** Returns −this. */
  V neg();

  /** Returns this to the power of a constant. */
  V pow(double exponent);

  /** Returns e to the power of this. */
  V exp();

  /** Returns the natural logarithm of this. */
  V log();

  /** Returns the hyperbolic tangent of this. */
  V tanh();

  /** Returns max(0, this); its slope at 0 is 0. */
  V relu();

  /** Returns this · constant. */
  V mul(double constant);

  /** Returns constant − this. */
  V subFrom(double constant);
}
