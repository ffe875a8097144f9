package chainrule.nn;

import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rectifier whose slope on the negative side is learned, unit by unit: {@code a = z} for z &gt;
 * 0, else {@code s z}.
 *
 * <p>Backward: {@code da/dz = 1} for z &gt; 0, else s; {@code dL/ds = Σ dL/da min(0, z)} over the
 * examples.
 *
 * @see "He, Zhang, Ren and Sun, Delving deep into rectifiers (2015), eqs. 1 and 3"
 */
public final class PRelu implements Layer {

  private static final double FIRST_SLOPE = .25;

  private final double[] slopes;
  private final double[] slopeGradient;
  private final BatchBuffers<Batch> batches;
  private @Nullable Batch last;
  private @Nullable Matrix lastInput;
  private @Nullable Matrix lastGradient;

  /**
   * Creates a layer whose slopes are 0.25.
   *
   * @param width number of inputs and outputs, at least 1
   * @throws IllegalArgumentException if there is no input
   */
  public PRelu(int width) {
    slopes = new double[InputValidation.requireWidth("PRelu", width)];
    Arrays.fill(slopes, FIRST_SLOPE);
    slopeGradient = new double[width];
    batches = new BatchBuffers<>(m -> new Batch(m, width));
  }

  @Override
  public int inputs() {
    return slopes.length;
  }

  @Override
  public int outputs() {
    return slopes.length;
  }

  /** {@return the slopes themselves, one per unit: writing to them changes the layer} */
  public double[] slopes() {
    return slopes;
  }

  @Override
  public Matrix forward(Matrix input) {
    InputValidation.requireInput(this, input);
    Batch batch = batches.get(input.rows());
    last = batch;
    lastInput = input;
    scaleNegative(input, input, batch.outputs);
    return batch.outputs;
  }

  @Override
  public void backward(Matrix outputGradient) {
    Batch batch = InputValidation.afterForward(this, last);
    InputValidation.requireGradient(this, outputGradient, batch.outputs);
    lastGradient = outputGradient;
    scaleNegative(Objects.requireNonNull(lastInput), outputGradient, batch.inputGradient);
  }

  @Override
  public Matrix inputGradient() {
    return InputValidation.afterForward(this, last).inputGradient;
  }

  @Override
  public void computeGradients() {
    double[] z = InputValidation.afterForward(this, lastInput).values();
    double[] gradient = InputValidation.afterForward(this, lastGradient).values();
    Arrays.fill(slopeGradient, 0);
    for (int from = 0; from < z.length; from += slopes.length) {
      for (int j = 0; j < slopes.length; j++) {
        slopeGradient[j] += gradient[from + j] * Math.min(0, z[from + j]);
      }
    }
  }

  @Override
  public List<double[]> parameters() {
    return List.of(slopes);
  }

  @Override
  public List<double[]> gradients() {
    return List.of(slopeGradient);
  }

  /** Returns for instance {@code PRelu 30}. */
  @Override
  public String toString() {
    return "PRelu " + slopes.length;
  }

  /** Multiplies by the slope where z is not positive. */
  private void scaleNegative(Matrix z, Matrix values, Matrix result) {
    for (int from = 0; from < values.values().length; from += slopes.length) {
      for (int j = 0; j < slopes.length; j++) {
        double value = values.values()[from + j];
        result.values()[from + j] = z.values()[from + j] > 0 ? value : slopes[j] * value;
      }
    }
  }

  /** What one forward keeps for backward. */
  private static final class Batch {
    final Matrix outputs;
    final Matrix inputGradient;

    Batch(int examples, int width) {
      outputs = Matrix.zeros(examples, width);
      inputGradient = Matrix.zeros(examples, width);
    }
  }
}
