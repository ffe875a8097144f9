package chainrule.nn;

import chainrule.check.NumericalGradient;
import chainrule.math.Finite;
import chainrule.math.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numerical gradient of a network's loss, from changes of one layer at a time.
 *
 * <p>A moved weight changes one column of its layer, so the next pre-activations change by a
 * rank-one term and the layers before not at all; many moved weights go through the rest of the
 * network together, as rows of one batch. That takes dense layers up to the output and a loss that
 * is one number per example without a penalty. Other parameters, and entries whose differences look
 * like a kink, are measured one by one with {@link NumericalGradient#of}.
 */
public final class LayerwiseGradient {

  private final Network network;
  private final Matrix inputs;
  private final Matrix targets;
  private final double[] values;
  private final double[] errors;
  private final boolean[] kinks;
  private long evaluations = 1;

  private LayerwiseGradient(Network network, Matrix inputs, Matrix targets) {
    this.network = network;
    this.inputs = inputs;
    this.targets = targets;
    int count = network.parameterCount();
    values = new double[count];
    errors = new double[count];
    kinks = new boolean[count];
  }

  /**
   * Measures the gradient of the loss with respect to every parameter.
   *
   * @param network its parameters are moved and put back, as is what its layers remember beside
   *     them; the layers forget their last forward
   * @param inputs shape [m, d], finite, at least one row; not modified
   * @param targets shape [m, k]; not modified
   * @return in the order of {@link Network#parameters()}, in units of the loss per unit parameter
   * @throws chainrule.math.ShapeException if inputs or targets do not fit the network
   * @throws IllegalArgumentException if the inputs, the parameters or the loss are not finite
   */
  public static NumericalGradient measure(Network network, Matrix inputs, Matrix targets) {
    Finite.require("inputs", inputs);
    Finite.require("parameters", network.parameters());
    NetworkState running = network.stateSnapshot();
    try {
      return measureFinite(network, inputs, targets);
    } finally {
      running.restore();
    }
  }

  private static NumericalGradient measureFinite(Network network, Matrix inputs, Matrix targets) {
    double loss = network.loss(inputs, targets);
    if (!Double.isFinite(loss)) {
      throw new IllegalArgumentException("loss: is " + loss + "; expected a finite number");
    }
    return new LayerwiseGradient(network, inputs, targets).measure();
  }

  private NumericalGradient measure() {
    List<Layer> layers = network.layers();
    int firstDense = firstOfDenseTail();
    Matrix activations = inputs;
    List<Matrix> layerInputs = new ArrayList<>();
    for (Layer layer : layers) {
      layerInputs.add(activations);
      activations = layer.forward(activations).copy();
    }
    int at = 0;
    for (int i = 0; i < layers.size(); i++) {
      int end = at + layers.get(i).parameters().stream().mapToInt(array -> array.length).sum();
      if (i >= firstDense) {
        structured(new LayerPerturbation(network, i, layerInputs.get(i), targets), at);
      }
      remeasure(layers.get(i), end, i < firstDense);
      at = end;
    }
    return NumericalGradient.measured(values, errors, kinks, evaluations);
  }

  private int firstOfDenseTail() {
    List<Layer> layers = network.layers();
    int first = layers.size();
    while (network.hasPlainRowLoss() && first > 0 && layers.get(first - 1) instanceof Dense) {
      first--;
    }
    return first;
  }

  /** Moves every weight into one unit, and its bias, unit by unit. */
  private void structured(LayerPerturbation tail, int start) {
    Dense layer = tail.layer();
    int width = layer.outputs();
    int count = layer.inputs() + (layer.hasBias() ? 1 : 0);
    IntStream.range(0, width)
        .parallel()
        .forEach(
            unit ->
                tail.move(
                    unit,
                    (input, slope, error) -> {
                      values[start + input * width + unit] = slope;
                      errors[start + input * width + unit] = error;
                    }));
    evaluations += (long) LayerPerturbation.STEPS * count * width;
  }

  /** Measures one by one the entries up to {@code end} that have no finite error, or all. */
  private void remeasure(Layer layer, int end, boolean all) {
    int at = end - layer.parameters().stream().mapToInt(array -> array.length).sum();
    for (double[] array : layer.parameters()) {
      for (int i = 0; i < array.length; i++, at++) {
        if (all || !Double.isFinite(errors[at])) {
          single(array, i, at);
        }
      }
    }
  }

  private void single(double[] array, int index, int at) {
    double kept = array[index];
    try {
      NumericalGradient one =
          NumericalGradient.of(
              theta -> {
                array[index] = theta[0];
                return network.loss(inputs, targets);
              },
              new double[] {kept});
      values[at] = one.values()[0];
      errors[at] = one.errors()[0];
      kinks[at] = one.isKink(0);
      evaluations += one.evaluations();
    } finally {
      array[index] = kept;
    }
  }
}
