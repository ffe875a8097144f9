package chainrule.exercises;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One question of a contract.
 *
 * @param contract the contract interface
 * @param name the name of the method the student writes, such as {@code outputDelta}
 * @param id the number a reader sees, such as {@code Q2b}
 * @param points points for a right answer
 * @param answerType the functional interface an answer implements
 */
public record QuestionSpec(
    Class<?> contract, String name, String id, int points, Class<?> answerType) {
  private static final Comparator<QuestionSpec> ORDER =
      Comparator.comparing(QuestionSpec::kind)
          .thenComparing(QuestionSpec::number)
          .thenComparing(QuestionSpec::id);

  /** Returns the questions of a contract, ordered by their kind and number. */
  public static List<QuestionSpec> of(Class<?> contract) {
    return Arrays.stream(contract.getMethods())
        .filter(method -> method.isAnnotationPresent(Question.class))
        .map(QuestionSpec::of)
        .sorted(ORDER)
        .toList();
  }

  /** Returns the question that a contract's method stands for. */
  public static QuestionSpec of(Method method) {
    Question question =
        Objects.requireNonNull(
            method.getAnnotation(Question.class), () -> method + " is not a question");
    return new QuestionSpec(
        method.getDeclaringClass(),
        method.getName(),
        question.id(),
        question.points(),
        method.getParameterTypes()[0]);
  }

  /** Returns what the question is for. */
  public QuestionKind kind() {
    return QuestionKind.of(id);
  }

  /** Returns the homework that it is a question of. */
  public HomeworkId homework() {
    return HomeworkId.of(contract);
  }

  /** Returns the share of a check's points that a verdict earns in this homework, in [0, 1]. */
  public double share(Verdict verdict) {
    return verdict == Verdict.CLOSE
        ? Objects.requireNonNull(contract.getAnnotation(Homework.class)).closeShare()
        : verdict.share();
  }

  /** Returns the nbgrader id of the answer cell, such as {@code h5-q2b}. */
  public String gradeId() {
    return homework().gradeId(id());
  }

  /** Returns the one abstract method of the answer's type. */
  public Method answerMethod() {
    return abstractMethod(answerType);
  }

  /**
   * Returns the one abstract method of a type of answers.
   *
   * @param answerType a functional interface
   * @return its method
   * @throws IllegalStateException if there is none
   */
  public static Method abstractMethod(Class<?> answerType) {
    for (Method method : answerType.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        return method;
      }
    }
    throw new IllegalStateException(answerType + " has no abstract method");
  }

  /** Returns the class name of the public checks. */
  public String publicChecks() {
    return contract.getPackageName() + "." + capitalised() + "Checks";
  }

  /** Returns the class name of the hidden checks, which only the grader has. */
  public String hiddenChecks() {
    return contract.getPackageName() + ".hidden." + capitalised() + "HiddenChecks";
  }

  private String capitalised() {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private int number() {
    return id.chars()
        .filter(Character::isDigit)
        .map(digit -> Character.digit(digit, 10))
        .reduce(0, (number, digit) -> 10 * number + digit);
  }
}
