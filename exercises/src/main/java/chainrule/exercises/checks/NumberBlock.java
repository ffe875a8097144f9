package chainrule.exercises.checks;

import chainrule.exercises.invoke.FlattenedValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The numbers of an array or matrix, found by its shape, which values that were read from a table
 * have too.
 *
 * @param rows row by row; an array is one row
 */
record NumberBlock(List<List<Double>> rows) {
  private static final Pattern COMPONENT =
      Pattern.compile("(\\w+) (?:double|float|int|long|boolean)((?:\\[\\d+]){0,3})(?=, |\\)$)");
  private static final Pattern ARRAY =
      Pattern.compile("(?:double|float|int|long|boolean)\\[(\\d+)](?:\\[(\\d+)])?");
  private static final Pattern SIZE = Pattern.compile("\\[(\\d+)]");

  /**
   * Returns the numbers of a value that is an array or matrix, or of a component that is.
   *
   * @param component of the record, all of whose components before are numbers or arrays of one
   *     size; empty for the value itself
   */
  static Optional<NumberBlock> of(FlattenedValue value, String component) {
    if (component.isEmpty()) {
      return of(value.shape(), value.numbers());
    }
    int from = 0;
    int place = value.shape().indexOf('(') + 1;
    Matcher found = COMPONENT.matcher(value.shape());
    while (place > 0 && found.find(place) && found.start() == place) {
      int size = size(found.group(2));
      if (found.group(1).equals(component)) {
        return of("double" + found.group(2), value.numbers().subList(from, from + size));
      }
      from += size;
      place = found.end() + 2;
      if (place > value.shape().length()) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Optional<NumberBlock> of(String shape, List<Double> numbers) {
    Matcher array = ARRAY.matcher(shape);
    if (!array.matches() || numbers.isEmpty()) {
      return Optional.empty();
    }
    boolean matrix = array.group(2) != null;
    int rows = matrix ? Integer.parseInt(array.group(1)) : 1;
    int columns = numbers.size() / rows;
    return Optional.of(
        new NumberBlock(
            IntStream.range(0, rows)
                .mapToObj(row -> numbers.subList(row * columns, (row + 1) * columns))
                .toList()));
  }

  private static int size(String brackets) {
    int size = 1;
    Matcher found = SIZE.matcher(brackets);
    while (found.find()) {
      size *= Integer.parseInt(found.group(1));
    }
    return size;
  }
}
