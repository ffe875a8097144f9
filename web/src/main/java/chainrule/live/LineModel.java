package chainrule.live;

import chainrule.linear.NovikoffBound;
import chainrule.linear.Perceptron;
import chainrule.math.Matrix;
import java.util.Arrays;
import org.teavm.jso.JSExport;

/**
 * Points of two classes in the plane, and a perceptron that learns to tell them apart, one
 * correction after the other.
 *
 * <p>Cases are shown in the order of the points. Runs in a notebook's JVM and, compiled, on a page.
 */
public final class LineModel {

  /** After so many corrections a run ends, whether the points are separated or not. */
  static final int MOST_CORRECTIONS = 2000;

  private static final int INPUTS = 2;
  private static final int MOST_POINTS = 200;

  private final double[][] points;
  private final int[] targets;
  private Perceptron unit = new Perceptron(INPUTS);
  private int corrections;
  private int next;
  private int corrected = -1;

  /**
   * Takes the points; all weights are zero.
   *
   * @param x one coordinate of each point, finite; not modified
   * @param y the other, as many; not modified
   * @param targets 0 or 1 for each; not modified
   * @throws IllegalArgumentException if there are too many, or not as many of each
   */
  public LineModel(double[] x, double[] y, int[] targets) {
    if (x.length != y.length || x.length != targets.length || x.length > MOST_POINTS) {
      throw new IllegalArgumentException(
          "line: "
              + x.length
              + " x, "
              + y.length
              + " y, "
              + targets.length
              + " targets; expected as many of each, at most "
              + MOST_POINTS);
    }
    this.points = new double[x.length][];
    this.targets = targets.clone();
    for (int i = 0; i < x.length; i++) {
      if (targets[i] != 0 && targets[i] != 1) {
        throw new IllegalArgumentException(
            "line: target " + i + " is " + targets[i] + "; expected 0 or 1");
      }
      points[i] = finite(x[i], y[i]);
    }
  }

  private static double[] finite(double x, double y) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException(
          "line: a point at " + x + ", " + y + "; expected finite numbers");
    }
    return new double[] {x, y};
  }

  /** Starts anew: all weights zero, no correction made. */
  @JSExport
  public void restart() {
    unit = new Perceptron(INPUTS);
    corrections = 0;
    next = 0;
    corrected = -1;
  }

  /**
   * Moves a point and starts anew.
   *
   * @param point its index
   * @param x its new coordinates, finite
   * @param y its new coordinates, finite
   */
  @JSExport
  public void move(int point, double x, double y) {
    points[point] = finite(x, y);
    restart();
  }

  /**
   * Shows cases until one is wrong, and corrects the weights.
   *
   * @return whether there was a wrong one
   */
  @JSExport
  public boolean step() {
    corrected = -1;
    for (int shown = 0; shown < points.length && corrected < 0; shown++) {
      int shownCase = next;
      next = (next + 1) % points.length;
      if (unit.update(points[shownCase], targets[shownCase])) {
        corrected = shownCase;
        corrections++;
      }
    }
    return corrected >= 0;
  }

  /**
   * Makes the next step of a run.
   *
   * @return whether it corrected something; false, too, after {@link #MOST_CORRECTIONS} corrections
   */
  @JSExport
  public boolean runOn() {
    return corrections < MOST_CORRECTIONS && step();
  }

  /** Corrects until every case is right, or up to {@link #MOST_CORRECTIONS} corrections in all. */
  @JSExport
  public void run() {
    while (runOn()) {
      // each is one correction
    }
  }

  /** Returns the weights b, w1, w2; a copy. */
  @JSExport
  public double[] weights() {
    return unit.weights();
  }

  /** Returns how many corrections have been made. */
  @JSExport
  public int corrections() {
    return corrections;
  }

  /** Returns the index of the case that the last step corrected, or −1. */
  @JSExport
  public int corrected() {
    return corrected;
  }

  /** Returns how many cases are wrong now. */
  @JSExport
  public int mistakes() {
    return points.length == 0 ? 0 : unit.mistakes(inputs(), targets);
  }

  /**
   * Returns Novikoff's bound on the corrections, by the margin of the present weights; infinite if
   * they separate nothing.
   */
  @JSExport
  public double bound() {
    boolean line = Arrays.stream(weights()).anyMatch(weight -> weight != 0);
    return line && points.length > 0
        ? NovikoffBound.of(weights(), inputs(), targets).maxUpdates()
        : Double.POSITIVE_INFINITY;
  }

  /** Returns what can be seen, in a sentence or two. */
  @JSExport
  public String words() {
    if (points.length == 0) {
      return "There are no points: nothing to learn from.";
    }
    int ones = Arrays.stream(targets).sum();
    String oneClass =
        ones == 0 || ones == targets.length
            ? "All points are of one class: a line with all of them on one side will do. "
            : "";
    return oneClass
        + corrections
        + (corrections == 1 ? " correction. " : " corrections. ")
        + done();
  }

  private String done() {
    int mistakes = mistakes();
    if (mistakes > 0) {
      return mistakes
          + " of "
          + points.length
          + " points are on the wrong side"
          + (corrections < MOST_CORRECTIONS ? "." : "; perhaps no line separates them.");
    }
    double bound = bound();
    return "Every point is on its side"
        + (Double.isFinite(bound)
            ? "; Novikoff: at most " + (long) Math.floor(bound) + " corrections, from zero."
            : corrections == 0 ? "." : "; one lies on the line itself, whose margin is 0.");
  }

  private Matrix inputs() {
    return Matrix.of(points);
  }
}
