package chainrule.exercises;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a contract as a question.
 *
 * <p>The method takes one argument, the student's answer as a functional interface, and returns a
 * {@link CheckReport}. Its name is the name of the Java method the student writes.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Question {
  /**
   * The number a reader sees, such as {@code Q2} or {@code Q2b}; {@code C1} or {@code T1} is for
   * practice, see {@link QuestionKind}.
   */
  String id();

  /** Points for a right answer, public and hidden checks together. */
  int points();
}
