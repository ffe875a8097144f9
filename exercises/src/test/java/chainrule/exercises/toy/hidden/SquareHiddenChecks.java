package chainrule.exercises.toy.hidden;

import chainrule.check.Block;
import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import chainrule.exercises.toy.T1;
import java.util.Arrays;
import java.util.List;

/** The hidden checks of the toy question. */
@Checks
public class SquareHiddenChecks {
  @Check(kind = Kind.GRADIENT, weight = 5, seconds = 60)
  void isTheGradientOfCubes(Subject<T1.Square> answer) {
    double[] x = answer.random().doubles(4, 0.5, 2).toArray();
    answer.gradient(
        "cubes",
        f -> f.square(x),
        theta -> Arrays.stream(theta).map(v -> v * v * v / 3).sum(),
        x,
        List.of(Block.whole("x", 4)));
  }
}
