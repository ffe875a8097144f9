package chainrule.live;

import chainrule.activation.Activation;
import java.util.List;

/** What the playground of a page has room for. */
final class PlaygroundLimits {

  private static final int MOST_LAYERS = 3;
  private static final int MOST_UNITS = 6;
  private static final List<Activation> ACTIVATIONS =
      List.of(
          Activation.TANH,
          Activation.RELU,
          Activation.SIGMOID,
          Activation.SOFTPLUS,
          Activation.LINEAR,
          Activation.STEP);

  private PlaygroundLimits() {}

  /** Returns the units of hidden layers, which are few enough. */
  static int[] few(int[] units) {
    boolean fits = units.length <= MOST_LAYERS;
    StringBuilder found = new StringBuilder();
    for (int count : units) {
      fits &= count >= 1 && count <= MOST_UNITS;
      found.append(found.length() == 0 ? "" : ", ").append(count);
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "layers: ["
              + found
              + "]; expected at most "
              + MOST_LAYERS
              + " layers of 1 to "
              + MOST_UNITS
              + " units");
    }
    return units;
  }

  /** Returns the activation of a name. */
  static Activation activation(String name) {
    StringBuilder known = new StringBuilder();
    for (Activation activation : ACTIVATIONS) {
      if (activation.toString().equals(name)) {
        return activation;
      }
      known.append(known.length() == 0 ? "" : ", ").append(activation);
    }
    throw new IllegalArgumentException("activation: " + name + "; expected one of " + known);
  }
}
