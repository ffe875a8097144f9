package chainrule.nn;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes an image smaller: every square of pixels becomes their mean, channel by channel.
 *
 * @see "LeCun, Bottou, Bengio and Haffner, Gradient-based learning applied to document recognition
 *     (1998), the subsampling layers, here without their coefficients"
 */
public final class AveragePooling implements Layer {

  private final ImageShape image;
  private final int square;
  private final BatchBuffers<Batch> batches;
  private @Nullable Batch last;

  /**
   * Creates a layer.
   *
   * @param image shape of an input
   * @param square height and width of a square, at least 1, a divisor of the image's
   * @throws ShapeException if the squares do not cover the image
   */
  public AveragePooling(ImageShape image, int square) {
    if (square < 1 || image.height() % square != 0 || image.width() % square != 0) {
      throw new ShapeException(
          String.format(
              Locale.ROOT,
              "AveragePooling: square is %d×%d, image %s; expected a divisor of height and width",
              square,
              square,
              image));
    }
    this.image = image;
    this.square = square;
    this.batches = new BatchBuffers<>(m -> new Batch(m, inputs(), outputs()));
  }

  /** {@return the shape of a result} */
  public ImageShape result() {
    return new ImageShape(image.height() / square, image.width() / square, image.channels());
  }

  @Override
  public int inputs() {
    return image.size();
  }

  @Override
  public int outputs() {
    return image.size() / (square * square);
  }

  @Override
  public Matrix forward(Matrix input) {
    InputValidation.requireInput(this, input);
    Batch batch = batches.get(input.rows());
    last = batch;
    Arrays.fill(batch.outputs.values(), 0);
    move(input.values(), batch.outputs.values(), false);
    return batch.outputs;
  }

  @Override
  public void backward(Matrix outputGradient) {
    Batch batch = InputValidation.afterForward(this, last);
    InputValidation.requireGradient(this, outputGradient, batch.outputs);
    move(batch.inputGradient.values(), outputGradient.values(), true);
  }

  @Override
  public Matrix inputGradient() {
    return InputValidation.afterForward(this, last).inputGradient;
  }

  /** Returns for instance {@code AveragePooling 28×28×6→14×14×6}. */
  @Override
  public String toString() {
    return "AveragePooling " + image + "→" + result();
  }

  /** Adds every pixel's share to its square's mean, or gives every pixel its share back. */
  private void move(double[] images, double[] means, boolean back) {
    double share = 1.0 / (square * square);
    ImageShape result = result();
    int examples = images.length / image.size();
    for (int line = 0; line < examples * image.height(); line++) {
      int example = line / image.height();
      int resultLine = line % image.height() / square;
      for (int column = 0; column < image.width(); column++) {
        int pixel = image.index(line, column);
        int mean = example * result.size() + result.index(resultLine, column / square);
        for (int c = 0; c < image.channels(); c++) {
          if (back) {
            images[pixel + c] = share * means[mean + c];
          } else {
            means[mean + c] += share * images[pixel + c];
          }
        }
      }
    }
  }

  /** What one forward keeps for backward. */
  private static final class Batch {
    final Matrix outputs;
    final Matrix inputGradient;

    Batch(int examples, int inputs, int outputs) {
      this.outputs = Matrix.zeros(examples, outputs);
      this.inputGradient = Matrix.zeros(examples, inputs);
    }
  }
}
