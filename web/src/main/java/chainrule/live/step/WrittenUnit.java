package chainrule.live.step;

import chainrule.activation.Activation;
import java.util.List;

/**
 * A kind of unit, as formulas write it: {@code %} stands for a name, {@code #} for a number.
 *
 * @param activation what it calculates
 * @param symbols the output in symbols, from the sum
 * @param numbers the output in numbers, from the sum
 * @param slope the slope in symbols, from the output; nothing where it is always 1
 */
record WrittenUnit(Activation activation, String symbols, String numbers, String slope) {

  /** Its slope is written as a function of the sum, and as 0 or 1. */
  private static final WrittenUnit RELU =
      new WrittenUnit(Activation.RELU, "max(0, %)", "max(0, #)", "relu′(%)");

  private static final List<WrittenUnit> ALL =
      List.of(
          new WrittenUnit(Activation.SIGMOID, "σ(%)", "1 / (1 + e^(−#))", "%·(1 − %)"),
          new WrittenUnit(Activation.TANH, "tanh(%)", "tanh(#)", "(1 − %²)"),
          new WrittenUnit(Activation.LINEAR, "%", "#", ""),
          RELU);

  /**
   * Returns the kind of a name.
   *
   * @param name as the activation says it of itself
   * @throws IllegalArgumentException if formulas of it are not known here
   */
  static WrittenUnit of(String name) {
    return ALL.stream()
        .filter(unit -> unit.activation.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "one step: units are " + name + "; expected sigmoid, tanh, relu or linear"));
  }

  /** Returns the output in symbols. */
  String symbols(String sum) {
    return symbols.replace("%", sum);
  }

  /** Returns the slope in symbols; nothing where it is always 1. */
  String slopeSymbols(String sum, String activity) {
    return slope.replace("%", equals(RELU) ? sum : activity);
  }

  /** Returns the slope in numbers; each that is missing is the activity. */
  String slopeNumbers(double activity) {
    return equals(RELU)
        ? WrittenNumber.of(activation.derivativeFromOutput(activity), 1)
        : slope.replace('%', '#');
  }
}
