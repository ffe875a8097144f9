package chainrule.nn;

import chainrule.math.ShapeException;
import java.util.Locale;

/**
 * How a row of a matrix is an image: line by line from the top, pixel by pixel, and for each pixel
 * all its channels (feature maps).
 *
 * @param height pixels from top to bottom, at least 1
 * @param width pixels from left to right, at least 1
 * @param channels numbers per pixel, at least 1
 */
public record ImageShape(int height, int width, int channels) {

  /**
   * Checks the sizes.
   *
   * @param channels numbers per pixel
   * @param width pixels from left to right
   * @param height pixels from top to bottom
   * @throws ShapeException if a size is not positive
   */
  public ImageShape {
    if (height < 1 || width < 1 || channels < 1) {
      throw new ShapeException(
          String.format(
              Locale.ROOT, "image: %d×%d×%d; expected positive sizes", height, width, channels));
    }
  }

  /** {@return the length of a row} */
  public int size() {
    return Math.multiplyExact(Math.multiplyExact(height, width), channels);
  }

  /** Returns the index of a pixel's first channel in a row. */
  int index(int line, int column) {
    return (line * width + column) * channels;
  }

  /** Returns for instance {@code 28×28×6}. */
  @Override
  public String toString() {
    return height + "×" + width + "×" + channels;
  }
}
