package chainrule.train;

import chainrule.data.Labels;
import chainrule.math.Matrix;
import chainrule.math.Vectors;
import chainrule.nn.Layer;
import chainrule.nn.Network;
import java.util.Arrays;
import java.util.Locale;

/**
 * How a network does on the whole training set after an epoch.
 *
 * @param epoch how many epochs were done, 0 before the first
 * @param loss with the penalty, if there is one
 * @param accuracy share of the examples whose largest prediction is where the largest target is; of
 *     a single output, whose prediction is on the same side of ½ as the target
 * @param gradientNorms Euclidean length of the gradient of the loss, layer by layer from the input
 */
@SuppressWarnings("ArrayRecordComponent") // a result to read; nobody compares two of them
public record EpochReport(int epoch, double loss, double accuracy, double[] gradientNorms) {

  /**
   * Measures a network.
   *
   * @param epoch how many epochs were done
   * @param network its gradients are overwritten
   * @param inputs shape [m, d], at least one row; not modified
   * @param targets shape [m, k]; not modified
   * @return the report
   */
  public static EpochReport of(int epoch, Network network, Matrix inputs, Matrix targets) {
    double loss = network.backward(inputs, targets);
    double[] norms =
        network.layers().stream().map(Layer::gradients).mapToDouble(EpochReport::norm).toArray();
    double accuracy = accuracy(network.predict(inputs), targets);
    return new EpochReport(epoch, loss, accuracy, norms);
  }

  /** Returns epoch, loss, accuracy and gradient norms in one line. */
  @Override
  public String toString() {
    String norms =
        String.join(
            ", ",
            Arrays.stream(gradientNorms)
                .mapToObj(norm -> String.format(Locale.ROOT, "%.3g", norm))
                .toList());
    return String.format(
        Locale.ROOT,
        "epoch %d: loss %.6g, accuracy %.1f %%, gradient norms %s",
        epoch,
        loss,
        100 * accuracy,
        norms);
  }

  private static double norm(Iterable<double[]> arrays) {
    double squares = 0;
    for (double[] array : arrays) {
      squares += Vectors.dot(array, array);
    }
    return Math.sqrt(squares);
  }

  private static double accuracy(Matrix predictions, Matrix targets) {
    return Labels.accuracy(classes(predictions), classes(targets));
  }

  private static int[] classes(Matrix scores) {
    return scores.columns() > 1
        ? Labels.ofLargest(scores)
        : Arrays.stream(scores.values()).mapToInt(y -> y >= 0.5 ? 1 : 0).toArray();
  }
}
