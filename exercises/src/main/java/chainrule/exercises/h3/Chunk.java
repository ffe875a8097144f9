package chainrule.exercises.h3;

/**
 * A batch on its way through a network of two layers to its loss, with all that lies between.
 *
 * @param X inputs, m × d
 * @param y the label of each row, from 0 to k − 1
 * @param W1 weights of the hidden layer, d × h
 * @param b1 its biases
 * @param W2 weights of the output layer, h × k
 * @param b2 its biases
 * @param Z1 X·W1 + b1
 * @param A1 tanh of Z1
 * @param Z2 A1·W2 + b2
 * @param Zmax the largest entry of each row of Z2, m × 1
 * @param Zc Z2 less Zmax
 * @param expZ exponentials of Zc
 * @param sumExp row sums of expZ, m × 1
 * @param invSum one over sumExp, m × 1
 * @param P expZ times invSum
 * @param logP natural logarithms of P
 * @param pick the entry of each row of logP at its label, m × 1
 * @param loss minus the mean of pick
 */
public record Chunk(
    double[][] X,
    int[] y,
    double[][] W1,
    double[] b1,
    double[][] W2,
    double[] b2,
    double[][] Z1,
    double[][] A1,
    double[][] Z2,
    double[][] Zmax,
    double[][] Zc,
    double[][] expZ,
    double[][] sumExp,
    double[][] invSum,
    double[][] P,
    double[][] logP,
    double[][] pick,
    double loss) {}
