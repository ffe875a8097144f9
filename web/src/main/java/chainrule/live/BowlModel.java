package chainrule.live;

import chainrule.math.Vectors;
import java.util.Arrays;
import org.teavm.jso.JSExport;

/**
 * A loss of two weights, seen from above, and a ball that gradient descent moves downhill.
 *
 * <p>Runs in a notebook's JVM and, compiled, on a page.
 */
public final class BowlModel extends DescentModel {
  private final double[] firstPlace;
  private final Bowl firstBowl;
  private Bowl bowl;

  /**
   * Puts the ball into a bowl.
   *
   * @param bowl which of {@link Bowl}, by its place there
   * @param place where the ball is, two finite numbers; not modified
   * @param learningRate any number; without a positive finite one no step is made
   * @param momentum from 0 to below 1, or no step is made
   * @throws IllegalArgumentException if there is no such bowl or place
   */
  public BowlModel(int bowl, double[] place, double learningRate, double momentum) {
    super(bowlAt(bowl), finite(place), learningRate, momentum);
    this.firstPlace = place.clone();
    this.firstBowl = bowlAt(bowl);
    this.bowl = firstBowl;
  }

  private static Bowl bowlAt(int place) {
    Bowl[] all = Bowl.values();
    if (place < 0 || place >= all.length) {
      throw new IllegalArgumentException(
          "bowl: number " + place + "; expected 0 to " + (all.length - 1));
    }
    return all[place];
  }

  private static double[] finite(double... place) {
    if (place.length != 2 || !Double.isFinite(place[0]) || !Double.isFinite(place[1])) {
      throw new IllegalArgumentException(
          "bowl: a ball at " + Arrays.toString(place) + "; expected two finite numbers");
    }
    return place.clone();
  }

  /**
   * Takes another bowl, with the ball at its start.
   *
   * @param place which of {@link Bowl}, by its place there
   */
  @JSExport
  public void choose(int place) {
    bowl = bowlAt(place);
    begin(bowl, bowl == firstBowl ? firstPlace : bowl.start());
  }

  /** Returns the least and the largest w₁ to be shown, then w₂. */
  @JSExport
  public double[] range() {
    return bowl.range();
  }

  /** Returns the losses at which a line is drawn, rising. */
  @JSExport
  public double[] levels() {
    return bowl.levels();
  }

  /** Returns what to try in this bowl. */
  @JSExport
  public String question() {
    return bowl.question();
  }

  /**
   * Returns the loss at the points of a grid over the whole range, row after row, the largest w₂
   * first.
   *
   * @param columns at least 2
   * @param rows at least 2
   */
  @JSExport
  public double[] lossesOnGrid(int columns, int rows) {
    double[] range = bowl.range();
    return Vectors.of(
        columns * rows,
        i -> {
          double right = i % columns / (columns - 1.0);
          int row = i / columns;
          double down = row / (rows - 1.0);
          return bowl.loss(
              new double[] {
                range[0] + right * (range[1] - range[0]), range[3] + down * (range[2] - range[3])
              });
        });
  }

  /**
   * Puts the ball elsewhere; a new walk begins there.
   *
   * @param w1 finite
   * @param w2 finite
   */
  @JSExport
  public void place(double w1, double w2) {
    walk().begin(finite(w1, w2));
  }

  /** Returns the weights where the ball is; a copy. */
  @JSExport
  public double[] weights() {
    return walk().here().clone();
  }

  /** Returns the gradient there, exact but for rounding; a copy. */
  @JSExport
  public double[] gradient() {
    return walk().gradient().clone();
  }

  /** Returns the slope along the gradient, which is the steepest: its length. */
  @JSExport
  public double steepest() {
    double[] gradient = walk().gradient();
    return Math.hypot(gradient[0], gradient[1]);
  }

  /** Returns what can be seen, in a sentence or two. */
  @JSExport
  public String words() {
    return "w = "
        + pair(walk().here())
        + ", gradient "
        + pair(walk().gradient())
        + ", steepest slope "
        + ShortNumber.of(steepest(), 4)
        + ". "
        + walk().words();
  }

  private static String pair(double[] numbers) {
    return "(" + ShortNumber.of(numbers[0], 4) + ", " + ShortNumber.of(numbers[1], 4) + ")";
  }
}
