package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.invoke.FlattenedValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;

/** A right answer, but for one number of each result that has a certain shape. */
final class OneEntryOff {
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
          Object moved = RecordParts.replaced(value, this::moved);
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

  private Object moved(Object value) {
    return value instanceof Double number && next++ == target
        ? (Object) SlippedValue.off(number)
        : value;
  }
}
