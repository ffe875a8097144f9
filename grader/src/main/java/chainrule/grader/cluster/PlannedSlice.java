package chainrule.grader.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a task will grade.
 *
 * @param keys of the submissions, in order
 * @param deaths how many tasks ended with the same slice and without any result
 */
record PlannedSlice(List<String> keys, int deaths) {
  PlannedSlice {
    keys = List.copyOf(keys);
  }

  /** Cuts submissions into slices of at most this size. */
  static List<PlannedSlice> cut(Collection<String> keys, int size) {
    List<String> all = List.copyOf(keys);
    List<PlannedSlice> slices = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      slices.add(new PlannedSlice(all.subList(from, Math.min(all.size(), from + size)), 0));
    }
    return slices;
  }

  /**
   * Plans what is left of a task that died by what it graded: where nothing came of it at all, the
   * first submission is alone from now on, so that it harms no other.
   */
  static List<PlannedSlice> afterDeath(SliceTask dead) {
    List<String> left = List.copyOf(dead.missing());
    if (dead.hasProgressed() || left.size() == 1) {
      return List.of(new PlannedSlice(left, dead.deaths()));
    }
    return List.of(
        new PlannedSlice(left.subList(0, 1), dead.deaths()),
        new PlannedSlice(left.subList(1, left.size()), 0));
  }

  /** Plans what is left of a task for whose end nothing in it can be blamed. */
  static PlannedSlice again(SliceTask ended) {
    return new PlannedSlice(List.copyOf(ended.missing()), ended.deathsBefore());
  }
}
