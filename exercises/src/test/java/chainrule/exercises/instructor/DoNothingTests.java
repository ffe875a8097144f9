package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.h1.H1;
import chainrule.exercises.h1.TrainLog;
import chainrule.exercises.invoke.InProcessInvoker;
import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Answers that do nothing have the right shape and leave their arguments alone, and earn nothing.
 */
class DoNothingTests {
  private static final Assignment HOMEWORK = Assignment.of("h1").orElseThrow();
  private static final double MOST_OF_ALL = 0.03;

  private static List<Object> answers(String question) {
    return switch (question) {
      case "predict" -> List.of((H1.Predict) (w, x) -> 0, (H1.Predict) (w, x) -> 1);
      case "update" ->
          List.of(
              (H1.Update) (w, x, t) -> w.clone(), (H1.Update) (w, x, t) -> new double[w.length]);
      case "train" ->
          List.of(
              (H1.Train) (X, t, max) -> new TrainLog(new double[X[0].length + 1], 1, new int[1]),
              (H1.Train)
                  (X, t, max) -> new TrainLog(new double[X[0].length + 1], max, new int[max]));
      case "marginAndBound" ->
          List.of(
              (H1.MarginAndBound) (w, X, t) -> new double[3],
              (H1.MarginAndBound) (w, X, t) -> new double[] {1, 1, 1});
      case "lmsStep" ->
          List.of(
              (H1.LmsStep) (w, x, d, eta) -> w.clone(),
              (H1.LmsStep) (w, x, d, eta) -> new double[w.length]);
      case "gdrStep" ->
          List.of(
              (H1.GdrStep) (w, x, d, eta, f, fPrime) -> w.clone(),
              (H1.GdrStep) (w, x, d, eta, f, fPrime) -> new double[w.length]);
      case "phi" -> List.of((H1.Phi) x -> x.clone(), (H1.Phi) x -> new double[] {1});
      default -> List.of(nothing(question));
    };
  }

  /** Returns an answer of zeros, or of what it was given. */
  private static Object nothing(String name) {
    Class<?> type =
        HOMEWORK.questions().stream()
            .filter(question -> question.name().equals(name))
            .findFirst()
            .orElseThrow()
            .answerType();
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            method.getReturnType().isPrimitive()
                ? Array.get(Array.newInstance(method.getReturnType(), 1), 0)
                : Arrays.stream(arguments)
                    .filter(method.getReturnType()::isInstance)
                    .findFirst()
                    .orElseThrow(UnsupportedOperationException::new));
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 40, 500})
  void earnNextToNothing(long seed) {
    double all = HOMEWORK.questions().stream().mapToInt(QuestionSpec::points).sum();
    double earned = 0;
    for (QuestionSpec question : HOMEWORK.questions()) {
      LiveOracle oracle = new LiveOracle(question, HOMEWORK.bank());
      earned +=
          answers(question.name()).stream()
              .map(answer -> InProcessInvoker.trusted(question, answer))
              .mapToDouble(
                  port ->
                      new CheckRunner()
                          .run(new CheckRun(CheckPlan.ofAll(question), port, oracle, seed))
                          .report()
                          .points())
              .max()
              .orElseThrow();
    }

    assertThat(earned / all).isLessThanOrEqualTo(MOST_OF_ALL);
  }
}
