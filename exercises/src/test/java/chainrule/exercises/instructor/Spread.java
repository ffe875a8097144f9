package chainrule.exercises.instructor;

import java.util.ArrayList;
import java.util.List;

/** Takes some of many, evenly spread from the first on. */
final class Spread {
  private Spread() {}

  /**
   * Returns at most so many of a list.
   *
   * @param all what to take from
   * @param most how many; at least 1
   * @return all of them, if they are no more than that
   */
  static <T> List<T> of(List<T> all, int most) {
    int count = Math.min(most, all.size());
    List<T> some = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      some.add(all.get((int) ((long) i * all.size() / count)));
    }
    return some;
  }
}
