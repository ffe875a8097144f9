package chainrule.exercises.cases;

import chainrule.exercises.invoke.ArrayGraph;
import chainrule.exercises.invoke.FlattenedValue;
import chainrule.exercises.invoke.ShapeText;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The calls of an answer that one case made, to be shown where it went wrong. */
public final class CallTranscript {
  private static final int MOST = 64;

  /** A call that takes more room is not shown. */
  private static final int WIDEST = 160;

  /** What an argument may take of the room where there is not enough for all. */
  private static final int LONG = 40;

  private final List<Call> calls = new ArrayList<>();
  private int count;

  private record Call(Method method, @Nullable Object[] arguments) {}

  /** Notes a call before it is made. */
  void add(Method method, @Nullable Object[] arguments) {
    count++;
    if (count <= MOST) {
      calls.add(new Call(method, arguments));
    }
  }

  /** Returns how many numbers the arguments hold in all, for finding the smallest of cases. */
  public long size() {
    return count > MOST
        ? Long.MAX_VALUE
        : calls.stream().mapToLong(call -> ArrayGraph.size(call.arguments())).sum();
  }

  /** Returns the last call, such as one that threw; empty where that would be too long. */
  public Optional<String> last() {
    return count == 0 || count > MOST ? Optional.empty() : text(calls.get(count - 1));
  }

  /**
   * Returns the call that made a number of the result: the only one, or where each call made one
   * element, that one. Empty where it cannot be told, or would be too long.
   *
   * @param result of the case
   * @param index which number, in reading order
   */
  public Optional<String> of(FlattenedValue result, int index) {
    if (count == 1) {
      return last();
    }
    int element = result.element(index);
    boolean one = count == result.elements() && element >= 0 && element < calls.size();
    return one ? text(calls.get(element)) : Optional.empty();
  }

  private static Optional<String> text(Call call) {
    String whole = text(call, WIDEST);
    String shown = whole.length() > WIDEST ? text(call, LONG) : whole;
    return shown.length() > WIDEST ? Optional.empty() : Optional.of(shown);
  }

  /** Of an argument that takes more room than {@code most}, its shape stands for it. */
  private static String text(Call call, int most) {
    StringJoiner text = new StringJoiner(", ", "called with ", "");
    Parameter[] parameters = call.method().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (isShown(parameters[i].getType())) {
        Object argument = call.arguments()[i];
        String numbers = text(argument);
        String name = parameters[i].getName();
        text.add(
            numbers.length() <= most
                ? name + " = " + numbers
                : name + ": " + ShapeText.words(FlattenedValue.of(argument).shape()));
      }
    }
    return text.toString();
  }

  private static boolean isShown(Class<?> type) {
    return type.isArray() || type.isPrimitive() || type == String.class;
  }

  /** To be copied into code: a rounded number may lie on the other side of a threshold. */
  private static String exact(double number) {
    return Double.toString(number).replaceFirst("\\.0$", "");
  }

  private static String text(@Nullable Object value) {
    if (value == null || !value.getClass().isArray()) {
      return value instanceof Double number ? exact(number) : String.valueOf(value);
    }
    StringJoiner text = new StringJoiner(", ", "[", "]");
    for (int i = 0; i < Array.getLength(value) && text.length() <= WIDEST; i++) {
      text.add(text(Array.get(value, i)));
    }
    return text.toString();
  }
}
