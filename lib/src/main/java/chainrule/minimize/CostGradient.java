package chainrule.minimize;

/**
 * What an {@link Objective} says about one point.
 *
 * @param cost J(θ)
 * @param gradient dJ/dθ, one entry per parameter
 */
@SuppressWarnings("ArrayRecordComponent") // a result to read; nobody compares two of them
public record CostGradient(double cost, double[] gradient) {}
