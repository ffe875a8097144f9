package chainrule.live.step;

import chainrule.live.step.StepNumber.Kind;
import java.util.ArrayList;
import java.util.List;

/** Which numbers there are in a step of a small network, and what they are called. */
final class StepShape {

  private static final String[] LOWERED = {"₁", "₂", "₃", "₄"};
  private static final String[] RAISED = {"", "¹", "²"};
  private static final String[] UNITS = {"x", "h", "y"};

  private final int[] sizes;
  private final boolean[] biases;

  /**
   * Takes the widths.
   *
   * @param sizes of the inputs, the hidden units and the outputs, each 1 to 4; not modified
   * @param biases whether the hidden units and the outputs have biases; not modified
   */
  StepShape(int[] sizes, boolean[] biases) {
    this.sizes = sizes;
    this.biases = biases;
  }

  int width(int layer) {
    return sizes[layer];
  }

  boolean hasBias(int layer) {
    return biases[layer - 1];
  }

  /** Returns all numbers, unit by unit, as one would read them. */
  List<StepNumber> numbers() {
    List<StepNumber> all = new ArrayList<>();
    for (int layer = 0; layer < sizes.length; layer++) {
      for (int unit = 0; unit < width(layer); unit++) {
        if (layer == 0) {
          all.add(StepNumber.of(Kind.INPUT, 0, unit));
        } else {
          addUnit(all, layer, unit);
        }
      }
    }
    all.add(StepNumber.of(Kind.LOSS, 2, 0));
    all.add(StepNumber.of(Kind.NEW_LOSS, 2, 0));
    all.add(StepNumber.of(Kind.RATE, 2, 0));
    return all;
  }

  private void addUnit(List<StepNumber> all, int layer, int unit) {
    for (int from = 0; from < width(layer - 1); from++) {
      StepNumber weight = new StepNumber(Kind.WEIGHT, layer, from, unit);
      all.addAll(List.of(weight, weight.as(Kind.WEIGHT_GRADIENT), weight.as(Kind.NEW_WEIGHT)));
    }
    StepNumber bias = StepNumber.of(Kind.BIAS, layer, unit);
    if (hasBias(layer)) {
      all.addAll(List.of(bias, bias.as(Kind.BIAS_GRADIENT), bias.as(Kind.NEW_BIAS)));
    }
    all.addAll(
        List.of(
            bias.as(Kind.SUM), bias.as(Kind.DELTA), bias.as(Kind.ACTIVITY), bias.as(Kind.ERROR)));
    if (layer == 2) {
      all.addAll(List.of(bias.as(Kind.NEW_OUTPUT), bias.as(Kind.TARGET)));
    }
  }

  /** Returns the sign of a number in formulas, such as {@code w¹₂₁}. */
  String name(StepNumber number) {
    int layer = number.layer();
    String own = RAISED[layer] + index(layer, number.to());
    String weight = "w" + RAISED[layer] + LOWERED[number.from()] + index(layer, number.to());
    return switch (number.kind()) {
      case INPUT, ACTIVITY -> unit(layer, number.to());
      case TARGET -> "d" + index(layer, number.to());
      case WEIGHT -> weight;
      case BIAS -> "b" + own;
      case SUM -> "z" + own;
      case LOSS -> "E";
      case RATE -> "ε";
      case ERROR -> "∂E/∂" + unit(layer, number.to());
      case DELTA -> "δ" + own;
      case WEIGHT_GRADIENT -> "∂E/∂" + weight;
      case BIAS_GRADIENT -> "∂E/∂b" + own;
      case NEW_WEIGHT -> "new " + weight;
      case NEW_BIAS -> "new b" + own;
      case NEW_OUTPUT -> "new " + unit(layer, number.to());
      case NEW_LOSS -> "new E";
    };
  }

  /** Returns what a number is, in words for reading aloud. */
  String words(StepNumber number) {
    String unit = spoken(number.layer(), number.to());
    String weight =
        number.layer() == 0
            ? ""
            : "weight from " + spoken(number.layer() - 1, number.from()) + " to " + unit;
    return switch (number.kind()) {
      case INPUT -> "input " + unit;
      case ACTIVITY -> (number.layer() == 1 ? "activity " : "output ") + unit;
      case TARGET -> "target of " + unit;
      case WEIGHT -> weight;
      case BIAS -> "bias of " + unit;
      case SUM -> "sum z of " + unit;
      case LOSS -> "error E";
      case RATE -> "learning rate";
      case ERROR -> "derivative of the error by " + unit;
      case DELTA -> "delta of " + unit;
      case WEIGHT_GRADIENT -> "derivative of the error by the " + weight;
      case BIAS_GRADIENT -> "derivative of the error by the bias of " + unit;
      case NEW_WEIGHT -> "new " + weight;
      case NEW_BIAS -> "new bias of " + unit;
      case NEW_OUTPUT -> "new output " + unit;
      case NEW_LOSS -> "new error E";
    };
  }

  private String unit(int layer, int unit) {
    return UNITS[layer] + index(layer, unit);
  }

  private String spoken(int layer, int unit) {
    return UNITS[layer] + (width(layer) == 1 ? "" : unit + 1);
  }

  /** Returns which of its layer a unit is; nothing if it is the only one. */
  private String index(int layer, int unit) {
    return width(layer) == 1 ? "" : LOWERED[unit];
  }
}
