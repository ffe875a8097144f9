package chainrule.exercises.h4;

import chainrule.math.Vectors;
import java.util.Arrays;

/**
 * A few numbers that say how many weights were drawn, for the checks of Q3.
 *
 * @param mean their mean
 * @param deviation their standard deviation
 * @param largest the largest one in size
 * @param distinct how many different ones there are
 * @param count how many there are
 */
public record WeightStatistics(
    double mean, double deviation, double largest, int distinct, int count) {
  /** Returns the statistics of weights, of a few at least. */
  public static WeightStatistics of(double[][] weights) {
    double[] all = Arrays.stream(Vectors.concat(weights)).map(w -> w + 0.0).toArray();
    double mean = Arrays.stream(all).average().orElse(Double.NaN);
    double variance =
        Arrays.stream(all).map(w -> (w - mean) * (w - mean)).average().orElse(Double.NaN);
    double largest = Arrays.stream(all).map(Math::abs).max().orElse(Double.NaN);
    int distinct = (int) Arrays.stream(all).distinct().count();
    return new WeightStatistics(mean, Math.sqrt(variance), largest, distinct, all.length);
  }

  /** Returns whether the mean is as near to 0 as five standard errors. */
  public boolean isCentred(double wanted) {
    return Math.abs(mean) <= 5 * wanted / Math.sqrt(count);
  }

  /** Returns whether the deviation is within 5 % of a wanted one. */
  public boolean spreadsAs(double wanted) {
    return Math.abs(deviation / wanted - 1) <= .05;
  }
}
