package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.invoke.FlattenedValue;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A right answer, but for one number of each result that has a certain shape. */
final class OneEntryOff {
  private static final double SHARE = 1e-3;

  /** What is as good as zero is moved by a hundredth. */
  private static final double SMALL = 1e-5;

  private final QuestionSpec question;
  private final Object right;
  private final Map<String, Integer> sizes = new LinkedHashMap<>();
  private String shape = "";
  private int wanted;
  private int target = -1;
  private int next;

  OneEntryOff(QuestionSpec question, Object right) {
    this.question = question;
    this.right = right;
  }

  /** Chooses which number is off. */
  void choose(String resultShape, int index) {
    this.shape = resultShape;
    this.wanted = index;
  }

  /** Returns how many fractional numbers results of each shape have that were asked for so far. */
  Map<String, Integer> sizes() {
    return sizes;
  }

  /** Returns the answer. */
  Object answer() {
    return Proxy.newProxyInstance(
        question.answerType().getClassLoader(),
        new Class<?>[] {question.answerType()},
        (proxy, method, arguments) -> {
          Object value = called(() -> method.invoke(right, arguments));
          String found = FlattenedValue.of(value).shape();
          next = 0;
          target = found.equals(shape) ? wanted : -1;
          Object moved = walked(value);
          sizes.put(found, next);
          return moved;
        });
  }

  private interface Call {
    Object result() throws ReflectiveOperationException;
  }

  private static Object called(Call call) throws Throwable {
    try {
      return call.result();
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Object walked(Object value) throws ReflectiveOperationException {
    if (value instanceof Double number) {
      return next++ == target ? off(number) : value;
    }
    if (value instanceof List<?> list) {
      List<Object> elements = new ArrayList<>();
      for (Object element : list) {
        elements.add(walked(element));
      }
      return elements;
    }
    if (value instanceof Record) {
      return record(value);
    }
    if (value != null && value.getClass().isArray() && value.getClass() != int[].class) {
      for (int i = 0; i < Array.getLength(value); i++) {
        Array.set(value, i, walked(Array.get(value, i)));
      }
    }
    return value;
  }

  private Object record(Object value) throws ReflectiveOperationException {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] parts = new Object[components.length];
    for (int i = 0; i < parts.length; i++) {
      components[i].getAccessor().setAccessible(true);
      parts[i] = walked(components[i].getAccessor().invoke(value));
    }
    Constructor<?> made =
        value
            .getClass()
            .getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    made.setAccessible(true);
    return made.newInstance(parts);
  }

  private static double off(double number) {
    return Math.abs(number) < SMALL ? number + 0.01 : number * (1 + SHARE);
  }
}
