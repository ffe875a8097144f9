package chainrule.exercises.examine;

import chainrule.exercises.Kind;
import java.lang.reflect.Method;
import java.util.Comparator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Asks the checks of a class by kind, and within a kind by name. */
final class KindOrder implements MethodOrderer {
  static final Comparator<Method> METHODS =
      Comparator.<Method, Kind>comparing(method -> method.getAnnotation(Check.class).kind())
          .thenComparing(Method::getName);

  @Override
  public void orderMethods(MethodOrdererContext context) {
    context
        .getMethodDescriptors()
        .sort((left, right) -> METHODS.compare(left.getMethod(), right.getMethod()));
  }
}
