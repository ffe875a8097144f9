package chainrule.exercises.checks;

import chainrule.exercises.CheckKind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * A method that takes an {@link AnswerUnderTest} and checks it; each is a test of JUnit's, run by
 * {@link CheckEngine} on an instance of its own. Of Jupiter's annotations it may have
 * {@code @DisplayName} and {@code @Disabled}.
 */
@Testable
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Check {
  /** How long a call of an answer may go on unless a check says otherwise. */
  double USUAL_SECONDS = 5;

  /** What is looked at; also the order. */
  CheckKind kind();

  /** Share of the question's points, relative to its other checks. */
  double weight() default 1;

  /** Wall-clock limit for one call of the answer, in seconds. */
  double seconds() default USUAL_SECONDS;
}
