package chainrule.exercises.cases;

import chainrule.exercises.finding.CallFinding;
import chainrule.exercises.finding.FindingText;
import chainrule.exercises.invoke.ArrayGraph;
import chainrule.exercises.invoke.FlattenedValue;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** A first call that takes more room is none to go through by hand. */
  private static final int BY_HAND = 110;

  /** So is one that returns more. */
  private static final int RETURNED = 60;

  private final List<Call> calls = new ArrayList<>();
  private int count;
  private @Nullable FirstCall first;

  private record Call(Method method, @Nullable Object[] arguments) {}

  /** Notes a call before it is made. */
  void add(Method method, @Nullable Object[] arguments) {
    count++;
    if (count <= MOST) {
      calls.add(new Call(method, arguments));
    }
  }

  /** The first call of a case, short enough to be gone through by hand. */
  record FirstCall(String arguments, String returned) {}

  /** Notes what the last call returned, while nobody can have changed it. */
  void returned(@Nullable Object value) {
    Call call = calls.get(calls.size() - 1);
    if (count != 1 || !isPlain(call) || ArrayGraph.size(call.arguments()) > BY_HAND) {
      return;
    }
    StringJoiner arguments = new StringJoiner(", ");
    Parameter[] parameters = call.method().getParameters();
    for (int i = 0; i < parameters.length && arguments.length() <= BY_HAND; i++) {
      arguments.add(parameters[i].getName() + " = " + text(call.arguments()[i]));
    }
    String result = text(value);
    if (arguments.length() <= BY_HAND && result.length() <= RETURNED) {
      first = new FirstCall(arguments.toString(), result);
    }
  }

  /** Returns the first call; empty where it did not return or has no place on a line. */
  Optional<FirstCall> first() {
    return Optional.ofNullable(first);
  }

  /** Returns whether all that goes in and comes out can be written down as it is. */
  private static boolean isPlain(Call call) {
    Method method = call.method();
    return isPlain(method.getReturnType())
        && Arrays.stream(method.getParameterTypes()).allMatch(CallTranscript::isPlain);
  }

  private static boolean isPlain(Class<?> type) {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    return element.isPrimitive() || element == String.class || element.isEnum();
  }

  /** Returns how many numbers the arguments hold in all, for finding the smallest of cases. */
  public long size() {
    return count > MOST
        ? Long.MAX_VALUE
        : calls.stream().mapToLong(call -> ArrayGraph.size(call.arguments())).sum();
  }

  /** Returns the matrices that the last call was given and that have so many rows. */
  List<String> matricesOf(int rows) {
    return sized(rows).stream()
        .filter(one -> one.of() == CallFinding.Counted.ROWS)
        .map(CallFinding.Sized::argument)
        .toList();
  }

  /** Returns what of the last call's arguments has so many entries or rows. */
  List<CallFinding.Sized> sized(int length) {
    List<CallFinding.Sized> sized = new ArrayList<>();
    if (count > 0 && count <= MOST) {
      Call last = calls.get(count - 1);
      Parameter[] parameters = last.method().getParameters();
      for (int i = 0; i < parameters.length; i++) {
        String name = parameters[i].getName();
        counted(last.arguments()[i], length)
            .forEach(of -> sized.add(new CallFinding.Sized(name, of)));
      }
    }
    return sized;
  }

  private static List<CallFinding.Counted> counted(@Nullable Object argument, int length) {
    List<CallFinding.Counted> counted = new ArrayList<>();
    if (argument == null || !argument.getClass().isArray()) {
      return counted;
    }
    boolean matrix = argument instanceof double[][];
    if (Array.getLength(argument) == length) {
      counted.add(matrix ? CallFinding.Counted.ROWS : CallFinding.Counted.ENTRIES);
    }
    if (argument instanceof double[][] rows
        && rows.length > 0
        && Arrays.stream(rows).allMatch(row -> row.length == length)) {
      counted.add(CallFinding.Counted.COLUMNS);
    }
    return counted;
  }

  /** Returns the last call, such as one that threw; empty where that would be too long. */
  public Optional<CallFinding> last() {
    return count == 0 || count > MOST ? Optional.empty() : shown(calls.get(count - 1));
  }

  /**
   * Returns the call that made a number of the result: the only one, or where each call made one
   * element, that one. Empty where it cannot be told, or would be too long.
   *
   * @param result of the case
   * @param index which number, in reading order
   */
  public Optional<CallFinding> of(FlattenedValue result, int index) {
    if (count == 1) {
      return last();
    }
    int element = result.element(index);
    boolean one = count == result.elements() && element >= 0 && element < calls.size();
    return one ? shown(calls.get(element)) : Optional.empty();
  }

  private static Optional<CallFinding> shown(Call call) {
    CallFinding whole = shown(call, WIDEST);
    CallFinding shown = isTooWide(whole) ? shown(call, LONG) : whole;
    return isTooWide(shown) ? Optional.empty() : Optional.of(shown);
  }

  private static boolean isTooWide(CallFinding call) {
    return FindingText.of(call).length() > WIDEST;
  }

  /** Of an argument that takes more room than {@code most}, its shape stands for it. */
  private static CallFinding shown(Call call, int most) {
    List<CallFinding.Argument> arguments = new ArrayList<>();
    Parameter[] parameters = call.method().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (isShown(parameters[i].getType())) {
        Object argument = call.arguments()[i];
        String numbers = text(argument);
        boolean fits = numbers.length() <= most;
        arguments.add(
            new CallFinding.Argument(
                parameters[i].getName(),
                fits ? numbers : null,
                fits ? null : FlattenedValue.of(argument).shape()));
      }
    }
    return new CallFinding.CalledWith(List.copyOf(arguments));
  }

  private static boolean isShown(Class<?> type) {
    return type.isArray() || type.isPrimitive() || type == String.class || type.isEnum();
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
