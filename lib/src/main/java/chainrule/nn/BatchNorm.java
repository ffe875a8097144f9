package chainrule.nn;

import chainrule.math.InPlace;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Batch normalisation: every unit gets mean 0 and variance 1, then a learned scale and shift,
 * {@code A = γ (X − μ) / √(σ² + 10⁻⁵) + β}.
 *
 * <p>While the network learns, μ and σ² are those of the batch (σ² divides by m), and running ones
 * move a tenth of the way to them (there σ² divides by m − 1); a network that answers uses the
 * running ones.
 *
 * <p>Backward in training, with {@code X̂ = (X − μ) / √(σ² + 10⁻⁵)}, G = dL/dA and means over the
 * batch: {@code dL/dX = γ (G − mean G − X̂ mean(G ∘ X̂)) / √(σ² + 10⁻⁵)}.
 *
 * @see "Ioffe and Szegedy, Batch normalization (2015), algorithms 1 and 2"
 */
public final class BatchNorm implements Layer {

  private static final double EPSILON = 1e-5;
  private static final double MOMENTUM = .1;

  private final double[] scale;
  private final double[] shift;
  private final double[] scaleGradient;
  private final double[] shiftGradient;
  private final double[] runningMean;
  private final double[] runningVariance;
  private final double[] mean;
  private final double[] variance;
  private final double[] inverseDeviation;
  private final BatchBuffers<Batch> batches;
  private boolean training;
  private boolean ofBatch;
  private @Nullable Batch last;

  /**
   * Creates a layer with scale 1, shift 0, running mean 0 and running variance 1.
   *
   * @param width number of inputs and outputs, at least 1
   * @throws ShapeException if there is no input
   */
  public BatchNorm(int width) {
    scale = filled(InputValidation.requireWidth("BatchNorm", width), 1);
    shift = new double[width];
    scaleGradient = new double[width];
    shiftGradient = new double[width];
    runningMean = new double[width];
    runningVariance = filled(width, 1);
    mean = new double[width];
    variance = new double[width];
    inverseDeviation = new double[width];
    batches = new BatchBuffers<>(m -> new Batch(m, width));
  }

  @Override
  public int inputs() {
    return scale.length;
  }

  @Override
  public int outputs() {
    return scale.length;
  }

  /** {@return the running means, one per unit: the layer's own array} */
  public double[] runningMean() {
    return runningMean;
  }

  /** {@return the running variances, one per unit: the layer's own array} */
  public double[] runningVariance() {
    return runningVariance;
  }

  /**
   * Normalises.
   *
   * @param input shape [m, inputs], at least 2 rows while the network learns; not modified
   * @return shape [m, inputs], valid until the next forward
   * @throws ShapeException if the width differs or a batch to learn from has one row
   */
  @Override
  public Matrix forward(Matrix input) {
    InputValidation.requireInput(this, input);
    ofBatch = training;
    if (ofBatch) {
      measure(input);
    }
    double[] centre = ofBatch ? mean : runningMean;
    double[] spread = ofBatch ? variance : runningVariance;
    for (int j = 0; j < spread.length; j++) {
      inverseDeviation[j] = 1 / Math.sqrt(spread[j] + EPSILON);
    }
    Batch batch = batches.get(input.rows());
    last = batch;
    double[] normal = batch.normalised.values();
    for (int from = 0; from < normal.length; from += scale.length) {
      for (int j = 0; j < scale.length; j++) {
        double value = (input.values()[from + j] - centre[j]) * inverseDeviation[j];
        normal[from + j] = value;
        batch.outputs.values()[from + j] = scale[j] * value + shift[j];
      }
    }
    return batch.outputs;
  }

  /** Works out the gradients of scale and shift as well: that of the inputs needs their sums. */
  @Override
  public void backward(Matrix outputGradient) {
    Batch batch = InputValidation.afterForward(this, last);
    InputValidation.requireGradient(this, outputGradient, batch.outputs);
    double[] gradient = outputGradient.values();
    double[] normal = batch.normalised.values();
    InPlace.columnSums(outputGradient, shiftGradient);
    Arrays.fill(scaleGradient, 0);
    for (int from = 0; from < gradient.length; from += scale.length) {
      for (int j = 0; j < scale.length; j++) {
        scaleGradient[j] += gradient[from + j] * normal[from + j];
      }
    }
    double perExample = ofBatch ? 1.0 / outputGradient.rows() : 0;
    double[] result = batch.inputGradient.values();
    for (int from = 0; from < gradient.length; from += scale.length) {
      for (int j = 0; j < scale.length; j++) {
        double common = shiftGradient[j] + normal[from + j] * scaleGradient[j];
        result[from + j] =
            scale[j] * inverseDeviation[j] * (gradient[from + j] - perExample * common);
      }
    }
  }

  @Override
  public Matrix inputGradient() {
    return InputValidation.afterForward(this, last).inputGradient;
  }

  @Override
  public List<double[]> parameters() {
    return List.of(scale, shift);
  }

  @Override
  public List<double[]> gradients() {
    return List.of(scaleGradient, shiftGradient);
  }

  /** Returns the running means, then the running variances. */
  @Override
  public List<double[]> state() {
    return List.of(runningMean, runningVariance);
  }

  @Override
  public void training(boolean training) {
    this.training = training;
  }

  /** Returns for instance {@code BatchNorm 30}. */
  @Override
  public String toString() {
    return "BatchNorm " + scale.length;
  }

  /** Computes mean and variance of the batch, in two passes, and moves the running ones. */
  private void measure(Matrix input) {
    int m = input.rows();
    if (m < 2) {
      throw new ShapeException(
          this + ": a batch of " + m + " row; expected at least 2 while the network learns");
    }
    Arrays.fill(mean, 0);
    InPlace.addColumnSums(1.0 / m, input, mean);
    Arrays.fill(variance, 0);
    for (int from = 0; from < input.values().length; from += scale.length) {
      for (int j = 0; j < scale.length; j++) {
        double difference = input.values()[from + j] - mean[j];
        variance[j] += difference * difference / m;
      }
    }
    for (int j = 0; j < scale.length; j++) {
      runningMean[j] += MOMENTUM * (mean[j] - runningMean[j]);
      runningVariance[j] += MOMENTUM * (variance[j] * m / (m - 1) - runningVariance[j]);
    }
  }

  private static double[] filled(int length, double value) {
    double[] array = new double[length];
    Arrays.fill(array, value);
    return array;
  }

  /** What one forward keeps for backward. */
  private static final class Batch {
    final Matrix normalised;
    final Matrix outputs;
    final Matrix inputGradient;

    Batch(int examples, int width) {
      normalised = Matrix.zeros(examples, width);
      outputs = Matrix.zeros(examples, width);
      inputGradient = Matrix.zeros(examples, width);
    }
  }
}
