package chainrule.live.step;

import chainrule.live.step.StepNumber.Kind;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formulas of a step: what each of its numbers is made of. */
final class StepFormulas {

  private static final int DIGITS = 4;

  private final StepShape shape;
  private final WrittenUnit[] units;

  /**
   * Takes what the network consists of.
   *
   * @param shape which numbers there are
   * @param units the kinds of the hidden units and of the outputs; not modified
   */
  StepFormulas(StepShape shape, WrittenUnit... units) {
    this.shape = shape;
    this.units = units;
  }

  /** Returns a number as the picture shows it. */
  static String text(double value) {
    return WrittenNumber.of(value, DIGITS);
  }

  /** Returns which numbers one is made of, each once. */
  List<StepNumber> parts(StepNumber number, WorkedStep step) {
    StepFormula formula = of(number, step);
    return formula == null ? List.of() : formula.parts().stream().distinct().toList();
  }

  /** Returns the formula of a number: in symbols, with numbers, and what comes out. */
  String written(StepNumber number, WorkedStep step) {
    double value = step.value(number);
    StepFormula formula = of(number, step);
    if (formula == null) {
      return shape.name(number) + " = " + text(value) + ": " + given(number);
    }
    double[] parts = values(formula, step);
    int digits = formula.digits(parts, value, DIGITS);
    String filled = formula.filled(parts, digits);
    String equals = digits > WrittenNumber.MOST_DIGITS ? " ≈ " : " = ";
    return shape.name(number)
        + " = "
        + formula.symbols()
        + (filled.equals(text(value)) ? "" : " = " + filled)
        + equals
        + text(value);
  }

  /** Returns the same in words for reading aloud, without the symbols. */
  String aloud(StepNumber number, WorkedStep step) {
    double value = step.value(number);
    StepFormula formula = of(number, step);
    String result = WrittenNumber.aloud(value, DIGITS);
    if (formula == null) {
      return shape.words(number) + ": " + result + "; " + given(number);
    }
    double[] parts = values(formula, step);
    String filled = formula.aloud(parts, formula.digits(parts, value, DIGITS));
    return shape.words(number) + ": " + filled + " is " + result;
  }

  private static double[] values(StepFormula formula, WorkedStep step) {
    return formula.parts().stream().mapToDouble(step::value).toArray();
  }

  private static String given(StepNumber number) {
    return switch (number.kind()) {
      case INPUT -> "an input, given with the example.";
      case TARGET -> "what the output should be, given with the example.";
      case WEIGHT -> "the weight as it is before the step.";
      case BIAS -> "the bias as it is before the step: a weight whose input is always 1.";
      case RATE -> "the learning rate; a step goes ε times the gradient downhill.";
      default -> "forward once more, with the new weights.";
    };
  }

  private @Nullable StepFormula of(StepNumber number, WorkedStep step) {
    return switch (number.kind()) {
      case SUM -> products(intoSum(number));
      case ACTIVITY -> activity(number);
      case LOSS -> loss(Kind.ACTIVITY);
      case NEW_LOSS -> loss(Kind.NEW_OUTPUT);
      case ERROR -> number.layer() == 2 ? difference(number) : products(ahead(number));
      case DELTA -> delta(number, step);
      case WEIGHT_GRADIENT ->
          products(List.of(unit(number.layer() - 1, number.from()), delta(number)));
      case BIAS_GRADIENT -> products(List.of(delta(number)));
      case NEW_WEIGHT -> moved(number.as(Kind.WEIGHT), number.as(Kind.WEIGHT_GRADIENT));
      case NEW_BIAS -> moved(number.as(Kind.BIAS), number.as(Kind.BIAS_GRADIENT));
      default -> null;
    };
  }

  private static StepNumber unit(int layer, int unit) {
    return StepNumber.of(layer == 0 ? Kind.INPUT : Kind.ACTIVITY, layer, unit);
  }

  private static StepNumber delta(StepNumber number) {
    return StepNumber.of(Kind.DELTA, number.layer(), number.to());
  }

  /** Returns weight and input in turns, and the bias. */
  private List<StepNumber> intoSum(StepNumber sum) {
    List<StepNumber> parts = new ArrayList<>();
    for (int from = 0; from < shape.width(sum.layer() - 1); from++) {
      parts.add(new StepNumber(Kind.WEIGHT, sum.layer(), from, sum.to()));
      parts.add(unit(sum.layer() - 1, from));
    }
    if (shape.hasBias(sum.layer())) {
      parts.add(sum.as(Kind.BIAS));
    }
    return parts;
  }

  /** Returns for each output the weight to it and its delta, in turns. */
  private List<StepNumber> ahead(StepNumber hidden) {
    List<StepNumber> parts = new ArrayList<>();
    for (int to = 0; to < shape.width(2); to++) {
      parts.add(new StepNumber(Kind.WEIGHT, 2, hidden.to(), to));
      parts.add(StepNumber.of(Kind.DELTA, 2, to));
    }
    return parts;
  }

  /** Returns the sum of the products of two and two; one that is left over is added. */
  private StepFormula products(List<StepNumber> parts) {
    StringBuilder symbols = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String sign = i == 0 ? "" : i % 2 == 1 ? "·" : " + ";
      symbols.append(sign).append(shape.name(parts.get(i)));
      numbers.append(sign).append('#');
    }
    return new StepFormula(
        symbols.toString(), numbers.toString(), parts, StepFormulas::sumOfProducts);
  }

  /** What a reader calculates who reads such a sum. */
  private static double sumOfProducts(double[] numbers) {
    double sum = 0;
    for (int i = 0; i < numbers.length; i += 2) {
      sum += i + 1 < numbers.length ? numbers[i] * numbers[i + 1] : numbers[i];
    }
    return sum;
  }

  private StepFormula activity(StepNumber number) {
    WrittenUnit unit = units[number.layer() - 1];
    StepNumber sum = number.as(Kind.SUM);
    return new StepFormula(
        unit.symbols(shape.name(sum)),
        unit.numbers(),
        List.of(sum),
        numbers -> unit.activation().value(numbers[0]));
  }

  private StepFormula difference(StepNumber output) {
    List<StepNumber> parts = List.of(output.as(Kind.ACTIVITY), output.as(Kind.TARGET));
    return new StepFormula(
        shape.name(parts.get(0)) + " − " + shape.name(parts.get(1)),
        "# − #",
        parts,
        numbers -> numbers[0] - numbers[1]);
  }

  /** Returns the formula of ∂E/∂a times the slope. */
  private StepFormula delta(StepNumber number, WorkedStep step) {
    WrittenUnit unit = units[number.layer() - 1];
    StepNumber own = number.as(Kind.ACTIVITY);
    String slope = unit.slopeSymbols(shape.name(number.as(Kind.SUM)), shape.name(own));
    String slopeNumbers = unit.slopeNumbers(step.value(own));
    StepFormula error = number.layer() == 2 ? difference(number) : products(ahead(number));
    if (slope.isEmpty()) {
      return error;
    }
    int owns = (int) slopeNumbers.chars().filter(sign -> sign == '#').count();
    List<StepNumber> parts = new ArrayList<>(error.parts());
    parts.addAll(Collections.nCopies(owns, own));
    double slopeWithoutNumbers = unit.activation().derivativeFromOutput(step.value(own));
    return new StepFormula(
        factor(error.symbols()) + "·" + slope,
        factor(error.numbers()) + "·" + slopeNumbers,
        parts,
        numbers ->
            error.again().applyAsDouble(Arrays.copyOf(numbers, error.parts().size()))
                * (owns == 0
                    ? slopeWithoutNumbers
                    : unit.activation().derivativeFromOutput(numbers[numbers.length - 1])));
  }

  /** In brackets if it is a sum. */
  private static String factor(String text) {
    return text.contains(" ") ? "(" + text + ")" : text;
  }

  private StepFormula loss(Kind output) {
    List<StepNumber> parts = new ArrayList<>();
    List<String> symbols = new ArrayList<>();
    for (int unit = 0; unit < shape.width(2); unit++) {
      StepNumber target = StepNumber.of(Kind.TARGET, 2, unit);
      parts.addAll(List.of(target.as(output), target));
      symbols.add("(" + shape.name(target.as(output)) + " − " + shape.name(target) + ")²");
    }
    List<String> numbers = Collections.nCopies(symbols.size(), "(# − #)²");
    return new StepFormula(
        "½·" + factor(symbols), "½·" + factor(numbers), parts, StepFormulas::lossAgain);
  }

  private static String factor(List<String> terms) {
    return terms.size() == 1 ? terms.get(0) : "(" + String.join(" + ", terms) + ")";
  }

  private static double lossAgain(double[] numbers) {
    Matrix pairs = Matrix.wrap(numbers.length / 2, 2, numbers);
    return Loss.HALF_SQUARED_ERROR_SUM.value(
        Matrix.row(pairs.columnAt(0)), Matrix.row(pairs.columnAt(1)));
  }

  private StepFormula moved(StepNumber old, StepNumber gradient) {
    StepNumber rate = StepNumber.of(Kind.RATE, 2, 0);
    return new StepFormula(
        shape.name(old) + " − ε·" + shape.name(gradient),
        "# − #·#",
        List.of(old, rate, gradient),
        numbers -> numbers[0] - numbers[1] * numbers[2]);
  }
}
