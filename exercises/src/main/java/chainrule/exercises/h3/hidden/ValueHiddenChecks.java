package chainrule.exercises.h3.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h3.ChunkCases;
import chainrule.exercises.h3.H3;
import chainrule.exercises.h3.Tape;
import chainrule.exercises.h3.TapeCases;
import chainrule.exercises.h3.ValueChecks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q2. */
@Checks
class ValueHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient through each operation, drawn")
  void drawnSlopes(AnswerUnderTest<H3.ValueClass> answer) {
    double[] v = ChunkCases.vector(answer.random(), 2);
    ValueChecks.agree(answer, "drawn, ", TapeCases.inside(v[0], 2 * v[0] * v[0] + 0.5));
    ValueChecks.agree(answer, "drawn, ", TapeCases.ofPositive(Math.abs(v[1])));
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn neurons")
  void drawnNeurons(AnswerUnderTest<H3.ValueClass> answer) {
    SplittableRandom random = answer.random();
    for (int i = 0; i < 3; i++) {
      double[] v = ChunkCases.vector(random, 5);
      answer.agrees(
          "drawn tanh neuron " + i,
          f -> TapeCases.ask(f, "tanh(a·c + b·d + e)", TapeCases.neuron(v)));
      answer.agrees(
          "drawn sigmoid neuron " + i,
          f -> TapeCases.ask(f, "sigmoid neuron", TapeCases.sigmoidNeuron(v)));
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn expressions of thirty steps that use their nodes again and again")
  void drawnExpressions(AnswerUnderTest<H3.ValueClass> answer) {
    SplittableRandom random = answer.random();
    for (int i = 0; i < 3; i++) {
      Tape tape = drawn(random);
      answer.agrees("drawn expression " + i, f -> TapeCases.ask(f, "thirty steps", tape));
    }
  }

  /** Steps that keep all numbers small, each on two of the last five nodes. */
  private static Tape drawn(SplittableRandom random) {
    Tape tape = Tape.of(ChunkCases.vector(random, 4));
    for (int size = 4; size < 34; size++) {
      int one = size - 1 - random.nextInt(4);
      int other = size - 1 - random.nextInt(4);
      tape =
          switch (random.nextInt(6)) {
            case 0 -> tape.then(Tape.Operation.ADD, one, other);
            case 1 -> tape.then(Tape.Operation.SUB, one, other);
            case 2 -> tape.thenBy(Tape.Operation.TIMES, one, -0.8);
            case 3 -> tape.thenBy(Tape.Operation.SUB_FROM, one, 0.3);
            case 4 -> tape.then(Tape.Operation.NEG, one);
            default -> tape.then(Tape.Operation.TANH, one);
          };
    }
    return tape.then(Tape.Operation.TANH, 33).then(Tape.Operation.MUL, 34, 32);
  }
}
