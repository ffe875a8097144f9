package chainrule.nn;

import chainrule.math.Matrix;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Layers with a link around them, {@code A = X + g(X)}; with stochastic depth, g is at times left
 * out.
 *
 * <p>With survival probability p a training batch has {@code A = X + g(X)} with probability p and
 * {@code A = X} otherwise; an answer is the expected {@code A = X + p g(X)}.
 *
 * <p>Backward: {@code dL/dX = dL/dA +} what comes back through g.
 *
 * @see "He, Zhang, Ren and Sun, Deep residual learning for image recognition (2016); Huang et al.,
 *     Deep networks with stochastic depth (2016), eqs. 2 and 5"
 */
public final class Residual extends WrapperLayer {

  private final double survival;
  private final @Nullable SplittableRandom random;
  private final BatchBuffers<Batch> batches;
  private boolean training;
  private double share = 1;
  private @Nullable Batch last;
  private @Nullable Matrix lastGradient;

  /**
   * Creates a residual block whose branch always counts.
   *
   * @param branch g, at least one layer, as many outputs as inputs
   * @throws chainrule.math.ShapeException if the layers do not fit
   */
  public Residual(Layer... branch) {
    this(1, null, branch);
  }

  private Residual(double survival, @Nullable SplittableRandom random, Layer... branch) {
    super(new LayerSequence("Residual", branch));
    InputValidation.requireSameWidth("Residual", inner());
    this.survival = survival;
    this.random = random;
    this.batches = new BatchBuffers<>(m -> new Batch(m, inputs()));
  }

  /**
   * Returns a residual block with stochastic depth.
   *
   * @param survival p, above 0, at most 1
   * @param random decides batch by batch whether the branch survives
   * @param branch g, at least one layer, as many outputs as inputs
   * @return the block
   * @throws IllegalArgumentException if p is outside (0, 1]
   * @throws chainrule.math.ShapeException if the layers do not fit
   */
  public static Residual stochastic(double survival, SplittableRandom random, Layer... branch) {
    if (!(survival > 0 && survival <= 1)) {
      throw new IllegalArgumentException(
          "Residual: survival is " + survival + "; expected above 0, at most 1");
    }
    return new Residual(survival, random, branch);
  }

  @Override
  public int outputs() {
    return inner().outputs();
  }

  @Override
  public Matrix forward(Matrix input) {
    share = draw();
    Matrix branched = inner().forward(input);
    Batch batch = batches.get(input.rows());
    last = batch;
    double[] outputs = batch.outputs.values();
    for (int i = 0; i < outputs.length; i++) {
      outputs[i] = input.values()[i] + share * branched.values()[i];
    }
    return batch.outputs;
  }

  @Override
  public void backward(Matrix outputGradient) {
    Batch batch = InputValidation.afterForward(this, last);
    InputValidation.requireGradient(this, outputGradient, batch.outputs);
    lastGradient = outputGradient;
    double[] scaled = batch.branchGradient.values();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = share * outputGradient.values()[i];
    }
    inner().backward(batch.branchGradient);
  }

  @Override
  public Matrix inputGradient() {
    Matrix result = InputValidation.afterForward(this, last).inputGradient;
    double[] around = InputValidation.afterForward(this, lastGradient).values();
    double[] through = inner().inputGradient().values();
    for (int i = 0; i < around.length; i++) {
      result.values()[i] = around[i] + through[i];
    }
    return result;
  }

  @Override
  public void training(boolean training) {
    this.training = training;
    super.training(training);
  }

  /** Returns for instance {@code Residual around (Dense 3→3 relu), survival 0.8}. */
  @Override
  public String toString() {
    return "Residual around (" + inner() + ")" + (random == null ? "" : ", survival " + survival);
  }

  /** How much of the branch counts in this forward. */
  private double draw() {
    if (!training || random == null) {
      return survival;
    }
    return random.nextDouble() < survival ? 1 : 0;
  }

  /** What one forward keeps for backward. */
  private static final class Batch {
    final Matrix outputs;
    final Matrix branchGradient;
    final Matrix inputGradient;

    Batch(int examples, int width) {
      outputs = Matrix.zeros(examples, width);
      branchGradient = Matrix.zeros(examples, width);
      inputGradient = Matrix.zeros(examples, width);
    }
  }
}
