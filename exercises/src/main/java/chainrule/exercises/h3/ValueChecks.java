package chainrule.exercises.h3;

import static chainrule.exercises.h3.Tape.Operation.ADD;
import static chainrule.exercises.h3.Tape.Operation.POW;
import static chainrule.exercises.h3.Tape.Operation.RELU;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q2. */
@Checks
public class ValueChecks {
  @Check(kind = CheckKind.SHAPE, weight = 5)
  @DisplayName("two values can be added")
  void addsTwo(AnswerUnderTest<H3.ValueClass> answer) {
    answer.result("1 + 2", f -> TapeCases.ask(f, "a + b", Tape.of(1, 2).then(ADD, 0, 1)));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("the number of each operation")
  void numbersAreRight(AnswerUnderTest<H3.ValueClass> answer) {
    all(TapeCases.single(1.5, -2.5))
        .forEach(
            (id, tape) -> answer.agrees("number of " + id, f -> TapeCases.ask(f, id, tape).data()));
    TapeCases.single(-0.5, 4)
        .forEach(
            (id, tape) ->
                answer.agrees(
                    "number of " + id + ", a < 0", f -> TapeCases.ask(f, id, tape).data()));
    all(TapeCases.single(1.7, -2.3)).forEach((id, tape) -> hasAllDigits(answer, id, tape));
  }

  private static void hasAllDigits(
      AnswerUnderTest<H3.ValueClass> answer, String expression, Tape tape) {
    double[] data =
        answer.result("digits of " + expression, f -> TapeCases.ask(f, expression, tape).data());
    answer.holds(
        !RightDigits.areFew(new double[] {data[data.length - 1]}, TapeCases.result(tape)),
        expression + ": right to a few digits only",
        "DIGITS");
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("a neuron of tanh, a sigmoid of four gates, a ReLU at its kink")
  void examplesAreRight(AnswerUnderTest<H3.ValueClass> answer) {
    answer.agrees(
        "tanh neuron",
        f -> TapeCases.ask(f, "tanh(a·c + b·d + e)", TapeCases.neuron(2, 0, -3, 1, 6.5)));
    answer.agrees(
        "sigmoid neuron",
        f ->
            TapeCases.ask(
                f,
                "-1 / (-1 - exp(-(a·c + b·d + e)))",
                TapeCases.sigmoidNeuron(-1, -2, 2, -3, -3)));
    answer.agrees("relu at 0", f -> TapeCases.ask(f, "relu a", Tape.of(0).then(RELU, 0)));
    answer.agrees("relu below 0", f -> TapeCases.ask(f, "relu a", Tape.of(-2).then(RELU, 0)));
    answer.agrees("a² at 0", f -> TapeCases.ask(f, "a²", Tape.of(0).thenBy(POW, 0, 2)));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient through each operation")
  void slopesAreRight(AnswerUnderTest<H3.ValueClass> answer) {
    agree(answer, "", all(TapeCases.single(1.5, -2.5)));
    agree(answer, "a < 0, ", TapeCases.single(-0.5, 4));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient through each operation inside of others")
  void slopesInsideAreRight(AnswerUnderTest<H3.ValueClass> answer) {
    agree(answer, "", TapeCases.inside(-0.7, 1.9));
    agree(answer, "again, ", TapeCases.inside(0.6, 0.8));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("a value that is used more than once")
  void contributionsAdd(AnswerUnderTest<H3.ValueClass> answer) {
    TapeCases.shared(0.8, -1.7)
        .forEach((id, tape) -> answer.agrees(id, f -> TapeCases.ask(f, id, tape)));
  }

  private static Map<String, Tape> all(Map<String, Tape> tapes) {
    tapes.putAll(TapeCases.ofPositive(2.5));
    return tapes;
  }

  /** Checks the gradients of tapes by their inputs. */
  public static void agree(
      AnswerUnderTest<H3.ValueClass> answer, String prefix, Map<String, Tape> tapes) {
    tapes.forEach(
        (id, tape) ->
            answer.gradient(
                prefix + "gradient of " + id,
                f -> Arrays.copyOf(TapeCases.ask(f, id, tape).grad(), tape.inputs().length),
                inputs -> TapeCases.result(tape.on(inputs)),
                tape.inputs(),
                List.of(ParameterBlock.whole(id, tape.inputs().length))));
  }
}
