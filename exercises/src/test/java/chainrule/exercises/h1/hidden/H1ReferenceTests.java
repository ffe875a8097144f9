package chainrule.exercises.h1.hidden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.h1.GateData;
import chainrule.exercises.h1.H1;
import chainrule.exercises.h1.ImpliedGradient;
import chainrule.exercises.h1.TrainLog;
import chainrule.exercises.instructor.Assignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The instructor's answers to homework 1, against numbers worked out by hand. */
class H1ReferenceTests {
  private static final Assignment HOMEWORK = Assignment.of("h1").orElseThrow();
  private static final Offset<Double> TENTH_DIGIT = within(5e-11);
  private static final double[] W = {0.1, 0.5, -0.5};
  private static final double[] X = {1, 2};

  @Test
  void weightedSumOfZeroIsClassOne() {
    H1.Predict predict = reference(H1.Predict.class);
    assertThat(predict.predict(new double[] {-2, 1, 1}, new double[] {1, 1})).isEqualTo(1);
    assertThat(predict.predict(new double[] {-2, 1, 1}, new double[] {1, 0.75})).isEqualTo(0);
  }

  @Test
  void misfitSaysBothLengths() {
    H1.Predict predict = reference(H1.Predict.class);
    assertThatThrownBy(() -> predict.predict(new double[] {1, 1}, new double[] {1, 2, 3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("predict: 2 weights for 3 inputs; expected one more");
  }

  @Test
  void elevenUpdatesLeadToAnd() {
    H1.Update update = reference(H1.Update.class);
    List<String> trace = new ArrayList<>();
    double[] w = new double[3];
    for (int epoch = 0; epoch < 6; epoch++) {
      for (int n = 0; n < 4; n++) {
        double[] next = update.update(w, GateData.inputs()[n], GateData.and()[n]);
        if (!Arrays.equals(w, next)) {
          trace.add(String.format(Locale.ROOT, "%.0f %.0f %.0f", next[0], next[1], next[2]));
        }
        w = next;
      }
    }
    assertThat(trace)
        .containsExactly(
            "-1 0 0", "0 1 1", "-1 1 1", "-2 1 0", "-1 2 1", "-2 2 0", "-3 1 0", "-2 2 1", "-3 1 1",
            "-2 2 2", "-3 2 1");
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 0 1, 6, 11, -3, 2, 1",
    "0 1 1 1, 4, 5, -1, 1, 1",
    "1 1 1 0, 6, 10, 2, -2, -1",
    "1 0 0 0, 4, 4, 0, -1, -1"
  })
  void gatesAreLearnedInAKnownNumberOfSteps(
      String classes, int epochs, int updates, double bias, double first, double second) {
    TrainLog log = reference(H1.Train.class).train(GateData.inputs(), ints(classes), 100);
    assertThat(log.epochs()).isEqualTo(epochs);
    assertThat(log.mistakesPerEpoch()).hasSize(epochs).endsWith(0);
    assertThat(Arrays.stream(log.mistakesPerEpoch()).sum()).isEqualTo(updates);
    assertThat(log.weights()).containsExactly(bias, first, second);
  }

  @Test
  void xorNeverEnds() {
    TrainLog log = reference(H1.Train.class).train(GateData.inputs(), GateData.xor(), 321);
    assertThat(log.epochs()).isEqualTo(321);
    assertThat(log.mistakesPerEpoch()).hasSize(321).doesNotContain(0);
  }

  @Test
  void andHasABoundOfFiftyOneMistakes() {
    double[] measures =
        reference(H1.MarginAndBound.class)
            .marginAndBound(new double[] {-1.5, 1, 1}, GateData.inputs(), GateData.and());
    assertThat(measures)
        .containsExactly(new double[] {1 / Math.sqrt(17), Math.sqrt(3), 51}, TENTH_DIGIT);
  }

  @Test
  void widrowHoffStepOnPaper() {
    assertThat(reference(H1.LmsStep.class).lmsStep(W, X, 1, 0.1))
        .containsExactly(new double[] {0.24, 0.64, -0.22}, TENTH_DIGIT);
  }

  @Test
  void deltaRuleStepOfASigmoid() {
    double[] next =
        reference(H1.GdrStep.class)
            .gdrStep(W, X, 1, 0.1, ImpliedGradient::sigmoid, ImpliedGradient::sigmoidSlope);
    assertThat(next)
        .containsExactly(new double[] {0.1143841144, 0.5143841144, -0.4712317713}, TENTH_DIGIT);
  }

  @Test
  void productSeparatesXor() {
    assertThat(reference(H1.Phi.class).phi(new double[] {3, -0.5})).containsExactly(3, -0.5, -1.5);
  }

  private static int[] ints(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  }

  private static <F> F reference(Class<F> type) {
    QuestionSpec question =
        HOMEWORK.questions().stream().filter(q -> q.answerType() == type).findFirst().orElseThrow();
    return type.cast(HOMEWORK.bank().reference(question).instance());
  }
}
