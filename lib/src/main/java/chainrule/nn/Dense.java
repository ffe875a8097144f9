package chainrule.nn;

import chainrule.activation.Activation;
import chainrule.activation.ArrayActivations;
import chainrule.math.InPlace;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A fully connected layer, {@code A = f(XW + b)}.
 *
 * <p>Backward: {@code D = dL/dA ∘ f′(Z)}, {@code dL/dW = XᵀD}, {@code dL/db} = the column sums of
 * D, {@code dL/dX = DWᵀ}.
 */
public final class Dense implements Layer {

  private final Matrix weights;
  private final double @Nullable [] bias;
  private final Activation activation;
  private final Matrix weightGradient;
  private final double @Nullable [] biasGradient;
  private final BatchBuffers<Batch> batches;
  private @Nullable Batch last;
  private @Nullable Matrix lastInput;

  /**
   * Creates a layer.
   *
   * @param weights shape [inputs, outputs], at least 1×1; not copied: the layer owns it from now on
   * @param bias one entry per output, or null for a layer without biases; not copied
   * @param activation f
   * @throws ShapeException if weights are empty or the bias does not have one entry per output
   */
  public Dense(Matrix weights, double @Nullable [] bias, Activation activation) {
    if (weights.rows() < 1 || weights.columns() < 1) {
      throw new ShapeException(
          "Dense: weights are " + weights.shapeText() + "; expected at least 1×1");
    }
    if (bias != null && bias.length != weights.columns()) {
      throw new ShapeException(
          "Dense: weights are "
              + weights.shapeText()
              + ", bias has "
              + bias.length
              + " entries; expected "
              + weights.columns());
    }
    this.weights = weights;
    this.bias = bias;
    this.activation = activation;
    this.weightGradient = Matrix.zeros(weights.rows(), weights.columns());
    this.biasGradient = bias == null ? null : new double[bias.length];
    this.batches = new BatchBuffers<>(m -> new Batch(m, weights.rows(), weights.columns()));
  }

  /**
   * Returns a layer with biases, everything zero.
   *
   * @param inputs at least 1
   * @param outputs at least 1
   * @param activation f
   * @return the layer
   */
  public static Dense of(int inputs, int outputs, Activation activation) {
    return new Dense(Matrix.zeros(inputs, outputs), new double[Math.max(0, outputs)], activation);
  }

  /**
   * Returns a layer without biases, everything zero.
   *
   * @param inputs at least 1
   * @param outputs at least 1
   * @param activation f
   * @return the layer
   */
  public static Dense withoutBias(int inputs, int outputs, Activation activation) {
    return new Dense(Matrix.zeros(inputs, outputs), null, activation);
  }

  /**
   * Draws new weights; biases become zero.
   *
   * @param initializer how to draw them
   * @param random where the randomness comes from
   * @return this layer
   */
  public Dense initialize(Initializer initializer, SplittableRandom random) {
    initializer.fill(weights, random);
    if (bias != null) {
      Arrays.fill(bias, 0);
    }
    return this;
  }

  @Override
  public int inputs() {
    return weights.rows();
  }

  @Override
  public int outputs() {
    return weights.columns();
  }

  /** {@return W itself, shape [inputs, outputs]: writing to it changes the layer} */
  public Matrix weights() {
    return weights;
  }

  /** {@return whether the layer has biases} */
  public boolean hasBias() {
    return bias != null;
  }

  /**
   * Returns b itself: writing to it changes the layer.
   *
   * @return one entry per output; empty for a layer without biases
   */
  public double[] bias() {
    return bias == null ? new double[0] : bias;
  }

  /** {@return f} */
  public Activation activation() {
    return activation;
  }

  @Override
  public Matrix forward(Matrix input) {
    if (input.columns() != inputs()) {
      throw new ShapeException(
          "Dense: input is "
              + input.shapeText()
              + ", weights are "
              + weights.shapeText()
              + "; expected input to have "
              + inputs()
              + " columns");
    }
    Batch batch = batches.get(input.rows());
    last = batch;
    lastInput = input;
    if (bias == null) {
      InPlace.times(input, weights, batch.preActivations);
    } else {
      InPlace.timesPlusRow(input, weights, bias, batch.preActivations);
    }
    ArrayActivations.values(activation, batch.preActivations.values(), batch.activations.values());
    return batch.activations;
  }

  @Override
  public void backward(Matrix outputGradient) {
    Batch batch = lastBatch();
    InputValidation.requireGradient(this, outputGradient, batch.activations);
    ArrayActivations.deltas(
        activation,
        batch.preActivations.values(),
        batch.activations.values(),
        outputGradient.values(),
        batch.deltas.values());
  }

  @Override
  public void computeGradients() {
    InPlace.transposeTimes(Objects.requireNonNull(lastInput), lastBatch().deltas, weightGradient);
    if (biasGradient != null) {
      InPlace.columnSums(lastBatch().deltas, biasGradient);
    }
  }

  /** Adds {@code −ε XᵀD} to the weights in one product. */
  @Override
  public void descend(double learningRate) {
    InPlace.addTransposeTimes(
        -learningRate, Objects.requireNonNull(lastInput), lastBatch().deltas, weights);
    if (bias != null) {
      InPlace.addColumnSums(-learningRate, lastBatch().deltas, bias);
    }
  }

  @Override
  public Matrix inputGradient() {
    Batch batch = lastBatch();
    InPlace.timesTranspose(batch.deltas, weights, batch.inputGradient());
    return batch.inputGradient();
  }

  /** {@return Z of the last forward, shape [m, outputs], valid until the next one} */
  public Matrix preActivations() {
    return lastBatch().preActivations;
  }

  /** {@return A of the last forward, shape [m, outputs], valid until the next one} */
  public Matrix activations() {
    return lastBatch().activations;
  }

  /** {@return D = dL/dZ of the last backward, shape [m, outputs], valid until the next one} */
  public Matrix deltas() {
    return lastBatch().deltas;
  }

  /** {@return dL/dW of the last backward, shape [inputs, outputs], overwritten by the next one} */
  public Matrix weightGradient() {
    return weightGradient;
  }

  /**
   * Returns dL/db of the last backward, overwritten by the next one.
   *
   * @return one entry per output; empty for a layer without biases
   */
  public double[] biasGradient() {
    return biasGradient == null ? new double[0] : biasGradient;
  }

  @Override
  public List<double[]> parameters() {
    return bias == null ? List.of(weights.values()) : List.of(weights.values(), bias);
  }

  @Override
  public List<double[]> gradients() {
    return biasGradient == null
        ? List.of(weightGradient.values())
        : List.of(weightGradient.values(), biasGradient);
  }

  @Override
  public boolean isWeight(int index) {
    return index == 0;
  }

  /** Returns for instance {@code Dense 2→3 sigmoid, no bias}. */
  @Override
  public String toString() {
    return "Dense "
        + inputs()
        + "→"
        + outputs()
        + " "
        + activation
        + (bias == null ? ", no bias" : "");
  }

  private Batch lastBatch() {
    return InputValidation.afterForward(this, last);
  }

  /** What one forward keeps for backward. */
  private static final class Batch {
    final Matrix preActivations;
    final Matrix activations;
    final Matrix deltas;
    private final int inputs;
    private @Nullable Matrix inputGradient;

    Batch(int examples, int inputs, int outputs) {
      this.preActivations = Matrix.zeros(examples, outputs);
      this.activations = Matrix.zeros(examples, outputs);
      this.deltas = Matrix.zeros(examples, outputs);
      this.inputs = inputs;
    }

    /** Made on first use: the first layer of a network that trains never needs it. */
    Matrix inputGradient() {
      Matrix made = inputGradient;
      if (made == null) {
        made = Matrix.zeros(deltas.rows(), inputs);
        inputGradient = made;
      }
      return made;
    }
  }
}
