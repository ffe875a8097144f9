package chainrule.exercises.h5.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h5.NetworkProblem;
import chainrule.exercises.h5.hidden.BrokenNet.Bug;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q6. */
@Checks
class WorstBlockHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 35)
  @DisplayName("ten real networks, nine of them with a classical bug")
  void realNetworks(AnswerUnderTest<H5.WorstBlock> answer) {
    answer.agrees(
        "real networks",
        f ->
            Arrays.stream(Bug.values())
                .mapToInt(bug -> new BrokenNet(net(611, 3, 4, 3), bug, 1).worst(f))
                .toArray());
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 8)
  @DisplayName("real networks, right and wrong, whose cost is in small units")
  void smallUnits(AnswerUnderTest<H5.WorstBlock> answer) {
    answer.agrees(
        "small units",
        f ->
            Stream.of(Bug.NO_SLOPE, Bug.NONE, Bug.BIAS_DECAYED_ABOVE, Bug.PRE_ACTIVATION_FOR_INPUT)
                .mapToInt(bug -> new BrokenNet(net(612, 2, 1, 3), bug, 1e-4).worst(f))
                .toArray());
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 7)
  @DisplayName("networks with a ReLU exactly at its kink, one right and two wrong")
  void kink(AnswerUnderTest<H5.WorstBlock> answer) {
    answer.agrees(
        "at the kink",
        f ->
            Stream.of(Bug.NONE, Bug.LAST_EXAMPLE_BELOW, Bug.BIAS_AVERAGED_TWICE_ABOVE)
                .mapToInt(bug -> new BrokenNet(atTheKink(), bug, 1).worst(f))
                .toArray());
  }

  private static NetworkProblem net(long seed, int... sizes) {
    return NetworkProblem.draw(
        new SplittableRandom(seed), 5, HiddenActivation.SIGMOID, Head.SOFTMAX_CE, sizes);
  }

  /** The first example is all zeros, and so is the first bias: unit 1 stands at its kink there. */
  private static NetworkProblem atTheKink() {
    return NetworkProblem.draw(
            new SplittableRandom(613), 5, HiddenActivation.RELU, Head.SOFTMAX_CE, 3, 4, 3)
        .atTheKink();
  }
}
