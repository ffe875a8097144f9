package chainrule.grader.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds up how much a message holds once every shared array is counted wherever it stands: twenty
 * arrays that each hold the next one twice are small on the wire and a million values to whoever
 * walks them.
 */
final class Weight {
  private static final long OPEN = -1;

  private final List<Long> closed = new ArrayList<>();
  private long total;
  private int depth;

  /** Counts values and returns whether there are not too many. */
  boolean add(long values) {
    total += values;
    return total <= Limits.VALUES;
  }

  /** Begins an array or list and returns its number. */
  int open() {
    closed.add(OPEN);
    depth++;
    return closed.size() - 1;
  }

  /** Ends an array or list, given the total from before it began. */
  void close(int number, long before) {
    closed.set(number, total - before);
    depth--;
  }

  /** Returns whether a number is that of an array or list that has ended. */
  boolean isClosed(int number) {
    return number >= 0 && number < closed.size() && closed.get(number) != OPEN;
  }

  /** Counts an array or list that stands here once more. */
  boolean addAgain(int number) {
    return add(closed.get(number));
  }

  long total() {
    return total;
  }

  boolean tooDeep() {
    return depth >= Limits.DEPTH;
  }
}
