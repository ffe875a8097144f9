package chainrule.nn;

import chainrule.math.Matrix;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Silences units at random while the network learns.
 *
 * <p>With drop probability p every value is 0 with probability p and otherwise multiplied by {@code
 * 1 / (1 − p)}, so that its mean stays; a network that answers leaves its values alone (“inverted”
 * dropout).
 *
 * @see "Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, Dropout (2014)"
 */
public final class Dropout implements Layer {

  private final int width;
  private final double drop;
  private final SplittableRandom random;
  private final BatchBuffers<Batch> batches;
  private boolean training;
  private @Nullable Batch last;

  /**
   * Creates a layer.
   *
   * @param width number of inputs and outputs, at least 1
   * @param drop p, at least 0, below 1
   * @param random decides value by value
   * @throws IllegalArgumentException if p is outside [0, 1) or there is no input
   */
  public Dropout(int width, double drop, SplittableRandom random) {
    if (!(drop >= 0 && drop < 1)) {
      throw new IllegalArgumentException(
          "Dropout: drop probability is " + drop + "; expected at least 0, below 1");
    }
    this.width = InputValidation.requireWidth("Dropout", width);
    this.drop = drop;
    this.random = random;
    this.batches = new BatchBuffers<>(m -> new Batch(m, width));
  }

  @Override
  public int inputs() {
    return width;
  }

  @Override
  public int outputs() {
    return width;
  }

  @Override
  public Matrix forward(Matrix input) {
    InputValidation.requireInput(this, input);
    Batch batch = batches.get(input.rows());
    last = batch;
    double kept = 1 / (1 - drop);
    double[] factors = batch.factors.values();
    for (int i = 0; i < factors.length; i++) {
      factors[i] = !training ? 1 : random.nextDouble() < drop ? 0 : kept;
      batch.outputs.values()[i] = factors[i] * input.values()[i];
    }
    return batch.outputs;
  }

  @Override
  public void backward(Matrix outputGradient) {
    Batch batch = InputValidation.afterForward(this, last);
    InputValidation.requireGradient(this, outputGradient, batch.outputs);
    double[] gradient = batch.inputGradient.values();
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = batch.factors.values()[i] * outputGradient.values()[i];
    }
  }

  @Override
  public Matrix inputGradient() {
    return InputValidation.afterForward(this, last).inputGradient;
  }

  @Override
  public void training(boolean training) {
    this.training = training;
  }

  /** Returns for instance {@code Dropout 30, p = 0.5}. */
  @Override
  public String toString() {
    return "Dropout " + width + ", p = " + drop;
  }

  /** What one forward keeps for backward. */
  private static final class Batch {
    final Matrix factors;
    final Matrix outputs;
    final Matrix inputGradient;

    Batch(int examples, int width) {
      factors = Matrix.zeros(examples, width);
      outputs = Matrix.zeros(examples, width);
      inputGradient = Matrix.zeros(examples, width);
    }
  }
}
