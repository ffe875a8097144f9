package chainrule.numeric;

/** Work on the entries of an array that may be done range by range, by several threads at once. */
@FunctionalInterface
public interface RangeTask {

  /**
   * Does the work on a range, which no other call overlaps.
   *
   * @param from first index
   * @param to one past the last
   */
  void run(int from, int to);
}
