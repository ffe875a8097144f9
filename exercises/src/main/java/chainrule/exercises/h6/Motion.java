package chainrule.exercises.h6;

/**
 * Where training stands, and how it moves.
 *
 * @param weights shape [n]
 * @param velocity shape [n], what the last step added to the weights
 */
public record Motion(double[] weights, double[] velocity) {}
