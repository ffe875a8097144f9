package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.data.FamilyTrees.Fact;
import chainrule.data.FamilyTrees.Relation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyTreesTests {

  private static final List<Fact> FACTS = FamilyTrees.facts();

  @Test
  void thereAre24PeopleAnd112Facts() {
    assertThat(new HashSet<>(FamilyTrees.people())).hasSize(24);
    assertThat(new HashSet<>(FACTS)).hasSize(112);
    assertThat(FACTS).hasSize(112);
  }

  @ParameterizedTest
  @CsvSource({
    "FATHER, 12", "MOTHER, 12", "SON, 12", "DAUGHTER, 12", "WIFE, 10", "HUSBAND, 10",
    "AUNT, 8", "UNCLE, 8", "NIECE, 8", "NEPHEW, 8", "SISTER, 6", "BROTHER, 6"
  })
  void relationsOccurAsOftenAsIn1986(Relation relation, int count) {
    assertThat(FACTS.stream().filter(fact -> fact.relation() == relation)).hasSize(count);
  }

  @Test
  void colinHasTwoAuntsAndTwoUncles() {
    assertThat(relatives("Colin", Relation.AUNT)).containsExactlyInAnyOrder("Jennifer", "Margaret");
    assertThat(relatives("Colin", Relation.UNCLE)).containsExactlyInAnyOrder("Arthur", "Charles");
    assertThat(relatives("Charles", Relation.NEPHEW)).containsExactly("Colin");
    assertThat(relatives("Victoria", Relation.NEPHEW)).isEmpty();
  }

  @Test
  void familiesHaveOneShape() {
    List<String> people = FamilyTrees.people();
    for (Fact fact : FACTS.subList(0, 56)) {
      assertThat(FACTS)
          .contains(
              new Fact(
                  people.get(people.indexOf(fact.person()) + 12),
                  fact.relation(),
                  people.get(people.indexOf(fact.relative()) + 12)));
    }
  }

  @Test
  void questionsHaveAllTheirAnswers() {
    Patterns questions = FamilyTrees.questions();
    assertThat(questions).hasToString("104 patterns of 36 inputs and 24 outputs");
    assertThat(questions.targets().sum()).isEqualTo(112);
    assertThat(questions.inputs().sum()).isEqualTo(2 * 104);
    int two = 0;
    for (int i = 0; i < 104; i++) {
      double answers = Arrays.stream(questions.targets().rowAt(i)).sum();
      assertThat(answers).isBetween(1.0, 2.0);
      two += answers == 2 ? 1 : 0;
    }
    assertThat(two).isEqualTo(8);
  }

  private static List<String> relatives(String person, Relation relation) {
    return FACTS.stream()
        .filter(fact -> fact.person().equals(person) && fact.relation() == relation)
        .map(Fact::relative)
        .toList();
  }
}
