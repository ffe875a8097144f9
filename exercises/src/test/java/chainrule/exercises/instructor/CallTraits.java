package chainrule.exercises.instructor;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a call in general, whatever the question: the properties of arguments and
 * results by which answers break that are right for all others.
 *
 * <ul>
 *   <li>sizes: none, one, two … ten or more entries, rows, columns; square, tall, wide; rows of
 *       different lengths
 *   <li>numbers: negative, zero, whole, above 1, 10, 100, 700 in size, below a thousandth; equal
 *       ones, equal rows, sorted, where the largest and the smallest stand
 *   <li>single numbers: those and 1, even, odd, which of two is larger
 *   <li>flags, constants of enums, null, signs in a text, and whether the call is refused
 * </ul>
 *
 * <p>Of a record each component is looked at, of a function nothing.
 */
final class CallTraits {
  private static final int LARGEST_SIZE = 10;
  private static final int[] SIZES = {1, 10, 100, 700};
  private static final double TINY = 1e-3;

  private final Set<String> found = new LinkedHashSet<>();

  private CallTraits() {}

  /** Returns the properties of the arguments of a call. */
  static Set<String> ofArguments(Method method, @Nullable Object[] arguments) {
    CallTraits traits = new CallTraits();
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      traits.add(parameters[i].getName(), arguments[i]);
      for (int j = 0; j < i; j++) {
        traits.compare(
            parameters[j].getName(), arguments[j], parameters[i].getName(), arguments[i]);
      }
    }
    return traits.found;
  }

  /** Returns the properties of the result of a call. */
  static Set<String> ofResult(@Nullable Object result) {
    CallTraits traits = new CallTraits();
    traits.add("the result", result);
    return traits.found;
  }

  private void add(String name, @Nullable Object value) {
    if (value == null) {
      say(name, "is null");
    } else if (value instanceof Number number) {
      single(name, number.doubleValue());
    } else if (value instanceof Boolean || value instanceof Enum<?>) {
      say(name, "is " + value);
    } else if (value instanceof String text) {
      text.chars()
          .filter(sign -> !Character.isLetterOrDigit(sign))
          .forEach(sign -> say(name, "has a " + (char) sign));
    } else if (value instanceof List<?> list) {
      array(name, list.toArray());
    } else if (value.getClass().isArray()) {
      array(name, value);
    } else if (RecordParts.isData(value)) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        add(name + "." + component.getName(), RecordParts.of(value, component));
      }
    }
  }

  private void say(String name, String what) {
    found.add(name + " " + what);
  }

  private void sayWhether(String name, boolean is, String what, String otherwise) {
    say(name, is ? what : otherwise);
  }

  private void single(String name, double number) {
    if (number == 0 || number == 1) {
      say(name, "is " + (int) number);
    }
    sayWhether(name, number < 0, "is negative", "is not negative");
    if (isWhole(number)) {
      sayWhether(name, number % 2 == 0, "is even", "is odd");
    }
    sizes(name, new double[] {number});
  }

  private void sizes(String name, double[] numbers) {
    double largest = Arrays.stream(numbers).map(Math::abs).max().orElse(0);
    int below = 0;
    for (int size : SIZES) {
      sayWhether(name, largest > size, "is above " + size, "is at most " + size);
      if (largest > below && largest <= size) {
        say(name, "is between " + below + " and " + size);
      }
      below = size;
    }
    if (Arrays.stream(numbers).anyMatch(it -> it != 0 && Math.abs(it) < TINY)) {
      say(name, "is tiny");
    }
    sayWhether(name, Arrays.stream(numbers).allMatch(CallTraits::isWhole), "is whole", "is broken");
  }

  private static boolean isWhole(double number) {
    return number == Math.rint(number);
  }

  private void array(String name, Object array) {
    int length = Array.getLength(array);
    boolean rows = length > 0 && isRow(Array.get(array, 0));
    size(name, length, rows ? "rows" : "entries");
    if (rows) {
      matrix(name, array, length);
    }
    List<Double> numbers = new ArrayList<>();
    collect(array, numbers);
    if (!numbers.isEmpty()) {
      numbers(name, numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  private static boolean isRow(@Nullable Object value) {
    return value != null && value.getClass().isArray();
  }

  private void size(String name, int size, String what) {
    say(name, "has " + (size < LARGEST_SIZE ? size : LARGEST_SIZE + " or more") + " " + what);
  }

  private void matrix(String name, Object rows, int height) {
    int width = Array.getLength(Array.get(rows, 0));
    boolean even = true;
    boolean equal = false;
    for (int i = 0; i < height; i++) {
      even &= Array.getLength(Array.get(rows, i)) == width;
      for (int j = 0; j < i; j++) {
        equal |= Arrays.deepEquals(row(rows, i), row(rows, j));
      }
    }
    if (even) {
      size(name, width, "columns");
      say(name, height == width ? "is square" : height > width ? "is tall" : "is wide");
    } else {
      say(name, "has rows of different lengths");
    }
    sayWhether(name, equal, "has equal rows", "has no equal rows");
  }

  private static Object[] row(Object rows, int index) {
    return new Object[] {Array.get(rows, index)};
  }

  private static void collect(@Nullable Object value, List<Double> numbers) {
    if (value instanceof Number number) {
      numbers.add(number.doubleValue());
    } else if (value instanceof Boolean truth) {
      numbers.add(truth ? 1.0 : 0.0);
    } else if (isRow(value)) {
      for (int i = 0; i < Array.getLength(value); i++) {
        collect(Array.get(value, i), numbers);
      }
    }
  }

  private void numbers(String name, double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    sayWhether(name, sorted[0] < 0, "has a negative", "has no negative");
    sayWhether(name, Arrays.stream(numbers).anyMatch(it -> it == 0), "has a zero", "has no zero");
    sizes(name, numbers);
    boolean equal = false;
    for (int i = 0; i < last; i++) {
      equal |= sorted[i] == sorted[i + 1];
    }
    sayWhether(name, equal, "has equal entries", "has no equal entries");
    if (last > 0) {
      sayWhether(name, Arrays.equals(numbers, sorted), "is sorted", "is not sorted");
      ends(name, numbers, sorted[0], "smallest");
      ends(name, numbers, sorted[last], "largest");
      if (sorted[last] == sorted[last - 1]) {
        say(name, "has two largest");
      }
      if (sorted[0] == sorted[last]) {
        say(name, "is constant");
      }
    }
  }

  private void ends(String name, double[] numbers, double extreme, String which) {
    if (numbers[0] == extreme) {
      say(name, "begins with its " + which);
    }
    if (numbers[numbers.length - 1] == extreme) {
      say(name, "ends with its " + which);
    }
  }

  private void compare(
      String name, @Nullable Object one, String otherName, @Nullable Object other) {
    if (one instanceof Number left && other instanceof Number right) {
      int order = Double.compare(left.doubleValue(), right.doubleValue());
      say(name, (order < 0 ? "< " : order > 0 ? "> " : "= ") + otherName);
    }
  }
}
