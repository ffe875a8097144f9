package chainrule.exercises.h6.drawn;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Which orders a shuffle gives, counted over many seeds.
 *
 * @param someNeverCome whether some order of few numbers does not come with any seed
 * @param someComeMoreOften whether some orders come more often than others
 */
public record OrderFacts(boolean someNeverCome, boolean someComeMoreOften) {
  private static final int SEEDS = 1000;

  /**
   * So many seeds are tried for all orders of few numbers; a fair shuffle needs about a hundred.
   */
  private static final int MOST_SEEDS = 3000;

  /**
   * So many standard deviations from its mean a sum over all seeds may lie. A fair shuffle is
   * farther off once in 10⁸ times: four sums, each with a chance of 2·10⁻⁹.
   */
  private static final double FARTHEST = 6;

  /** An answer that makes batches. */
  @FunctionalInterface
  public interface Batches {
    /** Returns m numbers in batches of a size. */
    int[][] of(int m, int size, long seed);
  }

  /**
   * Counts the orders that an answer gives.
   *
   * @param answer makes the batches
   * @param few of so many numbers, at most 4, all orders are looked for
   * @param many of so many numbers the orders are summed up; 15 or more show an unfair shuffle, and
   *     32 are too many for a sort whose comparator contradicts itself
   */
  public static OrderFacts of(Batches answer, int few, int many) {
    boolean never = !allOrdersCome(answer, few);
    return new OrderFacts(never, never || !isEven(answer, many));
  }

  private static boolean allOrdersCome(Batches answer, int m) {
    int all = IntStream.rangeClosed(2, m).reduce(1, (one, other) -> one * other);
    Set<String> seen = new HashSet<>();
    SplittableRandom seeds = new SplittableRandom(m);
    for (int k = 0; k < MOST_SEEDS && seen.size() < all; k++) {
      seen.add(Arrays.toString(order(answer, m, seeds.nextLong())));
    }
    return seen.size() >= all;
  }

  /**
   * Returns whether pairs stand in their own order half the time, and numbers stand above, below
   * and at their own places as often as fair orders have it. Numbers that do not come once each are
   * no order, and no matter here.
   */
  private static boolean isEven(Batches answer, int m) {
    double inversions = 0;
    double above = 0;
    double below = 0;
    double kept = 0;
    for (long seed : new SplittableRandom(m).longs(SEEDS).toArray()) {
      int[] order = order(answer, m, seed);
      if (!Arrays.equals(
          Arrays.stream(order).sorted().toArray(), IntStream.range(0, m).toArray())) {
        return true;
      }
      for (int place = 0; place < m; place++) {
        above += order[place] > place ? 1 : 0;
        below += order[place] < place ? 1 : 0;
        kept += order[place] == place ? 1 : 0;
        for (int later = place + 1; later < m; later++) {
          inversions += order[place] > order[later] ? 1 : 0;
        }
      }
    }
    return isNear(inversions, m * (m - 1) / 4.0, m * (m - 1) * (2 * m + 5) / 72.0)
        && isNear(above, (m - 1) / 2.0, (m + 1) / 12.0)
        && isNear(below, (m - 1) / 2.0, (m + 1) / 12.0)
        && isNear(kept, 1, 1);
  }

  /** Returns whether a sum over all seeds is what mean and variance for one seed allow. */
  private static boolean isNear(double sum, double mean, double variance) {
    return Math.abs(sum - SEEDS * mean) < FARTHEST * Math.sqrt(SEEDS * variance);
  }

  private static int[] order(Batches answer, int m, long seed) {
    return Arrays.stream(answer.of(m, m, seed)).flatMapToInt(Arrays::stream).toArray();
  }
}
