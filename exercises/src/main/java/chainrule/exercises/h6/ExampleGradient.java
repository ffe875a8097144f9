package chainrule.exercises.h6;

/** The gradient of the loss of one example. */
@FunctionalInterface
public interface ExampleGradient {
  /**
   * Returns the gradient at some parameters.
   *
   * @param theta the parameters; not modified
   * @param example which example, counted from 0
   * @return as many numbers as theta has
   */
  double[] of(double[] theta, int example);
}
