package chainrule.exercises.h1;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q7: any features that serve are right, so none are compared. */
@Checks
final class PhiChecks {
  private static final int MOST = 6;

  /** Two values of each input: both signs, and no number twice. */
  private static final double[][] RECTANGLES = {
    {-1.25, 0.5, -0.75, 2}, {0.25, 3, 1.5, -2.5}, {-3.5, -0.5, 0.375, 1.125}
  };

  @Check(kind = Kind.SHAPE, weight = 0.5)
  @DisplayName("returns one to six finite features, as many for each corner")
  void returnsFeatures(Subject<H1.Phi> answer) {
    double[] one = answer.resultOfAnyShape("at (1, 1)", f -> at(f, 1, 1));
    double[] origin = answer.resultOfAnyShape("at (0, 0)", f -> at(f, 0, 0), "NAN");
    double[][] features = answer.resultOfAnyShape("corners", PhiChecks::corners);
    answer.holds(
        origin.length == one.length,
        "yours has " + origin.length + " features at (0, 0) and " + one.length + " at (1, 1)");
    for (double[] row : features) {
      answer.holds(
          row.length == one.length,
          "yours has " + one.length + " features at (1, 1) and " + row.length + " elsewhere");
    }
    answer.holds(one.length >= 1, "yours has no features   expected one to six");
    answer.holds(
        one.length <= MOST,
        "yours has " + one.length + " features   expected one to six",
        "TOOWIDE");
  }

  @Check(kind = Kind.INVARIANCE)
  @DisplayName("works for points that are no corners")
  void worksForAnyPoint(Subject<H1.Phi> answer) {
    double[][] points = {{0.5, -2}, {-3.25, 0}, {0, -0.125}, {7, 11}, {1, 0.25}, {40, -60}};
    for (double[] point : points) {
      double[] features =
          answer.resultOfAnyShape("at " + Arrays.toString(point), f -> f.phi(point));
      answer.holds(
          features.length >= 1 && features.length <= MOST,
          "yours has " + features.length + " features   expected one to six");
    }
  }

  @Check(kind = Kind.INVARIANCE, weight = 0.5)
  @DisplayName("gives the same features each time")
  void isDeterministic(Subject<H1.Phi> answer) {
    double[][] twice =
        answer.resultOfAnyShape("twice", f -> new double[][] {at(f, 0.75, 1.5), at(f, 0.75, 1.5)});
    answer.holds(
        Arrays.equals(twice[0], twice[1]),
        "yours " + Arrays.toString(twice[0]) + ", then " + Arrays.toString(twice[1]),
        "RANDOM");
  }

  @Check(kind = Kind.ARGUMENTS, weight = 0.5)
  @DisplayName("leaves x as it was and returns a new array")
  void leavesArguments(Subject<H1.Phi> answer) {
    answer.leavesArgumentsAlone("arguments", f -> at(f, 0.75, -1.5));
  }

  @Check(kind = Kind.CONVERGENCE, weight = 2.5)
  @DisplayName("a perceptron trained on the features learns XOR within 100 epochs")
  void makesXorSeparable(Subject<H1.Phi> answer) {
    double[][] features = answer.resultOfAnyShape("xor", PhiChecks::corners);
    double[][] rectangles = answer.resultOfAnyShape("rectangles", PhiChecks::rectangles);
    answer.holds(
        Arrays.stream(features).allMatch(row -> row.length == features[0].length)
            && features[0].length > 0,
        "not as many features for each corner");
    if (sumsAgree(features)) {
      String found = "φ(0,0) + φ(1,1) = φ(0,1) + φ(1,0): no weights can tell the two classes apart";
      boolean apart = ofOneInputEach(rectangles);
      answer.holds(!apart || !linear(rectangles), found, "LINEAR");
      answer.holds(!apart, found, "SQUARES");
      answer.holds(false, found);
    }
    answer.holds(
        XorTrial.converges(features), "100 epochs, and still mistakes   expected a clean epoch");
  }

  /** Whether opposite corners of a rectangle have the same sum: no feature joins both inputs. */
  private static boolean sumsAgree(double[][] corners) {
    return Arrays.stream(corners).allMatch(row -> row.length == corners[0].length)
        && IntStream.range(0, corners[0].length)
            .allMatch(
                i ->
                    isZero(corners[0][i] + corners[3][i] - corners[1][i] - corners[2][i], corners));
  }

  private static boolean isZero(double gap, double[][] features) {
    double size = Arrays.stream(features).flatMapToDouble(Arrays::stream).map(Math::abs).sum();
    return Math.abs(gap) <= 1e-12 * size;
  }

  /** The corners of three rectangles anywhere, one after the other. */
  private static double[][] rectangles(H1.Phi f) {
    double[][] rows = new double[12][];
    for (int k = 0; k < 12; k++) {
      int r = k / 4;
      rows[k] = f.phi(new double[] {RECTANGLES[r][k / 2 % 2], RECTANGLES[r][2 + k % 2]});
    }
    return rows;
  }

  /** Whether each feature is a sum of one of x₁ and one of x₂, as far as three rectangles tell. */
  private static boolean ofOneInputEach(double[][] rectangles) {
    return IntStream.range(0, 3)
        .allMatch(r -> sumsAgree(Arrays.copyOfRange(rectangles, 4 * r, 4 * r + 4)));
  }

  /** Whether each feature has one slope along either input, as far as three rectangles tell. */
  private static boolean linear(double[][] rectangles) {
    double[][] slopes = new double[6][];
    for (int k = 0; k < 6; k++) {
      int r = k / 2;
      int far = 4 * r + (k % 2 == 0 ? 2 : 1);
      double step = RECTANGLES[r][k % 2 == 0 ? 1 : 3] - RECTANGLES[r][k % 2 == 0 ? 0 : 2];
      double[] from = rectangles[4 * r];
      double[] to = rectangles[far];
      slopes[k] =
          IntStream.range(0, from.length).mapToDouble(i -> (to[i] - from[i]) / step).toArray();
    }
    return IntStream.range(2, 6).allMatch(k -> near(slopes[k], slopes[k % 2]));
  }

  private static boolean near(double[] one, double[] other) {
    return one.length == other.length
        && IntStream.range(0, one.length).allMatch(i -> Math.abs(one[i] - other[i]) <= 1e-9);
  }

  private static double[][] corners(H1.Phi f) {
    return new double[][] {at(f, 0, 0), at(f, 0, 1), at(f, 1, 0), at(f, 1, 1)};
  }

  private static double[] at(H1.Phi f, double... point) {
    return f.phi(point);
  }
}
