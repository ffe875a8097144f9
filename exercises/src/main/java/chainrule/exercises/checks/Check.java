package chainrule.exercises.checks;

import chainrule.exercises.CheckKind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that takes a {@link AnswerUnderTest} and examines one answer; each runs as a dynamic
 * test of JUnit, on an instance of its own. Of JUnit's annotations it may have {@code @DisplayName}
 * and {@code @Disabled}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Check {
  /** What is looked at; also the order. */
  CheckKind kind();

  /** Share of the question's points, relative to its other checks. */
  double weight() default 1;

  /** Wall-clock limit for one call of the answer, in seconds. */
  double seconds() default 5;
}
