package chainrule.nn;

import chainrule.activation.Activation;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The same small dense layer looking at every place of an image: shared weights.
 *
 * <p>Every square field of the image becomes a row of a matrix, and one matrix product does all
 * places of all images; the gradient of a shared weight is the sum over the places. Fields lie
 * within the image and move by one pixel, so a field of 5 makes 28×28 of 32×32.
 *
 * @see "Rumelhart, Hinton and Williams, Learning internal representations by error propagation
 *     (1986), the T-C problem; LeCun, Bottou, Bengio and Haffner, Gradient-based learning applied
 *     to document recognition (1998)"
 */
public final class Convolution implements Layer {

  private final ImageShape image;
  private final int field;
  private final Dense shared;
  private final BatchBuffers<Batch> batches;
  private @Nullable Batch last;

  /**
   * Creates a layer.
   *
   * @param image shape of an input
   * @param field height and width of a field, at least 1, at most the image's
   * @param shared what looks at every field: its inputs are the field's numbers line by line, its
   *     outputs the channels of the result; not copied
   * @throws ShapeException if they do not fit
   */
  public Convolution(ImageShape image, int field, Dense shared) {
    if (field < 1 || field > image.height() || field > image.width()) {
      throw new ShapeException(
          String.format(
              Locale.ROOT,
              "Convolution: field is %d×%d, image %s; expected a field within the image",
              field,
              field,
              image));
    }
    if (shared.inputs() != field * field * image.channels()) {
      throw new ShapeException(
          String.format(
              Locale.ROOT,
              "Convolution: shared layer takes %d values, a field of %s has %d; expected equal numbers",
              shared.inputs(),
              image,
              field * field * image.channels()));
    }
    this.image = image;
    this.field = field;
    this.shared = shared;
    int places = result().height() * result().width();
    this.batches = new BatchBuffers<>(m -> new Batch(m, image, places, shared.inputs()));
  }

  /**
   * Returns a layer with biases and random weights.
   *
   * @param image shape of an input
   * @param field height and width of a field
   * @param maps number of feature maps, the channels of the result
   * @param activation f
   * @param random where the weights come from, by {@link Initializer#uniformByFan}
   * @return the layer
   */
  public static Convolution of(
      ImageShape image, int field, int maps, Activation activation, SplittableRandom random) {
    Dense shared =
        Dense.of(field * field * image.channels(), maps, activation)
            .initialize(Initializer.uniformByFan(), random);
    return new Convolution(image, field, shared);
  }

  /** {@return the shape of a result} */
  public ImageShape result() {
    return new ImageShape(image.height() - field + 1, image.width() - field + 1, shared.outputs());
  }

  /** {@return the layer that looks at every field} */
  public Dense shared() {
    return shared;
  }

  @Override
  public int inputs() {
    return image.size();
  }

  @Override
  public int outputs() {
    return result().size();
  }

  @Override
  public Matrix forward(Matrix input) {
    InputValidation.requireInput(this, input);
    Batch batch = batches.get(input.rows());
    last = batch;
    moveFields(input.values(), batch.fields.values(), false);
    batch.outputs = Matrix.wrap(input.rows(), outputs(), shared.forward(batch.fields).values());
    return batch.outputs;
  }

  @Override
  public void backward(Matrix outputGradient) {
    Batch batch = InputValidation.afterForward(this, last);
    InputValidation.requireGradient(this, outputGradient, batch.outputs);
    shared.backward(Matrix.wrap(batch.fields.rows(), shared.outputs(), outputGradient.values()));
  }

  /** Adds up what comes back from all the fields that a pixel lies in. */
  @Override
  public Matrix inputGradient() {
    Matrix result = InputValidation.afterForward(this, last).inputGradient;
    Arrays.fill(result.values(), 0);
    moveFields(result.values(), shared.inputGradient().values(), true);
    return result;
  }

  @Override
  public void computeGradients() {
    shared.computeGradients();
  }

  @Override
  public void descend(double learningRate) {
    shared.descend(learningRate);
  }

  @Override
  public List<double[]> parameters() {
    return shared.parameters();
  }

  @Override
  public List<double[]> gradients() {
    return shared.gradients();
  }

  @Override
  public boolean isWeight(int index) {
    return shared.isWeight(index);
  }

  /** Returns for instance {@code Convolution 32×32×1→28×28×6 tanh}. */
  @Override
  public String toString() {
    return "Convolution " + image + "→" + result() + " " + shared.activation();
  }

  /** Copies all images into fields, place by place, or adds the fields back to the images. */
  private void moveFields(double[] images, double[] fields, boolean back) {
    int line = field * image.channels();
    int to = 0;
    for (int start = 0; start < images.length; start += image.size()) {
      for (int i = 0; i <= image.height() - field; i++) {
        for (int j = 0; j <= image.width() - field; j++) {
          for (int k = 0; k < field; k++) {
            int from = start + image.index(i + k, j);
            if (back) {
              add(fields, to, images, from, line);
            } else {
              System.arraycopy(images, from, fields, to, line);
            }
            to += line;
          }
        }
      }
    }
  }

  private static void add(double[] source, int from, double[] target, int to, int length) {
    for (int i = 0; i < length; i++) {
      target[to + i] += source[from + i];
    }
  }

  /** What one forward keeps for backward. */
  private static final class Batch {
    final Matrix fields;
    final Matrix inputGradient;
    Matrix outputs;

    Batch(int examples, ImageShape image, int places, int fieldSize) {
      fields = Matrix.zeros(examples * places, fieldSize);
      inputGradient = Matrix.zeros(examples, image.size());
      outputs = Matrix.zeros(0, 0);
    }
  }
}
