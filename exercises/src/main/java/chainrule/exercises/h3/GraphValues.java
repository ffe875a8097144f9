package chainrule.exercises.h3;

/**
 * What a graph holds after a backward pass.
 *
 * @param data the number of each node
 * @param grad the derivative of the last node by each
 */
public record GraphValues(double[] data, double[] grad) {}
