package chainrule.exercises.examine;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.Verdict;
import chainrule.exercises.toy.T1;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the methods of a subject find, one by one, on answers to "square". */
class SubjectTests {
  private static final T1.Square THROWS =
      x -> {
        throw new IllegalArgumentException("no");
      };
  private static final T1.Square NAN = x -> new double[] {Double.NaN};

  @SuppressWarnings("NullAway")
  private static final T1.Square NULL = x -> null;

  private static Session session(Port port) {
    Session session = new Session(Toys.QUESTION, port, Toys.oracle(), 42);
    session.begin(1);
    return session;
  }

  private static Session session(T1.Square answer) {
    return session(LocalPort.trusted(Toys.QUESTION, answer));
  }

  private static Finding found(Session session, Consumer<Subject<T1.Square>> check) {
    try {
      check.accept(new Subject<>(session));
    } catch (Session.CheckFailed ended) {
      // what it found is in the session, as where a check goes on
    }
    return session.noted().finding().orElseThrow();
  }

  private static Finding found(T1.Square answer, Consumer<Subject<T1.Square>> check) {
    return found(session(answer), check);
  }

  private static void passes(T1.Square answer, Consumer<Subject<T1.Square>> check) {
    Session session = session(answer);
    check.accept(new Subject<>(session));
    assertThat(session.noted().finding()).isEmpty();
  }

  private static double[] one(T1.Square answer) {
    return answer.square(new double[] {3});
  }

  @Test
  void resultIsGivenOnlyInTheRightShapeAndFinite() {
    assertThat(new Subject<T1.Square>(session(Toys.RIGHT)).result("a", SubjectTests::one))
        .containsExactly(9);
    assertThat(new Subject<T1.Square>(session(Toys.DOUBLED)).result("a", SubjectTests::one))
        .as("values are for the check to judge")
        .containsExactly(6);
    assertThat(found(NAN, it -> it.result("a", SubjectTests::one)).details())
        .containsExactly("entry [0]   yours NaN   expected a finite number");
    assertThat(found(x -> new double[4], it -> it.result("a", SubjectTests::one)).details())
        .containsExactly("shape   yours 4 numbers   expected 1 number");
  }

  @Test
  void resultOfAnyShapeMustHaveFiniteNumbers() {
    double[] three = {1, 2, 3};

    assertThat(new Subject<T1.Square>(session(x -> three)).resultOfAnyShape("a", SubjectTests::one))
        .isEqualTo(three);
    Finding bad = found(NAN, it -> it.resultOfAnyShape("a", SubjectTests::one, "M"));
    assertThat(bad.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(bad.mistakeId()).isEqualTo("M");
    assertThat(found(NULL, it -> it.resultOfAnyShape("a", SubjectTests::one)).mistakeId()).isNull();
  }

  @Test
  void neitherAnExceptionNorNullNorAMissingBodyGivesAMistakeAway() {
    Finding threw = found(THROWS, it -> it.resultOfAnyShape("a", SubjectTests::one, "M"));
    assertThat(threw.verdict()).isEqualTo(Verdict.ERROR);
    assertThat(threw.mistakeId()).isNull();
    assertThat(found(NULL, it -> it.resultOfAnyShape("a", SubjectTests::one, "M")).mistakeId())
        .isNull();

    Finding missing =
        found(
            session((arguments, seconds) -> new Reply.NotImplemented()),
            it -> it.resultOfAnyShape("a", SubjectTests::one, "M"));
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
    passes(throwing(new IllegalArgumentException("21 against 3")), SubjectTests::refuses);
    passes(throwing(new Misfit()), SubjectTests::refuses);

    assertThat(found(Toys.RIGHT, SubjectTests::refuses).details())
        .containsExactly(
            "returned a value; expected an IllegalArgumentException", "called with x = [3]");
    assertThat(found(throwing(new IllegalStateException("3, 21")), SubjectTests::refuses).details())
        .first()
        .isEqualTo("threw IllegalStateException; expected an IllegalArgumentException");
    assertThat(
            found(throwing(new IllegalArgumentException("13, 21")), SubjectTests::refuses)
                .details())
        .first()
        .isEqualTo("refused, but its message does not say 3: 13, 21");
    Session late = session((arguments, seconds) -> new Reply.OutOfTime(seconds));
    assertThat(found(late, SubjectTests::refuses))
        .isEqualTo(Finding.of(Verdict.OUT_OF_TIME, "did not return within 1 s"));
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
    Session session = session(throwing(exception));
    new Subject<T1.Square>(session).refuses("no fit", List.of(3, 21), SubjectTests::one);
    return session.seen().get(0).mine().failure();
  }

  @Test
  void askingWhetherACaseIsAnsweredFindsNothingWrong() {
    assertThat(isAnswered(Toys.RIGHT)).isTrue();
    assertThat(isAnswered(NAN)).isFalse();
    assertThat(isAnswered(NULL)).isFalse();
    assertThat(isAnswered(THROWS)).isFalse();
  }

  private static boolean isAnswered(T1.Square answer) {
    Session session = session(answer);
    boolean answered = new Subject<T1.Square>(session).isAnswered("a", SubjectTests::one);
    assertThat(session.noted().finding()).isEmpty();
    return answered;
  }

  @Test
  void onlyWhatIsDoneToAnArgumentGivesAMistakeAway() {
    assertThat(found(Toys.IN_PLACE, it -> it.leavesArgumentsAlone("a", SubjectTests::one, "M")))
        .extracting(Finding::mistakeId)
        .isEqualTo("M");
    double[] kept = new double[1];
    T1.Square keeps =
        x -> {
          kept[0]++;
          return kept;
        };
    Finding earlier =
        found(
            keeps,
            it -> {
              it.leavesArgumentsAlone("a", SubjectTests::one, "M");
              it.leavesArgumentsAlone("b", SubjectTests::one, "M");
            });
    assertThat(earlier.mistakeId()).isNull();
  }

  private static void refuses(Subject<T1.Square> subject) {
    subject.refuses("no fit", List.of(3, 21), SubjectTests::one);
  }

  private static T1.Square throwing(RuntimeException exception) {
    return x -> {
      throw exception;
    };
  }

  @Test
  void checkGoesOnAfterACaseAndShowsTheSmallest() {
    Session session = session(Toys.DOUBLED);
    Finding found =
        found(
            session,
            it -> {
              it.agrees("three", f -> f.square(new double[] {1, 3, 4}));
              it.agrees("two", f -> f.square(new double[] {2}));
              it.agrees("one", SubjectTests::one);
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

    Finding found =
        found(
            answer,
            it -> {
              it.agrees("rough", SubjectTests::one);
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
    Session session = session(answer);

    Finding found =
        found(
            session,
            it -> {
              it.agrees("two", f -> f.square(new double[] {2}));
              it.leavesArgumentsAlone("three", SubjectTests::one);
            });

    assertThat(found.details())
        .contains(
            "this call changed the result of an earlier one; each call must return a new array");
    assertThat(session.seen().get(0).mine().clean()).isTrue();
    passes(answer, it -> assertThat(both(it)).isDeepEqualTo(new double[][] {{4}, {9}}));
  }

  private static double[][] both(Subject<T1.Square> subject) {
    return subject.resultOfAnyShape(
        "both", f -> new double[][] {f.square(new double[] {2}), one(f)});
  }

  @Test
  void propertyThatIsBrokenIsWrongAndMayNameItsMistake() {
    passes(Toys.RIGHT, it -> it.holds(true, "no"));
    passes(Toys.RIGHT, it -> it.holds(true, "no", "M"));
    assertThat(found(Toys.RIGHT, it -> it.holds(false, "no")))
        .isEqualTo(Finding.of(Verdict.WRONG, "no"));
    assertThat(found(Toys.RIGHT, it -> it.holds(false, "no", "M")))
        .isEqualTo(Finding.of(Verdict.WRONG, "no").withMistake("M"));
  }

  @Test
  void argumentsMustBeLeftAlone() {
    passes(Toys.RIGHT, it -> it.leavesArgumentsAlone("a", SubjectTests::one));
    assertThat(
            found(Toys.IN_PLACE, it -> it.leavesArgumentsAlone("a", SubjectTests::one)).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void agreesWithinTheToleranceItIsGiven() {
    T1.Square rough = x -> new double[] {9.5};

    passes(rough, it -> it.agrees("a", 0.1, SubjectTests::one));
    assertThat(found(rough, it -> it.agrees("a", SubjectTests::one)).details())
        .containsExactly("entry [0]   yours 9.5   expected 9", "called with x = [3]");
  }

  @Test
  void resultThatCannotBeUsedIsWrongNotAFaultOfTheCheck() {
    Session session = session(Toys.RIGHT);
    Finding found = found(session, it -> it.agrees("a", f -> f.square(new double[] {1})[7]));

    assertThat(found.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(found.details().get(0))
        .isEqualTo("the result has the wrong shape: something is too short");
    assertThat(shown(session).failure()).isEqualTo("unusable result");
  }

  @Test
  void foreignOrMissingValueIsUnusable() {
    Session session = session((arguments, seconds) -> new Reply.Returned("text", arguments));
    assertThat(found(session, it -> it.agrees("a", SubjectTests::one)).details())
        .first()
        .isEqualTo("returned a text");
    assertThat(shown(session).values()).isNull();
  }

  @Test
  void howItFailedIsWhatMistakesAreComparedBy() {
    assertThat(failure(new Reply.Threw("ArithmeticException", "/ by zero")))
        .as("the virtual machine wrote the message")
        .isEqualTo("threw ArithmeticException: / by zero");
    assertThat(failure(new Reply.Threw("Misfit extends IllegalArgumentException", "5 and 3")))
        .isEqualTo("threw IllegalArgumentException");
    assertThat(failure(new Reply.NotImplemented())).isEqualTo("not implemented");
    assertThat(failure(new Reply.OutOfTime(3))).isEqualTo("out of time");
    assertThat(failure(new Reply.Unavailable("does not compile"))).isEqualTo("unavailable");
  }

  @Test
  void answerThatRanOutOfTimeIsNotCalledAgain() {
    int[] calls = {0};
    Session session =
        session(
            (arguments, seconds) -> {
              calls[0]++;
              return new Reply.OutOfTime(seconds);
            });
    found(session, it -> it.agrees("a", SubjectTests::one));
    found(session, it -> it.agrees("b", SubjectTests::one));

    assertThat(calls[0]).isEqualTo(1);
    assertThat(session.seen()).extracting(Session.Seen::caseId).containsExactly("a");
  }

  @Test
  void answerThatThrewIsCalledAgain() {
    int[] calls = {0};
    Session session =
        session(
            (arguments, seconds) -> {
              calls[0]++;
              return new Reply.Threw("X", "");
            });
    found(session, it -> it.agrees("a", SubjectTests::one));
    found(session, it -> it.agrees("b", SubjectTests::one));

    assertThat(calls[0]).isEqualTo(2);
  }

  @Test
  void checksAreNumberedAndRandomCasesComeFromTheSeed() {
    Session session = session(Toys.RIGHT);
    session.begin(1);

    assertThat(session.check()).isEqualTo(2);
    assertThat(new Subject<T1.Square>(session).random().nextLong())
        .isEqualTo(new java.util.SplittableRandom(42).nextLong());
  }

  private static @Nullable String failure(Reply reply) {
    Session session = session((arguments, seconds) -> reply);
    found(session, it -> it.agrees("a", SubjectTests::one));
    return shown(session).failure();
  }

  private static Observation shown(Session session) {
    return session.seen().get(0).mine();
  }
}
