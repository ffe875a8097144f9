package chainrule.live.step;

import chainrule.activation.Activation;

/** A kind of unit, as formulas write it: {@code %} stands for a name, {@code #} for a number. */
enum WrittenUnit {
  SIGMOID(Activation.SIGMOID, "σ(%)", "1 / (1 + e^(−#))", "%·(1 − %)"),
  TANH(Activation.TANH, "tanh(%)", "tanh(#)", "(1 − %²)"),
  RELU(Activation.RELU, "max(0, %)", "max(0, #)", "relu′(%)"),
  LINEAR(Activation.LINEAR, "%", "#", "");

  private final Activation activation;
  private final String symbols;
  private final String numbers;
  private final String slope;

  WrittenUnit(Activation activation, String symbols, String numbers, String slope) {
    this.activation = activation;
    this.symbols = symbols;
    this.numbers = numbers;
    this.slope = slope;
  }

  /**
   * Returns the kind of a name.
   *
   * @param name as the activation says it of itself
   * @throws IllegalArgumentException if formulas of it are not known here
   */
  static WrittenUnit of(String name) {
    for (WrittenUnit unit : values()) {
      if (unit.activation.toString().equals(name)) {
        return unit;
      }
    }
    throw new IllegalArgumentException(
        "one step: units are " + name + "; expected sigmoid, tanh, relu or linear");
  }

  Activation activation() {
    return activation;
  }

  /** Returns the output in symbols. */
  String symbols(String sum) {
    return symbols.replace("%", sum);
  }

  /** Returns the output in numbers; one is missing, the sum. */
  String numbers() {
    return numbers;
  }

  /** Returns the slope in symbols; nothing where it is always 1. */
  String slopeSymbols(String sum, String activity) {
    return slope.replace("%", this == RELU ? sum : activity);
  }

  /** Returns the slope in numbers; each that is missing is the activity. */
  String slopeNumbers(double activity) {
    return this == RELU
        ? WrittenNumber.of(activation.derivativeFromOutput(activity), 1)
        : slope.replace('%', '#');
  }
}
