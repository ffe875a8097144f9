package chainrule.playground;

import chainrule.activation.Activation;
import chainrule.loss.Regularizer;
import java.util.List;

/**
 * All that was chosen in a {@link Playground}.
 *
 * @param data the name of the data set
 * @param points how many there are to train, and as many to test
 * @param noise how far points stray, as a share of half the plane
 * @param features what the network is told of a point
 * @param hiddenLayers units of each hidden layer
 * @param activation of every hidden unit
 * @param learningRate ε
 * @param momentum α
 * @param batchSize how many points make a step
 * @param regularizer the penalty on weights
 * @param epochs how often all points are learned from
 * @param seed of points, weights and order
 */
@SuppressWarnings("ArrayRecordComponent") // choices to read; nobody compares two of them
public record PlaygroundSettings(
    String data,
    int points,
    double noise,
    List<String> features,
    int[] hiddenLayers,
    Activation activation,
    double learningRate,
    double momentum,
    int batchSize,
    Regularizer regularizer,
    int epochs,
    long seed) {

  /** Returns the widths of the network from its inputs to its one output. */
  int[] sizes() {
    int[] sizes = new int[hiddenLayers.length + 2];
    sizes[0] = features.size();
    System.arraycopy(hiddenLayers, 0, sizes, 1, hiddenLayers.length);
    sizes[sizes.length - 1] = 1;
    return sizes;
  }
}
