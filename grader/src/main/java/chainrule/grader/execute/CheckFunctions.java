package chainrule.grader.execute;

import chainrule.grader.wire.FunctionExchange;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.TypeCatalog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions that the checks pass to an answer: numbered as they go out, called here. */
public final class CheckFunctions implements FunctionExchange {
  private final TypeCatalog catalog;
  private final List<Object> functions = new ArrayList<>();

  public CheckFunctions(TypeCatalog catalog) {
    this.catalog = catalog;
  }

  /** Forgets the functions of the call before. */
  void clear() {
    functions.clear();
  }

  @Override
  public int numberOf(Object function) {
    for (int i = 0; i < functions.size(); i++) {
      if (functions.get(i) == function) {
        return i;
      }
    }
    functions.add(function);
    return functions.size() - 1;
  }

  @Override
  public @Nullable Object function(Class<?> type, int number) {
    boolean known = number >= 0 && number < functions.size();
    return known && type.isInstance(functions.get(number)) ? functions.get(number) : null;
  }

  /**
   * Constants are in the JVM's pool of texts. Of equal texts one at most is in there, so that what
   * is found for a copy tells whether it is this one.
   */
  @Override
  @SuppressWarnings({"ReferenceEquality", "StringEquality", "StringConstructor"})
  public boolean isLiteral(String text) {
    return new String(text).intern() == text;
  }

  /** Calls a function with arguments from a sandbox, which may be anything. */
  Message.ToSandbox call(Message.Callback callback) {
    int number = callback.function();
    if (number < 0 || number >= functions.size()) {
      return new Message.Refusal("no function " + number);
    }
    Object function = functions.get(number);
    Method method = method(function);
    if (method.getParameterCount() != callback.arguments().length) {
      return new Message.Refusal("the function takes other arguments");
    }
    try {
      return answer(method.invoke(function, callback.arguments()), callback.arguments());
    } catch (InvocationTargetException | IllegalAccessException | RuntimeException e) {
      return new Message.Refusal("the function takes other arguments");
    }
  }

  /** What a function returns keeps its identity where it is an argument. */
  private static Message.ToSandbox answer(@Nullable Object value, @Nullable Object[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (value != null && value.getClass().isArray() && value == arguments[i]) {
        return new Message.Given(i);
      }
    }
    return new Message.Answer(value);
  }

  private Method method(Object function) {
    Class<?> type =
        catalog.types().stream()
            .filter(candidate -> candidate.isInterface() && candidate.isInstance(function))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no catalog type of " + function));
    return TypeCatalog.functionMethod(type);
  }
}
