package chainrule.nn;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Layers side by side: each takes its own stretch of the inputs, {@code A = [g₁(X₁) | g₂(X₂) | …]}.
 *
 * <p>The network of the family trees begins with {@code new SideBySide(Dense.of(24, 6, f),
 * Dense.of(12, 6, f))}: a person and a relationship, six units for each.
 *
 * @see "Rumelhart, Hinton and Williams, Learning representations by back-propagating errors (1986),
 *     figure 3"
 */
public final class SideBySide implements Layer {

  private final List<Layer> parts;
  private final LayerSequence.LayerArrays arrays;
  private final BatchBuffers<Batch> batches;
  private @Nullable Batch last;

  /**
   * Puts layers side by side.
   *
   * @param parts from the first columns of the inputs to the last, at least one
   * @throws ShapeException if there is none
   */
  public SideBySide(Layer... parts) {
    if (parts.length == 0) {
      throw new ShapeException("SideBySide: no layers; expected at least one");
    }
    this.parts = List.of(parts);
    arrays = LayerSequence.LayerArrays.of(this.parts);
    batches = new BatchBuffers<>(m -> new Batch(m, this.parts));
  }

  /** {@return the layers, in the order of the inputs} */
  public List<Layer> parts() {
    return parts;
  }

  @Override
  public int inputs() {
    return parts.stream().mapToInt(Layer::inputs).sum();
  }

  @Override
  public int outputs() {
    return parts.stream().mapToInt(Layer::outputs).sum();
  }

  @Override
  public Matrix forward(Matrix input) {
    InputValidation.requireInput(this, input);
    Batch batch = batches.get(input.rows());
    last = batch;
    int from = 0;
    int to = 0;
    for (int k = 0; k < parts.size(); k++) {
      Layer part = parts.get(k);
      copyColumns(input, from, batch.inputs.get(k), 0, part.inputs());
      copyColumns(part.forward(batch.inputs.get(k)), 0, batch.outputs, to, part.outputs());
      from += part.inputs();
      to += part.outputs();
    }
    return batch.outputs;
  }

  @Override
  public void backward(Matrix outputGradient) {
    Batch batch = InputValidation.afterForward(this, last);
    InputValidation.requireGradient(this, outputGradient, batch.outputs);
    int from = 0;
    for (int k = 0; k < parts.size(); k++) {
      Layer part = parts.get(k);
      copyColumns(outputGradient, from, batch.outputGradients.get(k), 0, part.outputs());
      part.backward(batch.outputGradients.get(k));
      from += part.outputs();
    }
  }

  @Override
  public Matrix inputGradient() {
    Matrix result = InputValidation.afterForward(this, last).inputGradient;
    int to = 0;
    for (Layer part : parts) {
      copyColumns(part.inputGradient(), 0, result, to, part.inputs());
      to += part.inputs();
    }
    return result;
  }

  @Override
  public void computeGradients() {
    parts.forEach(Layer::computeGradients);
  }

  @Override
  public void descend(double learningRate) {
    parts.forEach(part -> part.descend(learningRate));
  }

  @Override
  public List<double[]> parameters() {
    return arrays.parameters();
  }

  @Override
  public List<double[]> gradients() {
    return arrays.gradients();
  }

  @Override
  public List<double[]> state() {
    return arrays.state();
  }

  @Override
  public boolean isWeight(int index) {
    return arrays.areWeights().get(index);
  }

  @Override
  public void training(boolean training) {
    parts.forEach(part -> part.training(training));
  }

  /** Returns for instance {@code SideBySide (Dense 24→6 sigmoid | Dense 12→6 sigmoid)}. */
  @Override
  public String toString() {
    return "SideBySide (" + String.join(" | ", parts.stream().map(Layer::toString).toList()) + ")";
  }

  private static void copyColumns(Matrix source, int from, Matrix target, int to, int count) {
    for (int i = 0; i < source.rows(); i++) {
      System.arraycopy(
          source.values(),
          i * source.columns() + from,
          target.values(),
          i * target.columns() + to,
          count);
    }
  }

  /** What one forward keeps for backward. */
  private static final class Batch {
    final List<Matrix> inputs;
    final List<Matrix> outputGradients;
    final Matrix outputs;
    final Matrix inputGradient;

    Batch(int examples, List<Layer> parts) {
      inputs = parts.stream().map(part -> Matrix.zeros(examples, part.inputs())).toList();
      outputGradients = parts.stream().map(part -> Matrix.zeros(examples, part.outputs())).toList();
      outputs = Matrix.zeros(examples, parts.stream().mapToInt(Layer::outputs).sum());
      inputGradient = Matrix.zeros(examples, parts.stream().mapToInt(Layer::inputs).sum());
    }
  }
}
