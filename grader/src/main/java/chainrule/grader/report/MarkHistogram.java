package chainrule.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many students have which share of the points, in tenths, with its picture.
 *
 * @param bars from nothing to everything
 * @param description the same in words
 */
public record MarkHistogram(List<Bar> bars, String description) {
  /** The picture's width, in its own units; about as wide as a phone's screen is in pixels. */
  public static final int WIDTH = 334;

  /** The picture's height. */
  public static final int HEIGHT = 150;

  /** Where the bars stand. */
  public static final int GROUND = 122;

  private static final int BINS = 10;
  private static final int STEP = 31;
  private static final int LEFT = 7;
  private static final int TALLEST = 98;

  /**
   * A bar.
   *
   * @param x left edge
   * @param y upper edge
   * @param width of the bar
   * @param height of the bar
   * @param count how many students
   */
  public record Bar(int x, int y, int width, int height, int count) {
    /** Returns where its number stands. */
    public int middle() {
      return x + width / 2;
    }
  }

  /**
   * Returns the histogram of some marks.
   *
   * @param shares points earned of points to be had, in [0, 1]
   */
  static MarkHistogram of(List<Double> shares) {
    int[] counts = new int[BINS];
    int most = 1;
    for (double share : shares) {
      int bin = (int) Math.max(0, Math.min(BINS - 1, Math.floor(share * BINS + 1e-9)));
      most = Math.max(most, ++counts[bin]);
    }
    List<Bar> bars = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int height = (int) Math.round((double) TALLEST * counts[i] / most);
      bars.add(new Bar(LEFT + i * STEP + 2, GROUND - height, STEP - 4, height, counts[i]));
      if (counts[i] > 0) {
        words.add(
            String.format(Locale.ROOT, "%d to %d %%: %d", i * BINS, (i + 1) * BINS, counts[i]));
      }
    }
    return new MarkHistogram(bars, "Students by share of the points: " + String.join("; ", words));
  }

  /** Returns where the mark of so many tenths stands on the ground. */
  public static int tick(int tenths) {
    return LEFT + tenths * STEP;
  }
}
