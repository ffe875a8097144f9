package chainrule.exercises.h1;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q7: any features that serve are right, so none are compared. */
@Checks
final class PhiChecks {
  private static final int MOST = 6;

  private static final double[][] POINTS = {
    {0.5, -2}, {-3.25, 0}, {0, -0.125}, {7, 11}, {1, 0.25}, {40, -60}
  };

  /** So far out that an exponential overflows, but no polynomial that anyone would write. */
  private static final double[][] FAR = {
    {1000, 1000}, {-1000, 1000}, {1000, -1000}, {-1000, -1000}, {0, 900}, {-800, 1}
  };

  /** Two values of each input: both signs, and no number twice. */
  private static final double[][] RECTANGLES = {
    {-1.25, 0.5, -0.75, 2}, {0.25, 3, 1.5, -2.5}, {-3.5, -0.5, 0.375, 1.125}
  };

  @Check(kind = CheckKind.SHAPE, weight = 0.5)
  @DisplayName("returns one to six finite features, as many for each corner")
  void returnsFeatures(AnswerUnderTest<H1.Phi> answer) {
    double[] one = answer.resultOfAnyShape("at (1, 1)", f -> at(f, 1, 1));
    double[] origin = answer.resultOfAnyShape("at (0, 0)", f -> at(f, 0, 0), "NAN");
    double[][] features = answer.resultOfAnyShape("corners", PhiChecks::corners, "NOTFINITE");
    answer.holds(
        origin.length == one.length,
        "yours has " + origin.length + " features at (0, 0) and " + one.length + " at (1, 1)",
        "VARIES");
    for (double[] row : features) {
      answer.holds(
          row.length == one.length,
          "yours has " + one.length + " features at (1, 1) and " + row.length + " elsewhere",
          "VARIES");
    }
    answer.holds(one.length >= 1, "yours has no features   expected one to six", "EMPTY");
    answer.holds(
        one.length <= MOST,
        "yours has " + one.length + " features   expected one to six",
        "TOOWIDE");
  }

  @Check(kind = CheckKind.INVARIANCE)
  @DisplayName("works for points that are no corners, also far away")
  void worksForAnyPoint(AnswerUnderTest<H1.Phi> answer) {
    boolean corners = answer.isAnswered("corners alone", PhiChecks::corners);
    boolean elsewhere = false;
    for (double[] point : POINTS) {
      elsewhere |= answer.isAnswered("anything at " + Arrays.toString(point), f -> f.phi(point));
    }
    answer.holds(
        !corners || elsewhere,
        "yours has finite features at the four corners, and at none of "
            + POINTS.length
            + " other points",
        "LOOKUP");
    double[] first = POINTS[0];
    int width =
        answer.resultOfAnyShape("first point", f -> f.phi(first), corners ? "NOTFINITE" : null)
            .length;
    for (double[] point : POINTS) {
      expectWidth(width, point, answer, corners ? "NOTFINITE" : null);
    }
    for (double[] point : FAR) {
      expectWidth(width, point, answer, corners ? "OVERFLOW" : null);
    }
  }

  private static void expectWidth(
      int width, double[] point, AnswerUnderTest<H1.Phi> answer, @Nullable String mistakeId) {
    String where = Arrays.toString(point);
    double[] features = answer.resultOfAnyShape("at " + where, f -> f.phi(point), mistakeId);
    answer.holds(
        features.length >= 1 && features.length <= MOST,
        "yours has " + features.length + " features   expected one to six");
    answer.holds(
        features.length == width,
        "yours has " + width + " features at first and " + features.length + " at " + where,
        "VARIES");
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.5)
  @DisplayName("gives the same features each time")
  void isDeterministic(AnswerUnderTest<H1.Phi> answer) {
    double[][] twice =
        answer.resultOfAnyShape("twice", f -> new double[][] {at(f, 0.75, 1.5), at(f, 0.75, 1.5)});
    answer.holds(
        Arrays.equals(twice[0], twice[1]),
        "yours " + Arrays.toString(twice[0]) + ", then " + Arrays.toString(twice[1]),
        "RANDOM");
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("leaves x as it was and returns a new array")
  void leavesArguments(AnswerUnderTest<H1.Phi> answer) {
    answer.leavesArgumentsAlone("arguments", f -> at(f, 0.75, -1.5), "MUT");
    answer.leavesArgumentsAlone("other arguments", f -> at(f, -2, 3), "MUT");
    answer.leavesArgumentsAlone("corner as argument", f -> at(f, 1, 0), "MUT");
    answer.leavesArgumentsAlone("origin as argument", f -> at(f, 0, 0), "MUT");
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 2.5)
  @DisplayName("a perceptron trained on the features learns XOR within 100 epochs")
  void makesXorSeparable(AnswerUnderTest<H1.Phi> answer) {
    double[][] features = answer.resultOfAnyShape("xor", PhiChecks::corners);
    double[][] rectangles = answer.resultOfAnyShape("rectangles", PhiChecks::rectangles);
    answer.holds(
        Arrays.stream(features).allMatch(row -> row.length == features[0].length)
            && features[0].length > 0,
        "not as many features for each corner");
    boolean constant =
        Arrays.deepEquals(features, answer.resultOfAnyShape("xor again", PhiChecks::corners));
    XorFeatures found = new XorFeatures(features);
    if (found.sumsAgree()) {
      String why = "φ(0,0) + φ(1,1) = φ(0,1) + φ(1,0): no weights can tell the two classes apart";
      boolean apart = XorRectangles.ofOneInputEach(rectangles);
      answer.holds(!apart || !XorRectangles.linear(rectangles, RECTANGLES), why, "LINEAR");
      answer.holds(!apart, why, "SQUARES");
      answer.holds(false, why);
    }
    answer.holds(
        !found.coincide(),
        "two corners of different classes have the same features",
        constant ? "COINCIDE" : null);
    answer.holds(
        found.gap() > 0,
        "φ(0,0), φ(1,1) and φ(0,1), φ(1,0) lie so that no weights can tell them apart",
        constant ? "CROSSING" : null);
    boolean converges = XorTrial.converges(features);
    String late = "100 epochs, and still mistakes   expected a clean epoch";
    answer.holds(converges || !(found.gap() > XorFeatures.SURE), late, constant ? "FAINT" : null);
    answer.holds(converges, late);
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

  private static double[][] corners(H1.Phi f) {
    return new double[][] {at(f, 0, 0), at(f, 0, 1), at(f, 1, 0), at(f, 1, 1)};
  }

  private static double[] at(H1.Phi f, double... point) {
    return f.phi(point);
  }
}
