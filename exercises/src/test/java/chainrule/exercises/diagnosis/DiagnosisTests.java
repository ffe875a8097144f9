package chainrule.exercises.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.MistakePair;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.checks.Toys;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.exercises.invoke.FlattenedValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Answers made up of numbers: check n asks the cases named "n.…", a right answer shows 0 on all of
 * them, and mistakes show what each test says.
 */
class DiagnosisTests {
  private final Map<String, Map<String, Double>> mistakes = new LinkedHashMap<>();
  private final Map<String, Double> yours = new LinkedHashMap<>();
  private final Map<String, String> hints = new LinkedHashMap<>();
  private final Map<MistakePair, Map<String, Double>> together = new LinkedHashMap<>();

  /** Says what a mistake shows; on every other case it shows what is right. */
  private DiagnosisTests mistake(String id, Map<String, Double> shows) {
    mistakes.put(id, shows);
    return this;
  }

  private DiagnosisTests yours(String caseId, double value) {
    yours.put(caseId, value);
    return this;
  }

  private List<String> hints(List<Integer> failedChecks, String... given) {
    CaseHistory session =
        new CaseHistory(Toys.QUESTION, (arguments, seconds) -> reply(), oracle(), 1);
    int check = 0;
    for (Map.Entry<String, Double> each : yours.entrySet()) {
      for (int number = Character.digit(each.getKey().charAt(0), 10); check < number; check++) {
        session.begin(1);
      }
      session.run(each.getKey(), answer -> each.getValue());
    }
    return Diagnosis.hints(session, failedChecks, List.of(given));
  }

  private static CallOutcome reply() {
    throw new AssertionError("these cases do not call an answer");
  }

  private Oracle oracle() {
    return new Oracle() {
      @Override
      public Observation expected(String caseId, Function<Object, @Nullable Object> call) {
        return shown(0.0);
      }

      @Override
      public Collection<String> mistakes(String caseId) {
        return mistakes.keySet();
      }

      @Override
      public Observation wrong(
          String mistakeId, String caseId, Function<Object, @Nullable Object> call) {
        Map<String, Double> shows = Objects.requireNonNull(mistakes.get(mistakeId));
        return shown(shows.getOrDefault(caseId, 0.0));
      }

      @Override
      public List<MistakePair> pairs() {
        return List.copyOf(together.keySet());
      }

      @Override
      public Map<MistakePair, Shown> together(Collection<MistakePair> pairs) {
        Map<MistakePair, Shown> shown = new LinkedHashMap<>();
        for (MistakePair pair : pairs) {
          Map<String, Double> shows = Objects.requireNonNull(together.get(pair));
          shown.put(pair, (caseId, call) -> shown(shows.getOrDefault(caseId, 0.0)));
        }
        return shown;
      }

      @Override
      public String hint(String mistakeId) {
        return Objects.requireNonNull(hints.getOrDefault(mistakeId, "hint for " + mistakeId));
      }
    };
  }

  private static Observation shown(double value) {
    return new Observation(FlattenedValue.of(value), null, Set.of(), Set.of());
  }

  @Test
  void oneMistakeThatShowsTheSameIsNamed() {
    mistake("A", Map.of("1.a", 5.0)).mistake("B", Map.of("1.a", 6.0)).yours("1.a", 5);

    assertThat(hints(List.of(1))).containsExactly("hint for A");
    assertThat(hints(List.of())).as("nothing failed").isEmpty();
  }

  @Test
  void unknownMistakeGetsNoHint() {
    mistake("A", Map.of("1.a", 5.0)).yours("1.a", 7);

    assertThat(hints(List.of(1))).isEmpty();
  }

  @Test
  void showingWhatIsRightTellsNothing() {
    mistake("A", Map.of("1.b", 5.0)).yours("1.a", 0).yours("1.b", 7);

    assertThat(hints(List.of(1))).isEmpty();
  }

  @Test
  void matchInACheckThatPassedTellsNothing() {
    mistake("A", Map.of("1.a", 5.0)).yours("1.a", 5).yours("2.a", 0);

    assertThat(hints(List.of(2))).isEmpty();
    assertThat(hints(List.of(1, 2))).containsExactly("hint for A");
  }

  @Test
  void mistakeMustExplainEveryCaseThatFailed() {
    mistake("A", Map.of("1.a", 5.0)).yours("1.a", 5).yours("1.b", 7);

    assertThat(hints(List.of(1))).as("1.b is right with A").isEmpty();
  }

  @Test
  void mistakeThatWouldShowWhereTheAnswerIsRightIsNotNamed() {
    mistake("A", Map.of("1.a", 5.0, "2.a", 9.0)).yours("1.a", 5).yours("2.a", 0);

    assertThat(hints(List.of(1))).isEmpty();
  }

  @Test
  void casesThatPassedTellMistakesApart() {
    mistake("A", Map.of("1.a", 5.0))
        .mistake("B", Map.of("1.a", 5.0, "2.a", 9.0))
        .yours("1.a", 5)
        .yours("2.a", 0);

    assertThat(hints(List.of(1))).containsExactly("hint for A");
  }

  @Test
  void noneOfSeveralIsNamedUnlessTheyShareTheHintOrAPropertyTells() {
    for (String id : List.of("A", "B")) {
      mistake(id, Map.of("1.a", 5.0));
    }
    yours("1.a", 5);

    assertThat(hints(List.of(1))).isEmpty();
    assertThat(hints(List.of(1), "B")).containsExactly("hint for B");
    hints.put("B", "hint for A");
    assertThat(hints(List.of(1))).containsExactly("hint for A");
  }

  @Test
  void twoMistakesOnCasesOfTheirOwnAreBothNamed() {
    mistake("A", Map.of("1.a", 5.0))
        .mistake("B", Map.of("2.a", 6.0))
        .mistake("C", Map.of("2.a", 6.0, "3.a", 7.0))
        .yours("1.a", 5)
        .yours("2.a", 6)
        .yours("3.a", 0);

    assertThat(hints(List.of(1, 2))).containsExactly("hint for A", "hint for B");
    yours("3.a", 8);
    assertThat(hints(List.of(1, 2, 3))).isEmpty();
  }

  @Test
  void twoPairsThatExplainTheSameTellNothing() {
    mistake("A", Map.of("1.a", 5.0))
        .mistake("B", Map.of("2.a", 6.0))
        .mistake("C", Map.of("2.a", 6.0))
        .yours("1.a", 5)
        .yours("2.a", 6);

    assertThat(hints(List.of(1, 2))).isEmpty();
  }

  @Test
  void twoMistakesInTheSameCasesAreNamedWhereAnAnswerWithBothShowsTheSame() {
    mistake("A", Map.of("1.a", 5.0, "1.b", 2.0)).mistake("B", Map.of("1.a", 6.0, "1.b", 1.0));
    yours("1.a", 11).yours("1.b", 3);
    together.put(new MistakePair("A", "B"), Map.of("1.a", 11.0, "1.b", 3.0));

    assertThat(hints(List.of(1))).containsExactly("hint for A", "hint for B");
    assertThat(hints(List.of(1), "A")).as("surer than a property").hasSize(2);
    yours("2.a", 1);
    assertThat(hints(List.of(1, 2))).as("2.a is right with both").isEmpty();
  }

  @Test
  void twoMistakesAreNotNamedOfASingleCase() {
    mistake("A", Map.of("1.a", 5.0)).mistake("B", Map.of("1.a", 6.0)).yours("1.a", 11);
    together.put(new MistakePair("A", "B"), Map.of("1.a", 11.0));

    assertThat(hints(List.of(1))).isEmpty();
  }

  @Test
  void ofTwoPairsThatAreShownTheCommonMistakeIsNamed() {
    for (String id : List.of("A", "B", "C", "D")) {
      mistake(id, Map.of("1.a", 5.0, "1.b", 5.0));
    }
    yours("1.a", 11).yours("1.b", 12);
    Map<String, Double> both = Map.of("1.a", 11.0, "1.b", 12.0);
    together.put(new MistakePair("A", "B"), both);
    together.put(new MistakePair("A", "C"), both);

    assertThat(hints(List.of(1))).containsExactly("hint for A");
    together.put(new MistakePair("B", "D"), both);
    assertThat(hints(List.of(1))).isEmpty();
  }

  @Test
  void pairThatWasTriedIsNotGuessed() {
    mistake("A", Map.of("1.a", 5.0)).mistake("B", Map.of("2.a", 6.0));
    yours("1.a", 5).yours("2.a", 6);
    together.put(new MistakePair("A", "B"), Map.of("1.a", 5.0, "2.a", 7.0));

    assertThat(hints(List.of(1, 2))).isEmpty();
  }

  @Test
  void propertyNamesItsMistakeWhereNoneExplainsAll() {
    mistake("A", Map.of("1.a", 5.0)).yours("1.a", 5).yours("1.b", 3);

    assertThat(hints(List.of(1), "B")).containsExactly("hint for B");
    assertThat(hints(List.of(), "B")).as("nothing failed").isEmpty();
  }

  @Test
  void mistakeThatExplainsAllIsSurerThanAProperty() {
    mistake("A", Map.of("1.a", 5.0)).yours("1.a", 5);

    assertThat(hints(List.of(1), "B")).containsExactly("hint for A");
  }

  @Test
  void bodyThatIsMissingIsNoMistake() {
    Observation missing = new Observation(null, Observation.NOT_IMPLEMENTED, Set.of(), Set.of());
    Observation gone = new Observation(null, Observation.UNAVAILABLE, Set.of(), Set.of());
    Observation threw = new Observation(null, "threw X", Set.of(), Set.of());

    assertThat(missing.wasAttempted()).isFalse();
    assertThat(gone.wasAttempted()).isFalse();
    assertThat(threw.wasAttempted()).isTrue();
    assertThat(shown(1).wasAttempted()).isTrue();
  }
}
