package chainrule.exercises.checks;

import chainrule.exercises.CheckKind;
import chainrule.exercises.QuestionSpec;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The checks of one question and what each is worth, fixed before any answer runs.
 *
 * @param question the question
 * @param items the checks, public ones first, in the order asked
 */
public record CheckPlan(QuestionSpec question, List<Item> items) {
  /** Checks are asked by kind, and within a kind by name. */
  private static final Comparator<Method> BY_KIND =
      Comparator.<Method, CheckKind>comparing(method -> method.getAnnotation(Check.class).kind())
          .thenComparing(Method::getName);

  /** What a check takes of JUnit; the rest JUnit does not see on it, and so would not do. */
  private static final Set<Class<?>> HEEDED = Set.of(DisplayName.class, Disabled.class);

  /**
   * One check.
   *
   * @param method the method of the check
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

    boolean enabled() {
      return !method.isAnnotationPresent(Disabled.class);
    }

    /** Runs the check; throws what it throws. */
    void run(AnswerUnderTest<?> answer) {
      Object checks = ReflectionSupport.newInstance(method.getDeclaringClass());
      ReflectionSupport.invokeMethod(method, checks, answer);
    }

    private static String spaced(String camel) {
      return camel.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT).trim();
    }
  }

  /** Returns the plan of the public checks alone; they share all points of the question. */
  public static CheckPlan ofPublic(QuestionSpec question) {
    return of(question, methods(question.publicChecks()), List.of());
  }

  /** Returns the plan of public and hidden checks; together they share all points. */
  public static CheckPlan ofAll(QuestionSpec question) {
    return of(question, methods(question.publicChecks()), methods(question.hiddenChecks()));
  }

  /** Returns the public checks, or the hidden ones. */
  List<Item> items(boolean hidden) {
    return items.stream().filter(item -> item.hidden() == hidden).toList();
  }

  private static CheckPlan of(QuestionSpec question, List<Method> open, List<Method> hidden) {
    double total = weight(open) + weight(hidden);
    List<Item> items = new ArrayList<>();
    open.forEach(method -> items.add(item(method, false, question.points() / total)));
    hidden.forEach(method -> items.add(item(method, true, question.points() / total)));
    return new CheckPlan(question, List.copyOf(items));
  }

  private static double weight(List<Method> methods) {
    return methods.stream().mapToDouble(m -> m.getAnnotation(Check.class).weight()).sum();
  }

  private static Item item(Method method, boolean hidden, double pointsPerWeight) {
    return new Item(method, hidden, pointsPerWeight * method.getAnnotation(Check.class).weight());
  }

  private static List<Method> methods(String className) {
    try {
      Method[] declared = Class.forName(className).getDeclaredMethods();
      for (Method method : declared) {
        requireHeeded(method);
      }
      List<Method> methods =
          Arrays.stream(declared)
              .filter(method -> method.isAnnotationPresent(Check.class))
              .sorted(BY_KIND)
              .toList();
      if (methods.isEmpty()) {
        throw new IllegalStateException(className + " holds no check");
      }
      return methods;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no checks: class " + className + " is missing", e);
    }
  }

  private static void requireHeeded(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      Class<?> type = annotation.annotationType();
      if (type.getName().startsWith("org.junit.") && !HEEDED.contains(type)) {
        throw new IllegalStateException(
            "%s.%s has @%s; expected of JUnit's annotations only @DisplayName or @Disabled"
                .formatted(
                    method.getDeclaringClass().getName(), method.getName(), type.getSimpleName()));
      }
    }
  }
}
