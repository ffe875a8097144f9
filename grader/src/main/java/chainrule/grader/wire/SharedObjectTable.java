package chainrule.grader.wire;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The arrays, lists, records and texts of one message, numbered as they begin; those of an answer
 * are numbered after those of what it answers, which it may hold.
 *
 * <p>Adds up how much the message holds once every shared array is counted wherever it stands:
 * twenty arrays that each hold the next one twice are small on the wire and a million values to
 * whoever walks them.
 */
final class SharedObjectTable {
  private static final long OPEN = -1;

  /** Among so many, one is found by looking at each. */
  private static final int FEW = 16;

  private static final int FIRST = 8;

  private long[] weights;
  private @Nullable Object[] objects;
  private @Nullable IdentityHashMap<Object, Integer> numbers;
  private int indexed;
  private int count;
  private long total;
  private int depth;

  SharedObjectTable() {
    weights = new long[FIRST];
    objects = new @Nullable Object[FIRST];
  }

  private SharedObjectTable(SharedObjectTable before) {
    weights = before.weights.clone();
    objects = before.objects.clone();
    count = before.count;
  }

  /** Returns those that an answer begins with; how much it holds is its own. */
  SharedObjectTable continued() {
    return new SharedObjectTable(this);
  }

  /** Counts values and returns whether there are not too many. */
  boolean add(long values) {
    total += values;
    return total <= MessageLimits.VALUES;
  }

  /** Notes one that begins and ends here, whose values are counted already. */
  void addWhole(Object object, int values) {
    int number = next();
    objects[number] = object;
    weights[number] = values;
  }

  /** Begins one, and returns its number. */
  int open() {
    int number = next();
    weights[number] = OPEN;
    depth++;
    return number;
  }

  /** Says which object it is that has begun. */
  void name(int number, Object object) {
    objects[number] = object;
  }

  /** Ends one, given the total from before it began. */
  void close(int number, long before) {
    weights[number] = total - before;
    depth--;
  }

  /** Returns whether a number is that of one that has ended. */
  boolean isClosed(int number) {
    return number >= 0 && number < count && weights[number] != OPEN;
  }

  /** Counts one that stands here once more. */
  boolean addAgain(int number) {
    return add(weights[number]);
  }

  /** Returns the object of one that has ended. */
  @Nullable Object get(int number) {
    return objects[number];
  }

  /** Returns the number of an object, or −1. */
  int numberOf(Object object) {
    if (count > FEW) {
      return numberOfMany(object);
    }
    for (int i = 0; i < count; i++) {
      if (objects[i] == object) {
        return i;
      }
    }
    return -1;
  }

  long total() {
    return total;
  }

  boolean tooDeep() {
    return depth >= MessageLimits.DEPTH;
  }

  private int numberOfMany(Object object) {
    if (numbers == null) {
      numbers = new IdentityHashMap<>();
    }
    for (; indexed < count; indexed++) {
      if (objects[indexed] != null) {
        numbers.put(objects[indexed], indexed);
      }
    }
    Integer number = numbers.get(object);
    return number == null ? -1 : number;
  }

  private int next() {
    if (count == weights.length) {
      weights = Arrays.copyOf(weights, 2 * count);
      objects = Arrays.copyOf(objects, 2 * count);
    }
    return count++;
  }
}
