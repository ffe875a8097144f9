package chainrule.exercises.toy.hidden;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.toy.T1;
import java.util.Arrays;
import java.util.List;

/** The hidden checks of the toy question. */
@Checks
public class SquareHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 5, seconds = 60)
  void isTheGradientOfCubes(AnswerUnderTest<T1.Square> answer) {
    double[] x = answer.random().doubles(4, 0.5, 2).toArray();
    answer.gradient(
        "cubes",
        f -> f.square(x),
        theta -> Arrays.stream(theta).map(v -> v * v * v / 3).sum(),
        x,
        List.of(ParameterBlock.whole("x", 4)));
  }
}
