package chainrule.exercises.h2;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.instructor.LiveOracle;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.minimize.CostGradient;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Answers to homework 2 of the right shape that hold one number throughout, as code that does
 * nothing gives, earn next to nothing.
 */
@Tag("slow")
class H2IdleAnswersTests {
  private static final Assignment HOMEWORK = Assignment.of("h2").orElseThrow();
  private static final double MOST_OF_ALL = 0.03;

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -1, 0.5})
  void oneNumberThroughoutEarnsNextToNothing(double number) {
    double earned = 0;
    double all = 0;
    for (QuestionSpec question : HOMEWORK.questions()) {
      if (question.kind().counts()) {
        earned += points(question, number);
        all += question.points();
      }
    }
    assertThat(all).isEqualTo(80);
    assertThat(earned / all).isLessThanOrEqualTo(MOST_OF_ALL);
  }

  private static double points(QuestionSpec question, double number) {
    Object right = HOMEWORK.bank().reference(question).instance();
    Object idle =
        Proxy.newProxyInstance(
            question.answerType().getClassLoader(),
            new Class<?>[] {question.answerType()},
            (proxy, method, arguments) -> filled(method.invoke(right, arguments), number));
    return new CheckRunner()
        .run(
            new CheckRun(
                CheckPlan.ofAll(question),
                InProcessInvoker.trusted(question, idle),
                new LiveOracle(question, HOMEWORK.bank()),
                7))
        .report()
        .points();
  }

  private static Object filled(Object value, double number) {
    if (value instanceof double[] row) {
      Arrays.fill(row, number);
    } else if (value instanceof double[][] rows) {
      Arrays.stream(rows).forEach(row -> Arrays.fill(row, number));
    } else if (value instanceof List<?> rows) {
      rows.forEach(row -> filled(row, number));
    } else if (value instanceof CostGradient at) {
      filled(at.gradient(), number);
      return new CostGradient(number, at.gradient());
    }
    return value instanceof Double ? number : value;
  }
}
