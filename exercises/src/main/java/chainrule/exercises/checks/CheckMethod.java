package chainrule.exercises.checks;

import chainrule.exercises.CheckKind;
import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.CheckFailure;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * A check, as it was found in its class.
 *
 * @param method a method annotated with {@link Check}
 */
public record CheckMethod(Method method) {
  /** Checks are asked by kind, and within a kind by name. */
  private static final Comparator<CheckMethod> IN_ORDER =
      Comparator.<CheckMethod, CheckKind>comparing(CheckMethod::kind)
          .thenComparing(check -> check.method().getName());

  /** What a check takes of Jupiter; the rest nobody looks for on it, and so nobody would do. */
  private static final Set<Class<?>> HEEDED = Set.of(DisplayName.class, Disabled.class);

  /**
   * Finds the checks of a class.
   *
   * @return the checks, in the order asked
   * @throws IllegalStateException if there is none, or one is annotated in vain
   */
  static List<CheckMethod> of(Class<?> checks) {
    Method[] declared = checks.getDeclaredMethods();
    for (Method method : declared) {
      requireHeeded(method);
    }
    List<CheckMethod> found =
        Arrays.stream(declared)
            .filter(method -> method.isAnnotationPresent(Check.class))
            .map(CheckMethod::new)
            .sorted(IN_ORDER)
            .toList();
    if (found.isEmpty()) {
      throw new IllegalStateException(checks.getName() + " holds no check");
    }
    return found;
  }

  public CheckKind kind() {
    return annotation().kind();
  }

  double seconds() {
    return annotation().seconds();
  }

  double weight() {
    return annotation().weight();
  }

  /** Returns what a reader of a report, or of JUnit's results, calls it. */
  String title() {
    DisplayName name = method.getAnnotation(DisplayName.class);
    return name == null ? spaced(method.getName()) : name.value();
  }

  /** Returns why the check is not to be run; empty if it is. */
  Optional<String> disabled() {
    return Optional.ofNullable(method.getAnnotation(Disabled.class)).map(Disabled::value);
  }

  /**
   * Runs the check on an answer.
   *
   * @throws CheckFailedError if it found something; whatever else it throws is its own fault
   */
  void run(CaseHistory history) {
    history.begin(seconds());
    Object checks = ReflectionSupport.newInstance(method.getDeclaringClass());
    ReflectionSupport.invokeMethod(method, checks, new AnswerUnderTest<>(history));
    Optional<CheckFailure> found = history.noted().finding();
    if (found.isPresent()) {
      throw new CheckFailedError(found.get());
    }
  }

  private Check annotation() {
    return method.getAnnotation(Check.class);
  }

  private static String spaced(String camel) {
    return camel.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).trim();
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
