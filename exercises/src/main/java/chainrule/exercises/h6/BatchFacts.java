package chainrule.exercises.h6;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds of the batches that an answer makes, however it draws the order.
 *
 * @param sizes of the batches, in their order
 * @param outOfRange whether some number is below 0, or m or above
 * @param repeated whether some number comes more than once
 * @param missing whether some number does not come
 * @param inOrder whether the numbers ascend, whatever the seed
 * @param ascendingInBatches whether they ascend within each batch, whatever the seed
 * @param sameMembers whether the first batch has the same members, whatever the seed
 * @param successorsStay whether nearly every number is followed by the next one, whatever the seed
 * @param sameForSameSeed whether the same seed gives the same batches
 * @param sameForOtherSeeds whether every seed gives the same batches
 */
public record BatchFacts(
    int[] sizes,
    boolean outOfRange,
    boolean repeated,
    boolean missing,
    boolean inOrder,
    boolean ascendingInBatches,
    boolean sameMembers,
    boolean successorsStay,
    boolean sameForSameSeed,
    boolean sameForOtherSeeds) {
  private static final int SEEDS = 6;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Asks an answer for the batches of several seeds. */
  public static BatchFacts of(H6.Minibatches answer, int m, int size) {
    int[][][] of = new int[SEEDS][][];
    for (int k = 0; k < SEEDS; k++) {
      of[k] = answer.minibatches(m, size, (k + 1) * SPREAD);
    }
    int[][] again = answer.minibatches(m, size, SPREAD);
    int[] flat = flat(of[0]);
    return new BatchFacts(
        Arrays.stream(of[0]).mapToInt(batch -> batch.length).toArray(),
        Arrays.stream(flat).anyMatch(i -> i < 0 || i >= m),
        Arrays.stream(flat).distinct().count() < flat.length,
        Arrays.stream(flat).filter(i -> i >= 0 && i < m).distinct().count() < m,
        Arrays.stream(of).allMatch(batches -> ascends(flat(batches))),
        Arrays.stream(of).allMatch(batches -> Arrays.stream(batches).allMatch(BatchFacts::ascends)),
        Arrays.stream(of).allMatch(batches -> members(batches[0]).equals(members(of[0][0]))),
        Arrays.stream(of).allMatch(batches -> followed(flat(batches)) >= m / 2),
        Arrays.deepEquals(of[0], again),
        Arrays.stream(of).allMatch(batches -> Arrays.deepEquals(of[0], batches)));
  }

  /**
   * Returns, for each place, which numbers were seen there with 300 seeds; all of them, where the
   * order is drawn fairly.
   *
   * @param m how many numbers, few
   */
  public static int[] numbersSeen(H6.Minibatches answer, int m) {
    boolean[][] seen = new boolean[m][m];
    for (int k = 1; k <= 300; k++) {
      int[] flat = flat(answer.minibatches(m, m, k * SPREAD));
      for (int place = 0; place < m; place++) {
        seen[place][flat[place]] = true;
      }
    }
    return Arrays.stream(seen).mapToInt(BatchFacts::count).toArray();
  }

  private static int count(boolean[] seen) {
    int count = 0;
    for (boolean one : seen) {
      count += one ? 1 : 0;
    }
    return count;
  }

  private static int[] flat(int[][] batches) {
    return Arrays.stream(batches).flatMapToInt(Arrays::stream).toArray();
  }

  private static boolean ascends(int[] numbers) {
    for (int i = 1; i < numbers.length; i++) {
      if (numbers[i] < numbers[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private static Set<Integer> members(int[] batch) {
    Set<Integer> members = new TreeSet<>();
    for (int i : batch) {
      members.add(i);
    }
    return members;
  }

  private static int followed(int[] numbers) {
    int count = 0;
    for (int i = 1; i < numbers.length; i++) {
      count += numbers[i] == numbers[i - 1] + 1 ? 1 : 0;
    }
    return count;
  }
}
