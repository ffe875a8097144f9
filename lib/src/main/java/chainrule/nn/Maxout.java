package chainrule.nn;

import chainrule.activation.Activation;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Units that take the largest of several linear functions, {@code a = max over p of (x wₚ + bₚ)}.
 *
 * <p>The gradient goes to the winner alone; of equals the first wins.
 *
 * @see "Goodfellow, Warde-Farley, Mirza, Courville and Bengio, Maxout networks (2013), eq. 1"
 */
public final class Maxout implements Layer {

  private final Dense pieces;
  private final int perUnit;
  private final BatchBuffers<Batch> batches;
  private @Nullable Batch last;

  /**
   * Creates units over the outputs of a linear layer: the first {@code perUnit} columns belong to
   * the first unit, the next to the second.
   *
   * @param pieces linear, with biases or without; not copied
   * @param perUnit how many linear functions a unit has, at least 1, a divisor of the columns
   * @throws ShapeException if the columns cannot be shared out
   * @throws IllegalArgumentException if the layer is not linear
   */
  public Maxout(Dense pieces, int perUnit) {
    if (perUnit < 1 || pieces.outputs() % perUnit != 0) {
      throw new ShapeException(
          String.format(
              Locale.ROOT,
              "Maxout: %d pieces, %d per unit; expected a divisor",
              pieces.outputs(),
              perUnit));
    }
    if (pieces.activation() != Activation.LINEAR) {
      throw new IllegalArgumentException("Maxout: pieces are " + pieces + "; expected linear");
    }
    this.pieces = pieces;
    this.perUnit = perUnit;
    this.batches = new BatchBuffers<>(m -> new Batch(m, outputs(), perUnit));
  }

  @Override
  public int inputs() {
    return pieces.inputs();
  }

  @Override
  public int outputs() {
    return pieces.outputs() / perUnit;
  }

  /** {@return the linear layer whose columns compete} */
  public Dense pieces() {
    return pieces;
  }

  @Override
  public Matrix forward(Matrix input) {
    double[] z = pieces.forward(input).values();
    Batch batch = batches.get(input.rows());
    last = batch;
    for (int unit = 0; unit < batch.winners.length; unit++) {
      int winner = unit * perUnit;
      for (int piece = winner + 1; piece < (unit + 1) * perUnit; piece++) {
        winner = z[piece] > z[winner] ? piece : winner;
      }
      batch.winners[unit] = winner;
      batch.outputs.values()[unit] = z[winner];
    }
    return batch.outputs;
  }

  @Override
  public void backward(Matrix outputGradient) {
    Batch batch = InputValidation.afterForward(this, last);
    InputValidation.requireGradient(this, outputGradient, batch.outputs);
    Arrays.fill(batch.pieceGradient.values(), 0);
    for (int unit = 0; unit < batch.winners.length; unit++) {
      batch.pieceGradient.values()[batch.winners[unit]] = outputGradient.values()[unit];
    }
    pieces.backward(batch.pieceGradient);
  }

  @Override
  public Matrix inputGradient() {
    return pieces.inputGradient();
  }

  @Override
  public void computeGradients() {
    pieces.computeGradients();
  }

  @Override
  public void descend(double learningRate) {
    pieces.descend(learningRate);
  }

  @Override
  public List<double[]> parameters() {
    return pieces.parameters();
  }

  @Override
  public List<double[]> gradients() {
    return pieces.gradients();
  }

  @Override
  public boolean isWeight(int index) {
    return pieces.isWeight(index);
  }

  /** Returns for instance {@code Maxout 4→3 of 2 each}. */
  @Override
  public String toString() {
    return "Maxout " + inputs() + "→" + outputs() + " of " + perUnit + " each";
  }

  /** What one forward keeps for backward. */
  private static final class Batch {
    final int[] winners;
    final Matrix outputs;
    final Matrix pieceGradient;

    Batch(int examples, int units, int perUnit) {
      winners = new int[examples * units];
      outputs = Matrix.zeros(examples, units);
      pieceGradient = Matrix.zeros(examples, units * perUnit);
    }
  }
}
