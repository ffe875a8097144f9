package chainrule.nn;

import chainrule.math.Matrix;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Layers whose outputs go on beside their inputs, {@code A = [g(X) | X]}, so that the next layer is
 * linked to both.
 *
 * <p>XOR with one hidden unit and direct links from the inputs to the output is {@code new
 * DirectLinks(Dense.of(2, 1, f))} followed by {@code Dense.of(3, 1, f)}, whose weights are first
 * that of the hidden unit, then those of the inputs.
 *
 * <p>Backward: what comes back to X along the links and through g adds up.
 *
 * @see "Rumelhart, Hinton and Williams, Learning internal representations by error propagation
 *     (1986), XOR with direct connections"
 */
public final class DirectLinks extends WrapperLayer {

  private final BatchBuffers<Batch> batches;
  private @Nullable Batch last;
  private @Nullable Matrix lastGradient;

  /**
   * Creates the links.
   *
   * @param detour g, the layers that the links bypass, at least one
   * @throws chainrule.math.ShapeException if a layer does not take what the one before it gives
   */
  public DirectLinks(Layer... detour) {
    super(new LayerSequence("DirectLinks", detour));
    this.batches = new BatchBuffers<>(m -> new Batch(m, inputs(), inner().outputs()));
  }

  @Override
  public int outputs() {
    return inner().outputs() + inputs();
  }

  @Override
  public Matrix forward(Matrix input) {
    Matrix detoured = inner().forward(input);
    Batch batch = batches.get(input.rows());
    last = batch;
    for (int i = 0; i < input.rows(); i++) {
      int row = i * outputs();
      System.arraycopy(
          detoured.values(), i * inner().outputs(), batch.outputs.values(), row, inner().outputs());
      System.arraycopy(
          input.values(), i * inputs(), batch.outputs.values(), row + inner().outputs(), inputs());
    }
    return batch.outputs;
  }

  @Override
  public void backward(Matrix outputGradient) {
    Batch batch = InputValidation.afterForward(this, last);
    InputValidation.requireGradient(this, outputGradient, batch.outputs);
    lastGradient = outputGradient;
    for (int i = 0; i < outputGradient.rows(); i++) {
      System.arraycopy(
          outputGradient.values(),
          i * outputs(),
          batch.detourGradient.values(),
          i * inner().outputs(),
          inner().outputs());
    }
    inner().backward(batch.detourGradient);
  }

  @Override
  public Matrix inputGradient() {
    Matrix result = InputValidation.afterForward(this, last).inputGradient;
    double[] alongLinks = Objects.requireNonNull(lastGradient).values();
    double[] throughDetour = inner().inputGradient().values();
    for (int i = 0; i < result.rows(); i++) {
      int from = i * outputs() + inner().outputs();
      for (int j = 0; j < inputs(); j++) {
        result.values()[i * inputs() + j] = alongLinks[from + j] + throughDetour[i * inputs() + j];
      }
    }
    return result;
  }

  /** Returns for instance {@code DirectLinks around (Dense 2→1 sigmoid)}. */
  @Override
  public String toString() {
    return "DirectLinks around (" + inner() + ")";
  }

  /** What one forward keeps for backward. */
  private static final class Batch {
    final Matrix outputs;
    final Matrix detourGradient;
    final Matrix inputGradient;

    Batch(int examples, int inputs, int detoured) {
      outputs = Matrix.zeros(examples, detoured + inputs);
      detourGradient = Matrix.zeros(examples, detoured);
      inputGradient = Matrix.zeros(examples, inputs);
    }
  }
}
