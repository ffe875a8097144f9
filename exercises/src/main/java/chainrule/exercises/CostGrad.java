package chainrule.exercises;

/**
 * A cost and its gradient.
 *
 * @param cost the value of the cost function
 * @param grad one entry per parameter, in the order of the parameter vector
 */
public record CostGrad(double cost, double[] grad) {}
