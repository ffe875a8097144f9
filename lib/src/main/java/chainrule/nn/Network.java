package chainrule.nn;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.loss.Regularizer;
import chainrule.loss.RowLoss;
import chainrule.math.Finite;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Layers one after the other, with the loss they are trained on.
 *
 * <p>Parameters are flattened as W1 row by row, b1, W2, b2, … A network keeps working storage for
 * the batch it saw last, so one network belongs to one thread.
 */
public final class Network {

  private final Loss loss;
  private final LayerSequence chain;
  private final ParameterArrays parameters;
  private final BatchBuffers<Matrix> outputGradients;

  /**
   * Creates a network.
   *
   * @param loss what training makes small
   * @param layers from the input to the output, at least one, each as wide as the next takes
   */
  public Network(Loss loss, Layer... layers) {
    this(loss, Regularizer.NONE, layers);
  }

  private Network(Loss loss, Regularizer regularizer, Layer... layers) {
    this.loss = loss;
    this.chain = new LayerSequence("Network", layers);
    this.parameters = new ParameterArrays(chain, regularizer);
    this.outputGradients = new BatchBuffers<>(m -> Matrix.zeros(m, chain.outputs()));
  }

  /**
   * {@return a network of dense layers with weights by {@link Initializer#uniformByFan}}
   *
   * @param loss what training makes small; decides nothing about the output activation
   * @param hidden activation of every layer but the last
   * @param output activation of the last layer, linear for a cross-entropy
   * @param random where the weights come from
   * @param sizes widths from the input to the output, at least two
   */
  public static Network dense(
      Loss loss, Activation hidden, Activation output, SplittableRandom random, int... sizes) {
    if (sizes.length < 2) {
      throw new ShapeException(
          "Network: " + sizes.length + " sizes; expected at least an input and an output width");
    }
    Layer[] layers = new Layer[sizes.length - 1];
    for (int i = 0; i < layers.length; i++) {
      layers[i] =
          Dense.of(sizes[i], sizes[i + 1], i < layers.length - 1 ? hidden : output)
              .initialize(Initializer.uniformByFan(), random);
    }
    return new Network(loss, layers);
  }

  /**
   * Returns this network with a regularizer: {@link #loss(Matrix, Matrix)} and {@link #backward}
   * count its penalty on all weights, never on a bias. A summed loss in mini-batches counts the
   * whole penalty in every batch.
   *
   * @param regularizer replaces any other
   * @return a network of the same layers, not copies of them
   */
  public Network regularized(Regularizer regularizer) {
    return new Network(loss, regularizer, layers().toArray(Layer[]::new));
  }

  /** {@return the part of the loss that the regularizer adds, at least 0} */
  public double penalty() {
    return parameters.penalty();
  }

  /** Lets the regularizer change the weights; a training loop calls it after every step. */
  public void afterStep() {
    parameters.afterStep();
  }

  /**
   * Says whether the network learns or answers, for layers that then differ, such as dropout; a
   * trainer says so for the time of its steps, and so does whoever writes a training loop.
   *
   * @param training true while it learns; a new network answers
   */
  public void training(boolean training) {
    chain.training(training);
  }

  /** {@return the loss this network is trained on} */
  public Loss loss() {
    return loss;
  }

  /** Says whether the loss is one number per example, with nothing added. */
  boolean hasPlainRowLoss() {
    return loss instanceof RowLoss && !parameters.isRegularized();
  }

  /** {@return the layers from the input to the output} */
  public List<Layer> layers() {
    return chain.layers();
  }

  /**
   * {@return a dense layer, counted from 1 as in W1, W2}
   *
   * @param number 1 … number of layers
   * @throws IllegalArgumentException if that layer is of another kind
   */
  public Dense dense(int number) {
    if (layers().get(number - 1) instanceof Dense dense) {
      return dense;
    }
    throw new IllegalArgumentException(
        "layer " + number + ": is " + layers().get(number - 1) + "; expected a dense layer");
  }

  /** {@return the widths from the input to the output, for instance [2, 3, 1]} */
  public int[] sizes() {
    return IntStream.concat(
            IntStream.of(chain.inputs()), layers().stream().mapToInt(Layer::outputs))
        .toArray();
  }

  /**
   * Computes the outputs of the last layer.
   *
   * @param inputs shape [m, d], at least one row; not modified
   * @return shape [m, k]: the network's own storage, valid until the next forward
   */
  public Matrix forward(Matrix inputs) {
    if (inputs.rows() == 0) {
      throw new ShapeException("inputs: " + inputs.shapeText() + "; expected at least one row");
    }
    return chain.forward(inputs);
  }

  /**
   * Computes the outputs from what some layer gave, for instance to see what changes if it had
   * given something else. The layers from there on forget their last forward.
   *
   * @param number of the layer, counted from 1; 0 for the inputs
   * @param activations shape [m, width of that layer], at least one row; not modified
   * @return shape [m, k]: the network's own storage, valid until the next forward
   */
  public Matrix forwardFrom(int number, Matrix activations) {
    Objects.checkIndex(number, layers().size() + 1);
    return chain.forwardFrom(number, activations);
  }

  /**
   * {@return what the network says, shape [m, k], a copy: outputs, or probabilities if the loss
   * takes scores}
   *
   * @param inputs shape [m, d], finite, at least one row; not modified
   */
  public Matrix predict(Matrix inputs) {
    Finite.require("inputs", inputs);
    requireFinite();
    return loss.predictions(forward(inputs));
  }

  /**
   * {@return the loss, a mean or a sum over the examples as {@link #loss()} says, and the penalty}
   *
   * @param inputs shape [m, d], at least one row; not modified
   * @param targets shape [m, k]; not modified
   */
  public double loss(Matrix inputs, Matrix targets) {
    Matrix outputs = forward(inputs);
    return loss.valueAndGradient(outputs, targets, outputGradients.get(outputs.rows())) + penalty();
  }

  /**
   * Computes the gradient of the loss with respect to every parameter: forward, then backward.
   * Afterwards {@link #gradient()} and the layers hold the result.
   *
   * @param inputs shape [m, d], at least one row; not modified
   * @param targets shape [m, k]; not modified
   * @return the loss
   */
  public double backward(Matrix inputs, Matrix targets) {
    double value = lossAndDeltas(inputs, targets);
    chain.computeGradients();
    if (parameters.isRegularized()) {
      parameters.addPenaltyGradient();
      return value + penalty();
    }
    return value;
  }

  /**
   * Makes a step of plain gradient descent on a batch, {@code θ ← θ − ε dL/dθ}: what {@link
   * #backward} and such a step do, without storing the gradient where that can be avoided.
   *
   * @param inputs shape [m, d], at least one row; not modified
   * @param targets shape [m, k]; not modified
   * @param learningRate ε, positive
   * @return the loss before the step
   */
  public double descend(Matrix inputs, Matrix targets, double learningRate) {
    if (parameters.isRegularized()) {
      double value = backward(inputs, targets);
      LayerSequence.descend(parameters.values(), parameters.gradients(), learningRate);
      return value;
    }
    double value = lossAndDeltas(inputs, targets);
    chain.descend(learningRate);
    return value;
  }

  /** {@return the gradient with respect to the inputs of the last {@link #backward}, a copy} */
  public Matrix inputGradient() {
    return chain.inputGradient().copy();
  }

  /** {@return the number of parameters} */
  public int parameterCount() {
    return parameters.count();
  }

  /** {@return all parameters in one vector, W1 row by row, b1, W2, b2, …; a copy} */
  public double[] parameters() {
    return ParameterArrays.flatten(parameters.values());
  }

  /** {@return the gradient of the last {@link #backward}, as {@link #parameters()}; a copy} */
  public double[] gradient() {
    return ParameterArrays.flatten(parameters.gradients());
  }

  /**
   * Overwrites all parameters.
   *
   * @param theta in the order of {@link #parameters()}, all of them, finite; not modified
   */
  public void setParameters(double[] theta) {
    parameters.set(theta);
  }

  /** {@return the network as it is now, with what its layers remember beside the parameters} */
  public NetworkState snapshot() {
    return new NetworkState(parameters.values(), chain.state());
  }

  /** {@return what the layers remember beside the parameters, such as running means, as now} */
  public NetworkState stateSnapshot() {
    return new NetworkState(List.of(), chain.state());
  }

  /** Checks that the parameters and what layers remember beside them are finite numbers. */
  public void requireFinite() {
    parameters.requireFinite();
    for (int k = 0; k < chain.state().size(); k++) {
      Finite.require("running statistics " + k, chain.state().get(k));
    }
  }

  /** {@return the parameter arrays themselves, for optimizers that write to them} */
  public List<double[]> parameterArrays() {
    return parameters.values();
  }

  /** {@return the gradient arrays themselves, overwritten by every {@link #backward}} */
  public List<double[]> gradientArrays() {
    return parameters.gradients();
  }

  /** Returns sizes, layers, loss and the number of parameters. */
  @Override
  public String toString() {
    String sizes =
        Arrays.stream(sizes()).mapToObj(String::valueOf).collect(Collectors.joining("-"));
    return String.format(
        Locale.ROOT, "Network %s (%s), %s, %d parameters", sizes, chain, loss, parameterCount());
  }

  private double lossAndDeltas(Matrix inputs, Matrix targets) {
    Matrix outputs = forward(inputs);
    Matrix gradient = outputGradients.get(outputs.rows());
    double value = loss.valueAndGradient(outputs, targets, gradient);
    chain.backward(gradient);
    return value;
  }
}
