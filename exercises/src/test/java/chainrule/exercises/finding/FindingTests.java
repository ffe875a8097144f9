package chainrule.exercises.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.check.Agreement;
import chainrule.check.GradientEntry;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of finding: its words, and its name in files, neither of which may ever change. */
class FindingTests {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Kept(Finding finding, String name, String words) {}

  private static Kept kept(Finding finding, String name, String words) {
    return new Kept(finding, name, words);
  }

  private static Stream<Kept> all() {
    return Stream.of(values(), patternsAndEffects(), gradients(), calls(), obstacles(), checks())
        .flatMap(List::stream);
  }

  private static List<Kept> values() {
    return List.of(
        kept(
            new ValueFinding.ShapeDiffers("", "double[2]", "double[3][2]"),
            "shape-differs",
            "shape   yours 2 numbers   expected 3 rows of 2 numbers"),
        kept(
            new ValueFinding.ShapeDiffers("rest", "float[2]", "double[2]"),
            "shape-differs",
            "rest   yours float[2]   expected double[2]"),
        kept(
            new ValueFinding.TextsDiffer(List.of("a"), List.of("a", "b")),
            "texts-differ",
            "yours [a]   expected [a, b]"),
        kept(
            new ValueFinding.FailureExpected("threw X"),
            "failure-expected",
            "returned a value; expected: threw X"),
        kept(
            new ValueFinding.HoldsNull("double[2] of different sizes [1] [null]"),
            "holds-null",
            "yours 2 rows of 1, null numbers   expected arrays of numbers"),
        kept(
            new ValueFinding.NotFinite("[2]", Double.NaN),
            "not-finite",
            "entry [2]   yours NaN   expected a finite number"),
        kept(
            new ValueFinding.NumberDiffers("weights[1]", 1 / 3.0, 2),
            "number-differs",
            "weights[1]   yours 0.333333   expected 2"),
        kept(
            new ValueFinding.NumberDiffers("", 1000.005, 1000),
            "number-differs",
            "value   yours 1000.005   expected 1000.0"),
        kept(new ValueFinding.MoreNumbersDiffer(2, 6), "more-numbers-differ", "… and 2 more of 6"),
        kept(new ValueFinding.FewDigits(), "few-digits", "right to a few digits only"));
  }

  private static List<Kept> patternsAndEffects() {
    return List.of(
        kept(new NumberPattern.AllAlike(3), "all-alike", "every entry is 3"),
        kept(
            new NumberPattern.OppositeSign(), "opposite-sign", "every entry has the opposite sign"),
        kept(
            new NumberPattern.Multiple(3),
            "multiple",
            "every entry is 3.000 times the expected one"),
        kept(new NumberPattern.Shifted(-0.5), "shifted", "every entry is 0.5 too small"),
        kept(new NumberPattern.Shifted(2), "shifted", "every entry is 2 too large"),
        kept(
            new NumberPattern.FunctionOf(NumberPattern.Formula.ABSOLUTE_VALUE),
            "function-of",
            "every entry is the absolute value of the expected one"),
        kept(
            new NumberPattern.FunctionOf(NumberPattern.Formula.SQUARE),
            "function-of",
            "every entry is the square of the expected one"),
        kept(
            new NumberPattern.FunctionOf(NumberPattern.Formula.SQUARE_ROOT),
            "function-of",
            "every entry is the square root of the expected one"),
        kept(
            new NumberPattern.Transposed(),
            "transposed",
            "the expected matrix with rows and columns exchanged"),
        kept(new NumberPattern.InOneRow(2), "in-one-row", "all that differs is in row [2]"),
        kept(
            new NumberPattern.InOneColumn(0), "in-one-column", "all that differs is in column [0]"),
        kept(
            new NumberPattern.Reordered(true),
            "reordered",
            "the expected numbers, in reverse order"),
        kept(
            new NumberPattern.Reordered(false),
            "reordered",
            "the expected numbers, in another order"),
        kept(new SideEffect.ArgumentChanged("W"), "argument-changed", "the caller's W was changed"),
        kept(
            new SideEffect.ArgumentReturned("W"),
            "argument-returned",
            "the result holds the caller's own array W"),
        kept(
            new SideEffect.RowsShared(),
            "rows-shared",
            "several rows of the result are one and the same array"),
        kept(
            new SideEffect.EarlierChanged(),
            "earlier-result-changed",
            "this call changed the result of an earlier one; each call must return a new array"));
  }

  private static List<Kept> gradients() {
    return List.of(
        kept(
            new GradientFinding.LengthDiffers(3, 4),
            "length-differs",
            "length   yours 3   expected 4"),
        kept(
            new GradientFinding.BlocksOff(
                List.of(
                    new GradientFinding.Block("W", false), new GradientFinding.Block("b", true))),
            "blocks-off",
            "W ✓  b ✗"),
        kept(
            new GradientFinding.WorstEntry(
                "b", 1, new GradientEntry(3, 3.5, 3, 2e-10, Agreement.WRONG)),
            "worst-entry",
            "b[1]   yours 3.50000, numerical 3.00000 ± 2e-10"),
        kept(
            new GradientFinding.BlockPattern("b2", new NumberPattern.Multiple(5)),
            "block-pattern",
            "b2: every entry is 5.000 times the expected one"),
        kept(
            new GradientFinding.MultipleOfNumerical(-2),
            "gradient-multiple",
            "every entry is -2.000 times the numerical gradient"),
        kept(
            new GradientFinding.FiniteDifference(),
            "finite-difference",
            "right, but only as exact as a finite difference; expected a derived formula"));
  }

  private static List<Kept> calls() {
    return List.of(
        kept(
            new CallFinding.IndexAskedFor(
                3,
                3,
                List.of(
                    new CallFinding.Sized("w", CallFinding.Counted.ENTRIES),
                    new CallFinding.Sized("X", CallFinding.Counted.ROWS),
                    new CallFinding.Sized("W", CallFinding.Counted.COLUMNS))),
            "index-asked-for",
            "index 3 was asked for; w has 3 entries, X has 3 rows, each row of W has 3 entries"),
        kept(
            new CallFinding.IndexAskedFor(-1, 1, List.of()),
            "index-asked-for",
            "index -1 was asked for; the length is 1"),
        kept(
            new CallFinding.RowsOfArguments(5, List.of("X", "T")),
            "rows-of-arguments",
            "5 is the number of rows of X and of T"),
        kept(
            new CallFinding.CalledWith(
                List.of(
                    new CallFinding.Argument("x", "[1, 2]", null),
                    new CallFinding.Argument("X", null, "double[30][2]"))),
            "called-with",
            "called with x = [1, 2], X: 30 rows of 2 numbers"),
        kept(
            new CallFinding.AnswerThrew("X", "first\nsecond", "line 4 of cell [3]"),
            "threw",
            "threw X: first, at line 4 of cell [3]"),
        kept(new CallFinding.AnswerThrew("X", "", ""), "threw", "threw X"),
        kept(new CallFinding.TooSlow(5, false), "out-of-time", "did not return within 5 s"),
        kept(
            new CallFinding.TooSlow(0.5, true),
            "out-of-time",
            "did not return within 0.5 s and cannot be ended: restart the kernel, or it slows down"
                + " all that follows"),
        kept(
            new CallFinding.UnusableResult(CallFinding.Flaw.TOO_SHORT),
            "unusable-result",
            "the result has the wrong shape: something is too short"),
        kept(
            new CallFinding.UnusableResult(CallFinding.Flaw.NULL),
            "unusable-result",
            "the result has the wrong shape: something is null"),
        kept(
            new CallFinding.UnusableResult(CallFinding.Flaw.UNKNOWN),
            "unusable-result",
            "the result has the wrong shape: it cannot be used"),
        kept(new CallFinding.OtherType("String"), "result-of-other-type", "returned a text"),
        kept(new CallFinding.NotRefused("X"), "not-refused", "returned a value; expected an X"),
        kept(new CallFinding.OtherException("Y", "X"), "other-exception", "threw Y; expected an X"),
        kept(
            new CallFinding.RefusalLacks(3, "13, 21"),
            "refusal-lacks-number",
            "refused, but its message does not say 3: 13, 21"));
  }

  private static List<Kept> obstacles() {
    return List.of(
        kept(
            new Obstacle.AnswerMissing("h1-q1"),
            "answer-missing",
            "the answer cell h1-q1 is missing"),
        kept(
            new Obstacle.DoesNotCompile("line 1 «x»"),
            "does-not-compile",
            "does not compile: line 1 «x»"),
        kept(
            new Obstacle.DoesNotFit("line 1 «x»"),
            "does-not-fit",
            "does not fit the question: line 1 «x»"),
        kept(
            new Obstacle.NotPermitted(List.of("a.B", "a.C")),
            "not-permitted",
            "not available in this homework: a.B, a.C"),
        kept(
            new Obstacle.NameTaken("H1"),
            "name-taken",
            "declares H1, which is the homework's own; it was left out"),
        kept(new Obstacle.NameUnknown(""), "name-unknown", "uses a name that does not exist"),
        kept(new Obstacle.NameUnknown("cannot find x"), "name-unknown", "cannot find x"),
        kept(
            new Obstacle.CompilerLost("the judge died"),
            "compiler-lost",
            "could not be compiled: the judge died"),
        kept(
            new Obstacle.LeftOutWithOthers(3),
            "left-out-with-others",
            "was left out: 3 cells could not be compiled"),
        kept(
            new Obstacle.TooEntangled(),
            "too-entangled",
            "could not be compiled: too many definitions depend on others or replace them"),
        kept(
            new Obstacle.TooManyClasses(9, 99),
            "too-many-classes",
            "compiles to 9 classes of 99 bytes: too many"),
        kept(
            new Obstacle.NotCalled(Obstacle.Hindrance.NOT_HANDED_IN),
            "not-called",
            "the answer was not handed in: its cells did not run through"),
        kept(new Obstacle.CallFault("X: y"), "call-fault", "the call could not be made: X: y"),
        kept(
            new Obstacle.ResultTooLarge("9 numbers"),
            "result-too-large",
            "returned too much: 9 numbers"),
        kept(new Obstacle.SandboxLost("ran out of memory"), "sandbox-lost", "ran out of memory"));
  }

  private static List<Kept> checks() {
    return List.of(
        kept(new CheckFinding.PropertyBroken("no"), "property-broken", "no"),
        kept(
            new CheckFinding.CasesDiffer(List.of("a", "b", "c", "d", "e"), List.of("f")),
            "cases-differ",
            "differs: a, b, c, d, …   agrees: f"),
        kept(new CheckFinding.Withheld(), "withheld", "counts once the results are right"),
        kept(new CheckFinding.SameAs("Q1"), "same-as", "the same as in Q1"),
        kept(new CheckFinding.CheckFault("X: y"), "check-fault", "the check itself failed: X: y"),
        kept(new CheckFinding.NotRun(), "not-run", "the check was not run"),
        kept(new EarlierFinding("as it was said"), "earlier", "as it was said"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void isKeptUnderItsNameAndSaidInItsWords(Kept kept) throws JsonProcessingException {
    String json = JSON.writerFor(Finding.class).writeValueAsString(kept.finding());

    assertThat(JSON.readTree(json).path("type").asText()).isEqualTo(kept.name());
    assertThat(JSON.readValue(json, Finding.class)).isEqualTo(kept.finding());
    assertThat(FindingText.of(kept.finding())).isEqualTo(kept.words());
  }

  @Test
  void everyKindIsAmongThese() {
    assertThat(all().map(kept -> kept.finding().getClass()).collect(Collectors.toSet()))
        .isEqualTo(kinds(Finding.class));
  }

  private static Set<Class<?>> kinds(Class<?> type) {
    Set<Class<?>> kinds = new LinkedHashSet<>();
    if (type.isSealed()) {
      Stream.of(type.getPermittedSubclasses()).forEach(kind -> kinds.addAll(kinds(kind)));
    } else {
      kinds.add(type);
    }
    return kinds;
  }

  @Test
  void textsOfAnEarlierVersionStayAsTheyAreAndAreUnderstood() throws JsonProcessingException {
    List<Finding> findings =
        JSON.readValue(
            """
            ["value   yours 1   expected 2", "counts once the results are right",
             "right, but only as exact as a finite difference; expected a derived formula",
             "not available in this homework: a.B, a.C"]
            """,
            new TypeReference<List<Finding>>() {});

    assertThat(findings).allMatch(EarlierFinding.class::isInstance);
    assertThat(findings.stream().map(Finding::fact))
        .containsExactly(
            findings.get(0),
            new CheckFinding.Withheld(),
            new GradientFinding.FiniteDifference(),
            new Obstacle.NotPermitted(List.of("a.B", "a.C")));
    assertThat(findings.stream().filter(Finding::tellsNoCase))
        .containsExactly(findings.get(1), findings.get(2));
  }

  @Test
  void whatALaterVersionWroteIsRefused() throws JsonProcessingException {
    JsonNode unknown = JSON.readTree("{\"type\": \"of-the-future\"}");
    JsonNode withData = JSON.readTree("{\"type\": \"of-the-future\", \"data\": 3}");

    assertThatThrownBy(() -> JSON.treeToValue(unknown, Finding.class))
        .isInstanceOf(JsonProcessingException.class);
    assertThatThrownBy(() -> JSON.treeToValue(withData, Finding.class))
        .isInstanceOf(JsonProcessingException.class);
  }
}
