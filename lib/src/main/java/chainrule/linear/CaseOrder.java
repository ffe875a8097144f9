package chainrule.linear;

import chainrule.math.Shuffle;
import java.util.SplittableRandom;

/** A policy for picking the next case that never stops picking every case. */
public enum CaseOrder {
  /** From the first to the last, again and again. */
  CYCLIC,
  /** Every case once per epoch, in a new random order each epoch. */
  PERMUTATION,
  /** Any case at any time, drawn with replacement. */
  WITH_REPLACEMENT;

  /** Returns the cases of one epoch in the order to visit them. */
  int[] epoch(int cases, SplittableRandom random) {
    int[] order = new int[cases];
    for (int i = 0; i < cases; i++) {
      order[i] = this == WITH_REPLACEMENT ? random.nextInt(cases) : i;
    }
    if (this == PERMUTATION) {
      Shuffle.inPlace(order, random);
    }
    return order;
  }
}
