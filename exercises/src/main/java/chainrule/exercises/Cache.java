package chainrule.exercises;

/**
 * What a forward pass leaves behind for the way back.
 *
 * @param Z pre-activations: {@code Z[l] = A[l]·W[l] + b[l]}, one matrix per layer of weights
 * @param A activations: {@code A[0]} is the input, {@code A[l + 1]} comes out of layer l, the last
 *     is the output of the network
 */
public record Cache(double[][][] Z, double[][][] A) {}
