package chainrule.nn;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What every layer asks of what it is given. */
final class InputValidation {

  private InputValidation() {}

  static void requireInput(Layer layer, Matrix input) {
    if (input.columns() != layer.inputs()) {
      throw new ShapeException(
          String.format(
              Locale.ROOT,
              "%s: input is %s; expected %d columns",
              layer,
              input.shapeText(),
              layer.inputs()));
    }
  }

  static int requireWidth(String name, int width) {
    if (width < 1) {
      throw new ShapeException(name + ": width is " + width + "; expected at least 1");
    }
    return width;
  }

  static void requireSameWidth(String name, Layer layer) {
    if (layer.inputs() != layer.outputs()) {
      throw new ShapeException(
          String.format(
              Locale.ROOT,
              "%s: %d inputs, %d outputs; expected equally many",
              name,
              layer.inputs(),
              layer.outputs()));
    }
  }

  static void requireGradient(Layer layer, Matrix gradient, Matrix outputs) {
    if (!gradient.sameShape(outputs)) {
      throw new ShapeException(
          "%s: gradient is %s, outputs are %s; expected equal shapes"
              .formatted(layer, gradient.shapeText(), outputs.shapeText()));
    }
  }

  /** Returns what the last forward kept. */
  static <T> T afterForward(Layer layer, @Nullable T kept) {
    if (kept == null) {
      throw new IllegalStateException(layer + ": nothing computed yet; expected a forward first");
    }
    return kept;
  }
}
