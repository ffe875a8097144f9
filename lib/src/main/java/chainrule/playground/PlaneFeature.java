package chainrule.playground;

import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;

/** What a network is told of a point (x, y) of the plane. */
enum PlaneFeature {
  X("x", (x, y) -> x),
  Y("y", (x, y) -> y),
  X_SQUARED("x²", (x, y) -> x * x),
  Y_SQUARED("y²", (x, y) -> y * y),
  PRODUCT("xy", (x, y) -> x * y),
  SINE_X("sin x", (x, y) -> Math.sin(x)),
  SINE_Y("sin y", (x, y) -> Math.sin(y));

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final DoubleBinaryOperator function;

  PlaneFeature(String label, DoubleBinaryOperator function) {
    this.label = label;
    this.function = function;
  }

  /** Returns the feature of a name, written as here or as a keyboard has it: x^2, x2, sin(x). */
  static PlaneFeature of(String name) {
    String plain = plain(name);
    return Arrays.stream(values())
        .filter(f -> plain(f.label).equals(plain))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Playground.features: \""
                        + name
                        + "\"; expected some of "
                        + Arrays.stream(values())
                            .map(PlaneFeature::toString)
                            .collect(Collectors.joining(", "))));
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (char letter : name.replace('²', '2').toCharArray()) {
      if (letter > ' ' && "()^*·".indexOf(letter) < 0) {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  /** Returns the features of points, a column each. */
  static Matrix columns(List<PlaneFeature> features, Matrix points) {
    Matrix columns = Matrix.zeros(points.rows(), features.size());
    for (int i = 0; i < points.rows(); i++) {
      for (int j = 0; j < features.size(); j++) {
        DoubleBinaryOperator function = features.get(j).function;
        columns.set(i, j, function.applyAsDouble(points.get(i, 0), points.get(i, 1)));
      }
    }
    return columns;
  }

  @Override
  public String toString() {
    return label;
  }
}
