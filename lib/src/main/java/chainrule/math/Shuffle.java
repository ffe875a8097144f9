package chainrule.math;

import java.util.SplittableRandom;

/** Random orders. */
public final class Shuffle {

  private Shuffle() {}

  /**
   * Brings numbers into a random order, every order as likely as any other.
   *
   * @param order any numbers; modified
   * @param random where the order comes from; one number is drawn per entry but the first, the last
   *     entry's first
   * @see "Knuth, The Art of Computer Programming, volume 2, algorithm 3.4.2P"
   */
  public static void inPlace(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }
}
