package chainrule.exercises.h3;

import static chainrule.exercises.h3.Tape.Operation.ADD;
import static chainrule.exercises.h3.Tape.Operation.DIV;
import static chainrule.exercises.h3.Tape.Operation.EXP;
import static chainrule.exercises.h3.Tape.Operation.LOG;
import static chainrule.exercises.h3.Tape.Operation.MUL;
import static chainrule.exercises.h3.Tape.Operation.NEG;
import static chainrule.exercises.h3.Tape.Operation.POW;
import static chainrule.exercises.h3.Tape.Operation.RELU;
import static chainrule.exercises.h3.Tape.Operation.SUB;
import static chainrule.exercises.h3.Tape.Operation.SUB_FROM;
import static chainrule.exercises.h3.Tape.Operation.TANH;
import static chainrule.exercises.h3.Tape.Operation.TIMES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The expressions of Q2's checks, and what they come to in plain arithmetic. */
public final class TapeCases {
  private TapeCases() {}

  /** Returns each operation by itself, by how a reader writes it: of a, or of a and b. */
  public static Map<String, Tape> single(double a, double b) {
    Map<String, Tape> tapes = new LinkedHashMap<>();
    Tape two = Tape.of(a, b);
    tapes.put("a + b", two.then(ADD, 0, 1));
    tapes.put("a - b", two.then(SUB, 0, 1));
    tapes.put("a · b", two.then(MUL, 0, 1));
    tapes.put("a / b", two.then(DIV, 0, 1));
    Tape one = Tape.of(a);
    tapes.put("-a", one.then(NEG, 0));
    tapes.put("exp a", one.then(EXP, 0));
    tapes.put("tanh a", one.then(TANH, 0));
    tapes.put("relu a", one.then(RELU, 0));
    tapes.put("a · 3", one.thenBy(TIMES, 0, 3));
    tapes.put("5 - a", one.thenBy(SUB_FROM, 0, 5));
    tapes.put("a²", one.thenBy(POW, 0, 2));
    tapes.put("a⁻³", one.thenBy(POW, 0, -3));
    return tapes;
  }

  /** Returns what takes positive numbers only, of a above 0. */
  public static Map<String, Tape> ofPositive(double a) {
    Map<String, Tape> tapes = new LinkedHashMap<>();
    tapes.put("ln a", Tape.of(a).then(LOG, 0));
    tapes.put("√a", Tape.of(a).thenBy(POW, 0, 0.5));
    return tapes;
  }

  /**
   * Returns each operation twice as strong: what arrives at it is not 1, and what it is done to was
   * computed.
   *
   * @param a not 0
   * @param b not 0, of any sign
   */
  public static Map<String, Tape> inside(double a, double b) {
    Map<String, Tape> tapes = new LinkedHashMap<>();
    Map<String, Tape> plain = single(a, b);
    plain.putAll(ofPositive(0.3 + Math.abs(b)));
    plain.forEach((name, tape) -> tapes.put("2(" + name + ")²", squared(tape)));
    Tape product = Tape.of(a, b).then(MUL, 0, 1);
    tapes.put("b / (a·b + 3b)", product.thenBy(TIMES, 1, 3).then(ADD, 2, 3).then(DIV, 1, 4));
    tapes.put("a + tanh(a·b)", product.then(TANH, 2).then(ADD, 0, 3));
    tapes.put("a - a·b", product.then(SUB, 0, 2));
    tapes.put("a·(a·b)", product.then(MUL, 0, 2));
    return tapes;
  }

  private static Tape squared(Tape tape) {
    int last = tape.inputs().length + tape.steps().length - 1;
    return tape.thenBy(POW, last, 2).thenBy(TIMES, last + 1, 2);
  }

  /** Returns a neuron: tanh(x₀w₀ + x₁w₁ + b), of the inputs, the weights and the bias. */
  public static Tape neuron(double... inputs) {
    return Tape.of(inputs)
        .then(MUL, 0, 2)
        .then(MUL, 1, 3)
        .then(ADD, 5, 6)
        .then(ADD, 7, 4)
        .then(TANH, 8);
  }

  /** Returns a sigmoid of the same, out of four operations. */
  public static Tape sigmoidNeuron(double... inputs) {
    return Tape.of(inputs)
        .then(MUL, 0, 2)
        .then(MUL, 1, 3)
        .then(ADD, 5, 6)
        .then(ADD, 7, 4)
        .then(NEG, 8)
        .then(EXP, 9)
        .thenBy(SUB_FROM, 10, -1)
        .thenBy(POW, 11, -1)
        .then(NEG, 12);
  }

  /** Returns nodes that are used more than once. */
  public static Map<String, Tape> shared(double a, double b) {
    Map<String, Tape> tapes = new LinkedHashMap<>();
    tapes.put("a + a", Tape.of(a).then(ADD, 0, 0));
    tapes.put("a · a", Tape.of(a).then(MUL, 0, 0));
    tapes.put("a / a + a", Tape.of(a).then(DIV, 0, 0).then(ADD, 0, 1));
    tapes.put("exp a + tanh a", Tape.of(a).then(EXP, 0).then(TANH, 0).then(ADD, 1, 2));
    tapes.put("a - a", Tape.of(a).then(SUB, 0, 0));
    tapes.put("ln a · a", Tape.of(a).then(LOG, 0).then(MUL, 1, 0));
    tapes.put("exp a · a", Tape.of(a).then(EXP, 0).then(MUL, 1, 0));
    tapes.put("relu a · a", Tape.of(a).then(RELU, 0).then(MUL, 1, 0));
    tapes.put("a² · a", Tape.of(a).thenBy(POW, 0, 2).then(MUL, 1, 0));
    tapes.put("ln (a · a)", Tape.of(a).then(MUL, 0, 0).then(LOG, 1));
    tapes.put("relu (a · a)", Tape.of(a).then(MUL, 0, 0).then(RELU, 1));
    tapes.put("(a + b)(a·b)", Tape.of(a, b).then(ADD, 0, 1).then(MUL, 0, 1).then(MUL, 2, 3));
    Tape unary = Tape.of(a).then(EXP, 0).then(TANH, 0).then(RELU, 0).then(NEG, 0);
    tapes.put(
        "a·3 + exp a + tanh a + relu a - a + a² + (5 - a)",
        unary
            .thenBy(POW, 0, 2)
            .thenBy(TIMES, 0, 3)
            .thenBy(SUB_FROM, 0, 5)
            .then(ADD, 1, 2)
            .then(ADD, 8, 3)
            .then(ADD, 9, 4)
            .then(ADD, 10, 5)
            .then(ADD, 11, 6)
            .then(ADD, 12, 7));
    return tapes;
  }

  /** Returns what an answer makes of an expression. */
  public static GraphValues ask(H3.ValueClass answer, String expression, Tape tape) {
    String inputs =
        Arrays.stream(tape.inputs()).mapToObj(Double::toString).collect(Collectors.joining(", "));
    return answer.value(expression + " at " + inputs, tape);
  }

  /** Returns the number that a tape comes to. */
  public static double result(Tape tape) {
    List<Double> nodes = new ArrayList<>();
    for (double input : tape.inputs()) {
      nodes.add(input);
    }
    for (Tape.Step step : tape.steps()) {
      nodes.add(result(step, nodes.get(step.first()), nodes.get(step.second())));
    }
    return nodes.get(nodes.size() - 1);
  }

  private static double result(Tape.Step step, double a, double b) {
    return switch (step.operation()) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      case NEG -> -a;
      case POW -> Math.pow(a, step.constant());
      case EXP -> Math.exp(a);
      case LOG -> Math.log(a);
      case TANH -> Math.tanh(a);
      case RELU -> Math.max(0, a);
      case TIMES -> a * step.constant();
      case SUB_FROM -> step.constant() - a;
    };
  }
}
