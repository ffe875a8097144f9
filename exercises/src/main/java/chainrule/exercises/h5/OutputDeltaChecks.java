package chainrule.exercises.h5;

import chainrule.check.Block;
import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q1. */
@Checks
class OutputDeltaChecks {
  @Check(kind = Kind.SHAPE, weight = 10)
  @DisplayName("shape is that of Y, all entries finite")
  void shapeIsRight(Subject<H5.OutputDelta> answer) {
    answer.result("5×2 outputs", outputs("IDENTITY_L2", 5, 2, 11)::signal);
  }

  @Check(kind = Kind.VALUES, weight = 25)
  @DisplayName("values of every head, and of the rain table")
  void valuesAreRight(Subject<H5.OutputDelta> answer) {
    answer.agrees("rain table", f -> rain().signal(f));
    for (String head : Problem.HEADS) {
      answer.agrees("values, " + head, outputs(head, 5, 3, 12)::signal);
    }
  }

  @Check(kind = Kind.ARGUMENTS, weight = 5)
  @DisplayName("Y and T stay as they are")
  void argumentsStay(Subject<H5.OutputDelta> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          outputs("SIGMOID_L2", 5, 4, 15).signal(f);
          return outputs("SIGMOID_L2", 5, 4, 13).signal(f);
        });
    answer.leavesArgumentsAlone("arguments, identity", outputs("IDENTITY_L2", 4, 3, 13)::signal);
  }

  @Check(kind = Kind.GRADIENT, weight = 15)
  @DisplayName("gradient of the mean loss by Z, every head")
  void agreesWithTheSlope(Subject<H5.OutputDelta> answer) {
    for (String head : Problem.HEADS) {
      Outputs outputs = outputs(head, 4, 2, 14);
      answer.gradient(
          "by Z, " + head,
          f -> Problem.flat(outputs.signal(f)),
          z -> Forward.loss(Problem.rows(z, 2), outputs.T(), head),
          Problem.flat(outputs.Z()),
          List.of(Block.whole("Z", 8)));
    }
  }

  /** Pre-activations and targets of an output layer. */
  private record Outputs(double[][] Z, double[][] T, String head) {
    double[][] signal(H5.OutputDelta answer) {
      return answer.outputDelta(Forward.activate(Z, Forward.outputActivation(head)), T, head);
    }
  }

  private static Outputs outputs(String head, int examples, int units, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Outputs(
        Problem.matrix(random, examples, units),
        Problem.targets(random, examples, units, head),
        head);
  }

  private static Outputs rain() {
    Problem rain = Problem.rain();
    return new Outputs(rain.forward().Z()[1], rain.T(), rain.head());
  }
}
