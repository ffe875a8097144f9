package chainrule.exercises.checks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.Verdict;
import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.CheckFailure;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.finding.CallFinding;
import chainrule.exercises.finding.CheckFinding;
import chainrule.exercises.finding.Obstacle;
import chainrule.exercises.invoke.AnswerInvoker;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.toy.T1;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the methods of an answer under test find, one by one, on answers to "square". */
class AnswerUnderTestTests {
  private static final T1.Square THROWS =
      x -> {
        throw new IllegalArgumentException("no");
      };
  private static final T1.Square NAN = x -> new double[] {Double.NaN};

  @SuppressWarnings("NullAway")
  private static final T1.Square NULL = x -> null;

  private static CaseHistory history(AnswerInvoker invoker) {
    CaseHistory history = new CaseHistory(Toys.QUESTION, invoker, Toys.oracle(), 42);
    history.begin(1);
    return history;
  }

  private static CaseHistory history(T1.Square answer) {
    return history(InProcessInvoker.trusted(Toys.QUESTION, answer));
  }

  private static CheckFailure found(
      CaseHistory history, Consumer<AnswerUnderTest<T1.Square>> check) {
    try {
      check.accept(new AnswerUnderTest<>(history));
    } catch (CheckFailedError ended) {
      assertThat(ended.failure()).isEqualTo(history.noted().finding().orElseThrow());
    }
    return history.noted().finding().orElseThrow();
  }

  private static CheckFailure found(T1.Square answer, Consumer<AnswerUnderTest<T1.Square>> check) {
    return found(history(answer), check);
  }

  private static void passes(T1.Square answer, Consumer<AnswerUnderTest<T1.Square>> check) {
    CaseHistory history = history(answer);
    check.accept(new AnswerUnderTest<>(history));
    assertThat(history.noted().finding()).isEmpty();
  }

  private static double[] one(T1.Square answer) {
    return answer.square(new double[] {3});
  }

  @Test
  void resultIsGivenOnlyInTheRightShapeAndFinite() {
    assertThat(
            new AnswerUnderTest<T1.Square>(history(Toys.RIGHT))
                .result("a", AnswerUnderTestTests::one))
        .containsExactly(9);
    assertThat(
            new AnswerUnderTest<T1.Square>(history(Toys.DOUBLED))
                .result("a", AnswerUnderTestTests::one))
        .as("values are for the check to judge")
        .containsExactly(6);
    assertThat(found(NAN, it -> it.result("a", AnswerUnderTestTests::one)).details())
        .containsExactly("entry [0]   yours NaN   expected a finite number");
    assertThat(found(x -> new double[4], it -> it.result("a", AnswerUnderTestTests::one)).details())
        .containsExactly("shape   yours 4 numbers   expected 1 number");
  }

  @Test
  void resultOfAnyShapeMustHaveFiniteNumbers() {
    double[] three = {1, 2, 3};

    assertThat(
            new AnswerUnderTest<T1.Square>(history(x -> three))
                .resultOfAnyShape("a", AnswerUnderTestTests::one))
        .isEqualTo(three);
    CheckFailure bad = found(NAN, it -> it.resultOfAnyShape("a", AnswerUnderTestTests::one, "M"));
    assertThat(bad.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(bad.mistakeId()).isEqualTo("M");
    assertThat(found(NULL, it -> it.resultOfAnyShape("a", AnswerUnderTestTests::one)).mistakeId())
        .isNull();
  }

  @Test
  void neitherAnExceptionNorNullNorAMissingBodyGivesAMistakeAway() {
    CheckFailure threw =
        found(THROWS, it -> it.resultOfAnyShape("a", AnswerUnderTestTests::one, "M"));
    assertThat(threw.verdict()).isEqualTo(Verdict.ERROR);
    assertThat(threw.mistakeId()).isNull();
    assertThat(
            found(NULL, it -> it.resultOfAnyShape("a", AnswerUnderTestTests::one, "M")).mistakeId())
        .isNull();

    CheckFailure missing =
        found(
            history((arguments, seconds) -> new CallOutcome.NotImplemented()),
            it -> it.resultOfAnyShape("a", AnswerUnderTestTests::one, "M"));
    assertThat(missing.verdict()).isEqualTo(Verdict.NOT_IMPLEMENTED);
    assertThat(missing.mistakeId()).isNull();
  }

  @Test
  void refusingMeansAnIllegalArgumentThatSaysWhatDoesNotFit() {
    class Misfit extends IllegalArgumentException {
      private static final long serialVersionUID = 1L;

      Misfit() {
        super("3 for 21");
      }
    }
    passes(throwing(new IllegalArgumentException("21 against 3")), AnswerUnderTestTests::refuses);
    passes(throwing(new Misfit()), AnswerUnderTestTests::refuses);

    assertThat(found(Toys.RIGHT, AnswerUnderTestTests::refuses).details())
        .containsExactly(
            "returned a value; expected an IllegalArgumentException", "called with x = [3]");
    assertThat(
            found(throwing(new IllegalStateException("3, 21")), AnswerUnderTestTests::refuses)
                .details())
        .first()
        .isEqualTo("threw IllegalStateException; expected an IllegalArgumentException");
    assertThat(
            found(throwing(new IllegalArgumentException("13, 21")), AnswerUnderTestTests::refuses)
                .details())
        .first()
        .isEqualTo("refused, but its message does not say 3: 13, 21");
    CaseHistory late = history((arguments, seconds) -> new CallOutcome.OutOfTime(seconds));
    CheckFailure tooSlow = found(late, AnswerUnderTestTests::refuses);
    assertThat(tooSlow)
        .isEqualTo(CheckFailure.of(Verdict.OUT_OF_TIME, new CallFinding.TooSlow(1, false)));
    assertThat(tooSlow.details()).containsExactly("did not return within 1 s");
  }

  /** Two refusals that lack the same are alike, whatever else they say. */
  @Test
  void refusalsAreComparedByWhatTheyLack() {
    assertThat(refusal(new IllegalArgumentException("21 against 3"))).isEqualTo("refused");
    assertThat(refusal(new IllegalArgumentException("3, not 22")))
        .isEqualTo(refusal(new IllegalArgumentException("got 3")))
        .isNotEqualTo(refusal(new IllegalArgumentException("got 21")))
        .isNotEqualTo(refusal(new IllegalArgumentException()));
    assertThat(refusal(new IllegalStateException("3, 21")))
        .isEqualTo(refusal(new IndexOutOfBoundsException("x does not fit")))
        .isNotEqualTo(refusal(new IndexOutOfBoundsException("Index 3 out of bounds for length 3")));
  }

  private static String refusal(RuntimeException exception) {
    CaseHistory history = history(throwing(exception));
    new AnswerUnderTest<T1.Square>(history)
        .refuses("no fit", List.of(3, 21), AnswerUnderTestTests::one);
    return history.seen().get(0).mine().failure();
  }

  @Test
  void askingWhetherACaseIsAnsweredFindsNothingWrong() {
    assertThat(isAnswered(Toys.RIGHT)).isTrue();
    assertThat(isAnswered(NAN)).isFalse();
    assertThat(isAnswered(NULL)).isFalse();
    assertThat(isAnswered(THROWS)).isFalse();
  }

  private static boolean isAnswered(T1.Square answer) {
    CaseHistory history = history(answer);
    boolean answered =
        new AnswerUnderTest<T1.Square>(history).isAnswered("a", AnswerUnderTestTests::one);
    assertThat(history.noted().finding()).isEmpty();
    return answered;
  }

  @Test
  void onlyWhatIsDoneToAnArgumentGivesAMistakeAway() {
    assertThat(
            found(
                Toys.IN_PLACE, it -> it.leavesArgumentsAlone("a", AnswerUnderTestTests::one, "M")))
        .extracting(CheckFailure::mistakeId)
        .isEqualTo("M");
    double[] kept = new double[1];
    T1.Square keeps =
        x -> {
          kept[0]++;
          return kept;
        };
    CheckFailure earlier =
        found(
            keeps,
            it -> {
              it.leavesArgumentsAlone("a", AnswerUnderTestTests::one, "M");
              it.leavesArgumentsAlone("b", AnswerUnderTestTests::one, "M");
            });
    assertThat(earlier.mistakeId()).isNull();
  }

  private static void refuses(AnswerUnderTest<T1.Square> answer) {
    answer.refuses("no fit", List.of(3, 21), AnswerUnderTestTests::one);
  }

  private static T1.Square throwing(RuntimeException exception) {
    return x -> {
      throw exception;
    };
  }

  @Test
  void checkGoesOnAfterACaseAndShowsTheSmallest() {
    CaseHistory history = history(Toys.DOUBLED);
    CheckFailure found =
        found(
            history,
            it -> {
              it.agrees("three", f -> f.square(new double[] {1, 3, 4}));
              it.agrees("two", f -> f.square(new double[] {2}));
              it.agrees("one", AnswerUnderTestTests::one);
            });

    assertThat(found.details())
        .containsExactly(
            "value   yours 6   expected 9".replace("value", "entry [0]"),
            "called with x = [3]",
            "differs: three, one   agrees: two");
  }

  @Test
  void roughCaseDoesNotHideAWrongOne() {
    T1.Square answer = x -> new double[] {x[0] == 3 ? 9.00001 : 1};

    CheckFailure found =
        found(
            answer,
            it -> {
              it.agrees("rough", AnswerUnderTestTests::one);
              it.agrees("wrong", f -> f.square(new double[] {2, 1}));
            });

    assertThat(found.verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void oneArrayForAllCallsIsFound() {
    double[] buffer = new double[1];
    T1.Square answer =
        x -> {
          buffer[0] = x[0] * x[0];
          return buffer;
        };
    CaseHistory history = history(answer);

    CheckFailure found =
        found(
            history,
            it -> {
              it.agrees("two", f -> f.square(new double[] {2}));
              it.leavesArgumentsAlone("three", AnswerUnderTestTests::one);
            });

    assertThat(found.details())
        .contains(
            "this call changed the result of an earlier one; each call must return a new array");
    assertThat(history.seen().get(0).mine().clean()).isTrue();
    passes(answer, it -> assertThat(both(it)).isDeepEqualTo(new double[][] {{4}, {9}}));
  }

  private static double[][] both(AnswerUnderTest<T1.Square> answer) {
    return answer.resultOfAnyShape(
        "both", f -> new double[][] {f.square(new double[] {2}), one(f)});
  }

  @Test
  void propertyThatIsBrokenIsWrongAndMayNameItsMistake() {
    passes(Toys.RIGHT, it -> it.holds(true, "no"));
    passes(Toys.RIGHT, it -> it.holds(true, "no", "M"));
    assertThat(found(Toys.RIGHT, it -> it.holds(false, "no")))
        .isEqualTo(CheckFailure.of(Verdict.WRONG, new CheckFinding.PropertyBroken("no")));
    assertThat(found(Toys.RIGHT, it -> it.holds(false, "no", "M")))
        .isEqualTo(
            CheckFailure.of(Verdict.WRONG, new CheckFinding.PropertyBroken("no")).withMistake("M"));
  }

  @Test
  void argumentsMustBeLeftAlone() {
    passes(Toys.RIGHT, it -> it.leavesArgumentsAlone("a", AnswerUnderTestTests::one));
    assertThat(
            found(Toys.IN_PLACE, it -> it.leavesArgumentsAlone("a", AnswerUnderTestTests::one))
                .verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void agreesWithinTheToleranceItIsGiven() {
    T1.Square rough = x -> new double[] {9.5};

    passes(rough, it -> it.agrees("a", 0.1, AnswerUnderTestTests::one));
    assertThat(found(rough, it -> it.agrees("a", AnswerUnderTestTests::one)).details())
        .containsExactly("entry [0]   yours 9.5   expected 9", "called with x = [3]");
  }

  @Test
  void resultThatCannotBeUsedIsWrongNotAFaultOfTheCheck() {
    CaseHistory history = history(Toys.RIGHT);
    CheckFailure found = found(history, it -> it.agrees("a", f -> f.square(new double[] {1})[7]));

    assertThat(found.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(found.details().get(0))
        .isEqualTo("the result has the wrong shape: something is too short");
    assertThat(shown(history).failure()).isEqualTo("unusable result");
  }

  @Test
  void foreignOrMissingValueIsUnusable() {
    CaseHistory history =
        history((arguments, seconds) -> new CallOutcome.Returned("text", arguments));
    assertThat(found(history, it -> it.agrees("a", AnswerUnderTestTests::one)).details())
        .first()
        .isEqualTo("returned a text");
    assertThat(shown(history).values()).isNull();
  }

  @Test
  void howItFailedIsWhatMistakesAreComparedBy() {
    assertThat(failure(new CallOutcome.Threw("ArithmeticException", "/ by zero")))
        .as("the virtual machine wrote the message")
        .isEqualTo("threw ArithmeticException: / by zero");
    assertThat(failure(new CallOutcome.Threw("Misfit extends IllegalArgumentException", "5 and 3")))
        .isEqualTo("threw IllegalArgumentException");
    assertThat(failure(new CallOutcome.NotImplemented())).isEqualTo("not implemented");
    assertThat(failure(new CallOutcome.OutOfTime(3))).isEqualTo("out of time");
    assertThat(failure(new CallOutcome.Unavailable(new Obstacle.TooEntangled())))
        .isEqualTo("unavailable");
  }

  @Test
  void answerThatRanOutOfTimeIsNotCalledAgain() {
    int[] calls = {0};
    CaseHistory history =
        history(
            (arguments, seconds) -> {
              calls[0]++;
              return new CallOutcome.OutOfTime(seconds);
            });
    found(history, it -> it.agrees("a", AnswerUnderTestTests::one));
    found(history, it -> it.agrees("b", AnswerUnderTestTests::one));

    assertThat(calls[0]).isEqualTo(1);
    assertThat(history.seen()).extracting(CaseHistory.Seen::caseId).containsExactly("a");
  }

  @Test
  void answerThatThrewIsCalledAgain() {
    int[] calls = {0};
    CaseHistory history =
        history(
            (arguments, seconds) -> {
              calls[0]++;
              return new CallOutcome.Threw("X", "");
            });
    found(history, it -> it.agrees("a", AnswerUnderTestTests::one));
    found(history, it -> it.agrees("b", AnswerUnderTestTests::one));

    assertThat(calls[0]).isEqualTo(2);
  }

  @Test
  void checksAreNumberedAndRandomCasesComeFromTheSeed() {
    CaseHistory history = history(Toys.RIGHT);
    history.begin(1);

    assertThat(history.check()).isEqualTo(2);
    assertThat(new AnswerUnderTest<T1.Square>(history).random().nextLong())
        .isEqualTo(new java.util.SplittableRandom(42).nextLong());
  }

  private static @Nullable String failure(CallOutcome reply) {
    CaseHistory history = history((arguments, seconds) -> reply);
    found(history, it -> it.agrees("a", AnswerUnderTestTests::one));
    return shown(history).failure();
  }

  private static Observation shown(CaseHistory history) {
    return history.seen().get(0).mine();
  }
}
