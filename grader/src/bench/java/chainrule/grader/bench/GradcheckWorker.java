package chainrule.grader.bench;

import chainrule.activation.Activation;
import chainrule.data.Labels;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.nn.LayerwiseGradient;
import chainrule.nn.Network;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Our side of the gradient benchmark: measures every entry of a network's gradient, whole gradients
 * for at least so many seconds, and answers with entries per second.
 */
public final class GradcheckWorker {

  private final Network network;
  private final Matrix inputs;
  private final Matrix targets;

  GradcheckWorker(GradcheckBench.Sizes sizes) {
    SplittableRandom random = new SplittableRandom(1);
    int examples = sizes.examples();
    network =
        Network.dense(
            Loss.SOFTMAX_CROSS_ENTROPY,
            Activation.SIGMOID,
            Activation.LINEAR,
            random,
            sizes.inputs(),
            sizes.hidden(),
            sizes.outputs());
    inputs =
        Matrix.wrap(
            examples, sizes.inputs(), random.doubles((long) examples * sizes.inputs()).toArray());
    targets = Labels.oneHot(random.ints(examples, 0, sizes.outputs()).toArray(), sizes.outputs());
  }

  double run(double seconds) {
    long start = System.nanoTime();
    long count = 0;
    long elapsed;
    do {
      count += LayerwiseGradient.measure(network, inputs, targets).length();
      elapsed = System.nanoTime() - start;
    } while (elapsed < seconds * 1e9);
    return count / (elapsed * 1e-9);
  }

  /** Returns how far backpropagation is from the measured gradient, relative, block by block. */
  List<Double> differences() {
    double[] measured = LayerwiseGradient.measure(network, inputs, targets).values();
    network.backward(inputs, targets);
    double[] analytic = network.gradient();
    List<Double> differences = new ArrayList<>();
    int at = 0;
    for (double[] array : network.parameterArrays()) {
      double apart = 0;
      double size = 0;
      for (int i = 0; i < array.length; i++, at++) {
        apart = Math.hypot(apart, measured[at] - analytic[at]);
        size = Math.hypot(size, analytic[at]);
      }
      differences.add(apart / size);
    }
    return differences;
  }

  /**
   * Serves until its input ends.
   *
   * @param arguments the sizes: inputs, hidden units, outputs, examples
   * @throws IOException if the pipes break
   */
  public static void main(String[] arguments) throws IOException {
    TrainingWorker.serve(new GradcheckWorker(GradcheckBench.Sizes.parse(arguments))::run);
  }
}
