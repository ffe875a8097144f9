package chainrule.exercises.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.CheckFailure;
import chainrule.exercises.invoke.FlattenedValue;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.picture.CurvePicture;
import chainrule.exercises.picture.RegionPicture;
import chainrule.exercises.toy.T1;
import chainrule.plot.AxisRange;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public class IllustrationTests {
  private static final LearningCurve SQUARES = LearningCurve.of("square", "number").from(1);
  private static final double[] NUMBERS = {1, 2, 3};

  public record Log(double[] weights, int epochs, int[] mistakes) {}

  /** Returns a value as the table of a student's notebook holds it. */
  private static FlattenedValue stored(Object value) throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    return json.readValue(json.writeValueAsString(FlattenedValue.of(value)), FlattenedValue.class);
  }

  private static CurvePicture curve(LearningCurve how, Object yours, Object expected)
      throws JsonProcessingException {
    return (CurvePicture) how.of(FlattenedValue.of(yours), stored(expected)).orElseThrow();
  }

  private static CaseHistory history(T1.Square answer) {
    CaseHistory history =
        new CaseHistory(
            Toys.QUESTION, InProcessInvoker.trusted(Toys.QUESTION, answer), Toys.oracle(), 42);
    history.begin(1);
    return history;
  }

  private static CheckFailure found(T1.Square answer, Consumer<AnswerUnderTest<T1.Square>> check) {
    CaseHistory history = history(answer);
    try {
      check.accept(new AnswerUnderTest<>(history));
    } catch (CheckFailedError ended) {
      return ended.failure();
    }
    return history.noted().finding().orElseThrow();
  }

  @Test
  void aCaseThatDiffersIsShown() {
    CheckFailure found = found(Toys.DOUBLED, it -> it.agrees("a", SQUARES, f -> f.square(NUMBERS)));

    assertThat(found.picture())
        .isEqualTo(
            new CurvePicture(
                "square",
                "number",
                List.of(1., 2., 3.),
                List.of(List.of(2., 4., 6.)),
                List.of(1., 4., 9.),
                List.of(1., 4., 9.)));
  }

  @Test
  void theFirstCaseThatDiffersIsShownAndNoneOfARightAnswer() {
    Consumer<AnswerUnderTest<T1.Square>> check =
        it -> {
          it.agrees("two", SQUARES, f -> f.square(new double[] {2}));
          it.agrees("three", SQUARES, f -> f.square(new double[] {3}));
          it.agrees("four", SQUARES, f -> f.square(new double[] {4}));
        };
    CurvePicture shown =
        (CurvePicture) Objects.requireNonNull(found(Toys.DOUBLED, check).picture());

    assertThat(shown.low()).containsExactly(9.);
    CaseHistory right = history(Toys.RIGHT);
    check.accept(new AnswerUnderTest<>(right));
    assertThat(right.noted().finding()).isEmpty();
  }

  @Test
  void aResultIsShownOnceAPropertyOfItIsBroken() {
    CheckFailure found =
        found(
            Toys.DOUBLED,
            it -> {
              double[] end = it.result("a", SQUARES, f -> f.square(NUMBERS));
              it.holds(end[2] > 8, "too small");
            });

    assertThat(found.details()).containsExactly("too small");
    assertThat(found.picture()).isInstanceOf(CurvePicture.class);
  }

  @Test
  void numbersThatAreNotFiniteAndOtherLengthsAreShown() {
    T1.Square short2 = x -> new double[] {1, Double.NaN};
    CheckFailure found = found(short2, it -> it.result("a", SQUARES, f -> f.square(NUMBERS)));

    assertThat(Objects.requireNonNull(found.picture()).line())
        .contains("first outside at number 2: yours NaN, expected 4");
  }

  @Test
  void theCourseMayBeAComponent() throws JsonProcessingException {
    Log mine = new Log(new double[] {1, 2}, 2, new int[] {3, 0});
    Log right = new Log(new double[] {5, 6}, 3, new int[] {2, 1, 0});
    CurvePicture shown =
        curve(LearningCurve.of("mistakes", "epoch").from(1).in("mistakes"), mine, right);

    assertThat(shown.yours()).containsExactly(List.of(3., 0.));
    assertThat(shown.low()).containsExactly(2., 1., 0.);
    assertThat(shown.xs()).containsExactly(1., 2., 3.);
    assertThat(LearningCurve.of("x", "y").in("none").of(FlattenedValue.of(mine), stored(right)))
        .isEmpty();
    assertThat(LearningCurve.of("x", "y").of(FlattenedValue.of("text"), stored(right))).isEmpty();
  }

  @Test
  void severalCoursesOfRightAnswersAreABand() throws JsonProcessingException {
    CurvePicture shown =
        curve(
            LearningCurve.of("cost", "epoch").every(10),
            new double[][] {{3, 2}, {1, 5}},
            new double[][] {{1, 4}, {3, 2}, {2, 3}});

    assertThat(shown.low()).containsExactly(1., 2.);
    assertThat(shown.high()).containsExactly(3., 4.);
    assertThat(shown.xs()).containsExactly(0., 10.);
    assertThat(
            LearningCurve.of("cost", "epoch")
                .of(
                    FlattenedValue.of(new double[][] {{2, 3}}),
                    stored(new double[][] {{1, 4}, {3, 2}})))
        .as("inside the band")
        .isEmpty();
  }

  @Test
  void ofALongCourseTheLastPointIsKept() throws JsonProcessingException {
    double[] mine = IntStream.range(0, 100_000).asDoubleStream().toArray();
    CurvePicture shown = curve(LearningCurve.of("cost", "step"), mine, new double[100_000]);

    assertThat(shown.xs()).hasSize(200).endsWith(99_999.);
    assertThat(shown.panels().get(0).drawing().html().getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(30_000);
  }

  @Test
  void aRegionShowsTheGridAndTheCasesOnTheWrongSide() throws JsonProcessingException {
    double[][] cases = {{0, 0}, {1, 1}, {1, 0}};
    DecisionRegion plane =
        new DecisionRegion(
            cases, new int[] {0, 1, 1}, new AxisRange(-0.5, 1.5), new AxisRange(-1, 1));
    int[] mine = plane.classes(x -> x[1] > 0.5 ? 1 : 0);
    int[] right = plane.classes(x -> x[0] > 0.5 ? 1 : 0);
    RegionPicture shown =
        (RegionPicture) plane.of(FlattenedValue.of(mine), stored(right)).orElseThrow();

    assertThat(plane.asked()).hasDimensions(403, 2);
    assertThat(plane.asked()[3]).containsExactly(new double[] {-0.45, -0.95}, within(1e-12));
    assertThat(plane.asked()[402]).containsExactly(new double[] {1.45, 0.95}, within(1e-12));
    assertThat(shown.yours().get(0)).isEqualTo("0".repeat(20));
    assertThat(shown.yours().get(19)).isEqualTo("1".repeat(20));
    assertThat(shown.expected()).allMatch(("0".repeat(10) + "1".repeat(10))::equals);
    assertThat(shown.line())
        .isEqualTo(
            "1 of 3 cases on the wrong side: (1, 0) of class 1;"
                + " yours says 1 at 100 of 400 grid points, expected at 200; 200 of them differ");
    assertThat(shown.panels().get(0).drawing().html())
        .contains("role=\"img\"", "<desc>1 of 3 cases on the wrong side: (1, 0) of class 1;");
    assertThat(plane.of(FlattenedValue.of(right), stored(right))).isEmpty();
    assertThat(plane.of(FlattenedValue.of(new int[5]), stored(right))).isEmpty();
  }

  @Test
  void aClassThatIsNoneIsNeitherRightNorDrawnAsOne() throws JsonProcessingException {
    DecisionRegion plane =
        new DecisionRegion(
            new double[][] {{0, 0}}, new int[] {0}, new AxisRange(0, 1), new AxisRange(0, 1));
    int[] mine = new int[401];
    Arrays.fill(mine, -7);
    RegionPicture shown =
        (RegionPicture) plane.of(FlattenedValue.of(mine), stored(new int[401])).orElseThrow();

    assertThat(shown.yours()).allMatch("?".repeat(20)::equals);
    assertThat(shown.line()).startsWith("1 of 1 cases on the wrong side");
    assertThat(shown.panels().get(0).drawing().html()).isNotEmpty();
  }
}
