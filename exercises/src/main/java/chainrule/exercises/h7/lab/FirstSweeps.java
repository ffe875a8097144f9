package chainrule.exercises.h7.lab;

import chainrule.exercises.checks.AnswerUnderTest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Follows the first sweeps of a training from wherever it starts, so that its random numbers may be
 * its own.
 */
public final class FirstSweeps {
  private static final double NEAR = 1e-9;

  private final AnswerUnderTest<?> answer;
  private final LabNet net;
  private final double eps;
  private final IntToDoubleFunction alpha;
  private final Map<String, LabNet[]> others = new LinkedHashMap<>();

  /**
   * Takes the recipe.
   *
   * @param answer where it is said that something is wrong
   * @param net what is trained
   * @param eps the learning rate, times the summed gradient
   * @param alpha how much of the velocity stays, by sweep from 0
   */
  public FirstSweeps(AnswerUnderTest<?> answer, LabNet net, double eps, IntToDoubleFunction alpha) {
    this.answer = answer;
    this.net = net;
    this.eps = eps;
    this.alpha = alpha;
  }

  /**
   * Names a mistake that trains on something else.
   *
   * @param mistakeId the mistake
   * @param nets what it may train on
   */
  public FirstSweeps notOn(String mistakeId, LabNet... nets) {
    others.put(mistakeId, nets);
    return this;
  }

  /**
   * Checks that the start is the parameters after no sweep.
   *
   * @param after 0, 1 and 2 sweeps, and maybe more
   */
  public void beginsWithTheStart(double[]... after) {
    int t = Arrays.equals(after[0], after[1]) ? 1 : 0;
    double[] theta = after[t];
    double[] moved = sum(1, minus(after[t + 1], theta), eps, net.slope(theta));
    double share = 1 / alpha.applyAsDouble(1);
    double[] before = sum(1, theta, -share, moved);
    boolean atRest = Arrays.stream(moved).allMatch(v -> Math.abs(v) < 1e-6);
    answer.holds(
        atRest || !near(minus(theta, before), sum(-eps, net.slope(before), 0, theta)),
        "after 0 sweeps the parameters have made a sweep already",
        "ONEMORE");
  }

  /**
   * Checks that parameters may be a start: within ±range, of both signs, no two alike.
   *
   * @param range of the numbers, from −range to range
   */
  public static void isStart(AnswerUnderTest<?> answer, double[] theta, double range) {
    double largest = Arrays.stream(theta).map(Math::abs).max().orElse(0);
    long different = Arrays.stream(theta).distinct().count();
    answer.holds(different > 1, "all parameters of the start are " + theta[0], "SAME");
    answer.holds(
        largest <= range,
        "the start holds a number of size " + largest + "; expected at most " + range,
        "WIDE");
    answer.holds(
        largest > range / 2,
        "no number of the start is larger than " + largest + "; expected up to " + range,
        "NARROW");
    answer.holds(
        Arrays.stream(theta).anyMatch(v -> v < 0) && Arrays.stream(theta).anyMatch(v -> v > 0),
        "all numbers of the start have one sign",
        "ONESIGN");
    answer.holds(
        Arrays.stream(theta).noneMatch(v -> v == 0),
        "the start holds zeros; expected biases drawn as well",
        "ZEROBIAS");
    answer.holds(
        different == theta.length,
        "the start holds " + different + " different numbers; expected " + theta.length);
  }

  /**
   * Checks the parameters after 0, 1, 2, … sweeps.
   *
   * @param after shape [sweeps + 1, parameters]
   */
  public void follow(double[][] after) {
    beginsWithTheStart(after);
    double[] velocity = new double[after[0].length];
    for (int t = 0; t + 1 < after.length; t++) {
      double[] found = minus(after[t + 1], after[t]);
      double[] wanted = sum(alpha.applyAsDouble(t), velocity, -eps, net.slope(after[t]));
      answer.holds(
          near(found, wanted),
          "sweep " + (t + 1) + " does not change the parameters by αv − εg",
          t == 0 ? ofFirst(after[0], found) : ofLater(t, after[t], found, velocity));
      velocity = wanted;
    }
  }

  /** Returns where the recipe leads. */
  public double[] end(double[] start, int sweeps) {
    return end(start, sweeps, 0);
  }

  /** Returns where the recipe leads that is at rest again before a sweep. */
  public double[] end(double[] start, int sweeps, int rest) {
    double[] theta = start;
    double[] velocity = new double[start.length];
    for (int t = 0; t < sweeps; t++) {
      velocity = t == rest ? new double[start.length] : velocity;
      velocity = sum(alpha.applyAsDouble(t), velocity, -eps, net.slope(theta));
      theta = sum(1, theta, 1, velocity);
    }
    return theta;
  }

  /** Returns the mistake that explains a first change; null if none does. */
  private @Nullable String ofFirst(double[] theta, double[] found) {
    double[] g = net.slope(theta);
    double part = 1 - alpha.applyAsDouble(0);
    Map<String, double[]> known =
        Map.of(
            "STILL", new double[g.length],
            "MEAN", sum(-eps / net.patterns(), g, 0, g),
            "UPHILL", sum(eps, g, 0, g),
            "EMA", sum(-eps * part, g, 0, g),
            "ONLINE", online(theta));
    return known.entrySet().stream()
        .filter(mistake -> near(found, mistake.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> onOther(theta, found, g));
  }

  private @Nullable String onOther(double[] theta, double[] found, double[] g) {
    for (Map.Entry<String, LabNet[]> other : others.entrySet()) {
      for (LabNet it : other.getValue()) {
        if (near(found, sum(-eps, it.slope(theta), 0, g))) {
          return other.getKey();
        }
      }
    }
    double rate = factor(found, g);
    if (!near(found, sum(rate, g, 0, g))) {
      return null;
    }
    return rate > 0 ? "UPHILL" : "RATE";
  }

  /** Returns the factor that brings one vector nearest to another. */
  public static double factor(double[] wanted, double[] vector) {
    double product = 0;
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      product += wanted[i] * vector[i];
      square += vector[i] * vector[i];
    }
    return product / square;
  }

  private @Nullable String ofLater(int t, double[] theta, double[] found, double[] velocity) {
    double[] g = net.slope(theta);
    if (near(found, sum(-eps, g, 0, g))) {
      return "RESTED";
    }
    if (near(found, new double[g.length])) {
      return "ONESWEEP";
    }
    if (near(found, sum(-alpha.applyAsDouble(t), velocity, -eps, g))) {
      return "ALPHASIGN";
    }
    double share = factor(sum(1, found, eps, g), velocity);
    return near(found, sum(share, velocity, -eps, g)) ? "ALPHA" : null;
  }

  /** Returns the change when each pattern has a step of its own, with momentum. */
  private double[] online(double[] start) {
    double[] theta = start;
    double[] velocity = new double[start.length];
    for (int p = 0; p < net.patterns(); p++) {
      velocity = sum(alpha.applyAsDouble(0), velocity, -eps, net.slope(theta, p));
      theta = sum(1, theta, 1, velocity);
    }
    return minus(theta, start);
  }

  /** Returns whether two vectors agree up to rounding. */
  public static boolean near(double[] one, double[] other) {
    double size = Arrays.stream(other).map(Math::abs).max().orElse(0);
    double off = Arrays.stream(minus(one, other)).map(Math::abs).max().orElse(0);
    return off <= NEAR * (1 + size);
  }

  /** Returns the difference of two vectors. */
  public static double[] minus(double[] one, double[] other) {
    return sum(1, one, -1, other);
  }

  private static double[] sum(double a, double[] x, double b, double[] y) {
    double[] sum = new double[x.length];
    Arrays.setAll(sum, i -> a * x[i] + b * y[i]);
    return sum;
  }
}
