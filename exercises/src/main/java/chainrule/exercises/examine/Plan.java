package chainrule.exercises.examine;

import chainrule.exercises.QuestionSpec;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/**
 * The checks of one question and what each is worth, fixed before any answer runs.
 *
 * @param question the question
 * @param items the checks, public ones first, in the order asked
 */
public record Plan(QuestionSpec question, List<Item> items) {
  /**
   * One check.
   *
   * @param method the JUnit method
   * @param hidden whether only the grader has it
   * @param points what it is worth
   */
  public record Item(Method method, boolean hidden, double points) {
    Check check() {
      return method.getAnnotation(Check.class);
    }

    String title() {
      DisplayName name = method.getAnnotation(DisplayName.class);
      return name == null ? spaced(method.getName()) : name.value();
    }

    private static String spaced(String camel) {
      return camel.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT).trim();
    }
  }

  /** Returns the plan of the public checks alone; they share all points of the question. */
  public static Plan ofPublic(QuestionSpec question) {
    return of(question, methods(question.publicChecks()), List.of());
  }

  /** Returns the plan of public and hidden checks; together they share all points. */
  public static Plan ofAll(QuestionSpec question) {
    return of(question, methods(question.publicChecks()), methods(question.hiddenChecks()));
  }

  List<Class<?>> classes(boolean hidden) {
    List<Class<?>> classes = new ArrayList<>();
    items.stream()
        .filter(item -> item.hidden() == hidden)
        .map(item -> item.method().getDeclaringClass())
        .distinct()
        .forEach(classes::add);
    return classes;
  }

  private static Plan of(QuestionSpec question, List<Method> open, List<Method> hidden) {
    double total = weight(open) + weight(hidden);
    List<Item> items = new ArrayList<>();
    open.forEach(method -> items.add(item(method, false, question.points() / total)));
    hidden.forEach(method -> items.add(item(method, true, question.points() / total)));
    return new Plan(question, List.copyOf(items));
  }

  private static double weight(List<Method> methods) {
    return methods.stream().mapToDouble(m -> m.getAnnotation(Check.class).weight()).sum();
  }

  private static Item item(Method method, boolean hidden, double pointsPerWeight) {
    return new Item(method, hidden, pointsPerWeight * method.getAnnotation(Check.class).weight());
  }

  private static List<Method> methods(String className) {
    try {
      List<Method> methods =
          Arrays.stream(Class.forName(className).getDeclaredMethods())
              .filter(method -> method.isAnnotationPresent(Check.class))
              .sorted(KindOrder.METHODS)
              .toList();
      if (methods.isEmpty()) {
        throw new IllegalStateException(className + " holds no check");
      }
      return methods;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no checks: class " + className + " is missing", e);
    }
  }
}
