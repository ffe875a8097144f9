package chainrule.exercises.h1;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q7: any features that serve are right, so none are compared. */
@Checks
final class PhiChecks {
  private static final int MOST = 6;

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
          row.length >= 1 && row.length <= MOST,
          "yours has " + row.length + " features   expected one to six",
          "TOOWIDE");
      answer.holds(
          row.length == features[0].length,
          "yours has " + one.length + " features at (1, 1) and " + row.length + " elsewhere");
    }
  }

  @Check(kind = Kind.VALUES)
  @DisplayName("works for points that are no corners")
  void worksForAnyPoint(Subject<H1.Phi> answer) {
    double[][] points = {{0.5, -2}, {-3.25, 0}, {0, -0.125}, {7, 11}};
    for (double[] point : points) {
      double[] features =
          answer.resultOfAnyShape("at " + Arrays.toString(point), f -> f.phi(point), "LOOKUP");
      answer.holds(
          features.length >= 1 && features.length <= MOST,
          "yours has " + features.length + " features   expected one to six");
    }
  }

  @Check(kind = Kind.VALUES, weight = 0.5)
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
    answer.holds(
        Arrays.stream(features).allMatch(row -> row.length == features[0].length)
            && features[0].length > 0,
        "not as many features for each corner");
    if (affine(features)) {
      String found = "φ(0,0) + φ(1,1) = φ(0,1) + φ(1,0): no weights can tell the two classes apart";
      double[][] wider = answer.resultOfAnyShape("wider square", PhiChecks::wider);
      answer.holds(!sameMiddles(wider), found, "LINEAR");
      answer.holds(false, found, "SQUARES");
    }
    answer.holds(
        XorTrial.converges(features), "100 epochs, and still mistakes   expected a clean epoch");
  }

  /** Whether both diagonals of the square have the same middle, as after any linear map. */
  private static boolean affine(double[][] features) {
    for (int i = 0; i < features[0].length; i++) {
      double gap = features[0][i] + features[3][i] - features[1][i] - features[2][i];
      double size = Arrays.stream(features).flatMapToDouble(Arrays::stream).map(Math::abs).sum();
      if (Math.abs(gap) > 1e-12 * size) {
        return false;
      }
    }
    return true;
  }

  /** Points of which the first three lie on a line, evenly, and the last three too. */
  private static double[][] wider(H1.Phi f) {
    return new double[][] {at(f, -1, 0), at(f, 0, 0), at(f, 1, 0), at(f, 0, -1), at(f, 0, 1)};
  }

  /** Whether the middle of either line goes to the middle of its ends, as in a linear map. */
  private static boolean sameMiddles(double[][] features) {
    double[] middle = features[1];
    return affine(new double[][] {features[0], middle, middle, features[2]})
        && affine(new double[][] {features[3], middle, middle, features[4]});
  }

  private static double[][] corners(H1.Phi f) {
    return new double[][] {at(f, 0, 0), at(f, 0, 1), at(f, 1, 0), at(f, 1, 1)};
  }

  private static double[] at(H1.Phi f, double... point) {
    return f.phi(point);
  }
}
