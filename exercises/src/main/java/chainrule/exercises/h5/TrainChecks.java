package chainrule.exercises.h5;

import chainrule.check.Block;
import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q7. */
@Checks
class TrainChecks {
  private static final double[][] X = {{.4, -1.2}, {1.1, .7}, {-.9, .3}, {.2, 1.5}};
  private static final double[][] T = {{.9, .2}, {.1, .6}, {.8, .3}, {.3, .9}};
  private static final int[] SIZES = {2, 3, 2};

  @Check(kind = Kind.SHAPE, weight = 10)
  @DisplayName("W and b of every layer in turn, in their shapes")
  void shapeIsRight(Subject<H5.Train> answer) {
    answer.result("2-3-2, 3 sweeps", f -> f.train(X, T, SIZES, 0.5, 3, 71));
  }

  @Check(kind = Kind.VALUES, weight = 10)
  @DisplayName("no sweep: the network as it starts")
  void start(Subject<H5.Train> answer) {
    answer.agrees("2-3-2, no sweep", f -> f.train(X, T, SIZES, 1, 0, 72));
    answer.agrees("2-3-2, no sweep, another seed", f -> f.train(X, T, SIZES, 1, 0, 73));
  }

  @Check(kind = Kind.VALUES, weight = 15)
  @DisplayName("one sweep with η = 1, and twenty")
  void sweeps(Subject<H5.Train> answer) {
    answer.agrees("2-3-2, one sweep", f -> f.train(X, T, SIZES, 1, 1, 74));
    answer.agrees("2-3-2, twenty sweeps", f -> f.train(X, T, SIZES, 1, 20, 74));
    Problem rain = Problem.rain();
    answer.agrees(
        "rain table, 2-3-1, ten sweeps",
        f -> f.train(rain.X(), rain.T(), new int[] {2, 3, 1}, 0.5, 10, 75));
  }

  @Check(kind = Kind.ARGUMENTS, weight = 5)
  @DisplayName("data and sizes stay as they are, every array of the result is its own")
  void argumentsStay(Subject<H5.Train> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.train(X, T, SIZES, 0.5, 2, 76));
  }

  @Check(kind = Kind.GRADIENT, weight = 15)
  @DisplayName("the first step against the slope of the mean loss, block by block")
  void firstStepGoesDownhill(Subject<H5.Train> answer) {
    double[] start = answer.result("start", f -> Problem.flat(f.train(X, T, SIZES, 1, 0, 77)));
    Problem net =
        new Problem(
            X,
            T,
            new double[][][] {new double[2][3], new double[3][2]},
            new double[][] {new double[3], new double[2]},
            "sigmoid",
            "SIGMOID_L2");
    answer.gradient(
        "first step",
        f -> {
          double[] before = Problem.flat(f.train(X, T, SIZES, 1, 0, 77));
          double[] after = Problem.flat(f.train(X, T, SIZES, 1, 1, 77));
          double[] step = new double[before.length];
          Arrays.setAll(step, i -> before[i] - after[i]);
          return step;
        },
        net::loss,
        start,
        Block.ofNetwork(SIZES));
  }

  @Check(kind = Kind.INVARIANCE, weight = 5)
  @DisplayName("the same seed twice gives the same twice")
  void sameSeed(Subject<H5.Train> answer) {
    double[][] starts = answer.result("same seed, no sweep", f -> twice(f, 0, 79));
    answer.holds(
        Arrays.equals(starts[0], starts[1]),
        "the second call with the same seed started from another network",
        "NOSEED");
    double[][] both = answer.result("same seed", f -> twice(f, 4, 78));
    answer.holds(
        Arrays.equals(both[0], both[1]),
        "the second call with the same arguments gave something else",
        "ALIAS");
  }

  private static double[][] twice(H5.Train answer, int sweeps, long seed) {
    return new double[][] {
      Problem.flat(answer.train(X, T, SIZES, 1, sweeps, seed)),
      Problem.flat(answer.train(X, T, SIZES, 1, sweeps, seed))
    };
  }
}
