package chainrule.data;

import chainrule.math.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two families of the same shape, one English and one Italian: 24 people, 12 relations.
 *
 * <p>All 112 facts follow from who married whom and whose children they have. A question is a
 * person and a relation; 104 questions have an answer, 8 of them two (Colin has two aunts).
 *
 * @see "Hinton, Learning distributed representations of concepts, 1986"
 */
public final class FamilyTrees {

  private static final List<String> PEOPLE =
      List.of(
          "Christopher",
          "Penelope",
          "Andrew",
          "Christine",
          "Margaret",
          "Arthur",
          "Victoria",
          "James",
          "Jennifer",
          "Charles",
          "Colin",
          "Charlotte",
          "Roberto",
          "Maria",
          "Pierro",
          "Francesca",
          "Gina",
          "Emilio",
          "Lucia",
          "Marco",
          "Angela",
          "Tomaso",
          "Alfonso",
          "Sophia");
  private static final List<Relation> RELATIONS = List.of(Relation.values());
  private static final int FAMILY = 12;
  private static final List<Integer> MEN = List.of(0, 2, 5, 7, 9, 10);
  private static final int[][] COUPLES = {{0, 1}, {2, 3}, {5, 4}, {7, 6}, {9, 8}};
  private static final int[][] CHILDREN = {{5, 6}, {7, 8}, {}, {10, 11}, {}};

  private FamilyTrees() {}

  /** The relations, each from a person to a relative of one sex. */
  public enum Relation {
    /** The male parent. */
    FATHER(true),
    /** The female parent. */
    MOTHER(false),
    /** The man someone is married to. */
    HUSBAND(true),
    /** The woman someone is married to. */
    WIFE(false),
    /** A male child. */
    SON(true),
    /** A female child. */
    DAUGHTER(false),
    /** A parent's brother, or the husband of a parent's sister. */
    UNCLE(true),
    /** A parent's sister, or the wife of a parent's brother. */
    AUNT(false),
    /** A male child of the same parents. */
    BROTHER(true),
    /** A female child of the same parents. */
    SISTER(false),
    /** The son of one's own, or one's husband's or wife's, brother or sister. */
    NEPHEW(true),
    /** The daughter of one's own, or one's husband's or wife's, brother or sister. */
    NIECE(false);

    private final boolean male;

    Relation(boolean male) {
      this.male = male;
    }

    private List<Integer> of(int person) {
      List<Integer> relatives =
          switch (this) {
            case FATHER, MOTHER -> parents(person);
            case HUSBAND, WIFE -> spouses(person);
            case SON, DAUGHTER -> children(person);
            case BROTHER, SISTER -> siblings(person);
            case UNCLE, AUNT -> withSpouses(each(parents(person), FamilyTrees::siblings));
            case NEPHEW, NIECE ->
                each(
                    each(withSpouses(List.of(person)), FamilyTrees::siblings),
                    FamilyTrees::children);
          };
      return relatives.stream().filter(r -> MEN.contains(r) == male).sorted().toList();
    }
  }

  /**
   * One thing to know: the relation's name for a relative of a person.
   *
   * @param person who
   * @param relation what the relative is to the person
   * @param relative who is it
   */
  public record Fact(String person, Relation relation, String relative) {}

  /** {@return the 24 names, the English family first; equal places in the two families} */
  public static List<String> people() {
    return PEOPLE;
  }

  /** {@return the 112 facts, by person and then by relation} */
  public static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (int person = 0; person < PEOPLE.size(); person++) {
      int first = person / FAMILY * FAMILY;
      for (Relation relation : Relation.values()) {
        for (int relative : relation.of(person - first)) {
          facts.add(new Fact(PEOPLE.get(person), relation, PEOPLE.get(first + relative)));
        }
      }
    }
    return facts;
  }

  /**
   * Returns the 104 questions with all their answers, in the order of {@link #facts}.
   *
   * @return inputs [104, 36], a 1 for the person among the first 24 and a 1 for the relation among
   *     the last 12; targets [104, 24], a 1 for each right answer
   */
  public static Patterns questions() {
    Map<List<Object>, double[]> answers = new LinkedHashMap<>();
    for (Fact fact : facts()) {
      answers
              .computeIfAbsent(
                  List.of(fact.person(), fact.relation()), question -> new double[PEOPLE.size()])[
              PEOPLE.indexOf(fact.relative())] =
          1;
    }
    double[][] inputs = answers.keySet().stream().map(FamilyTrees::code).toArray(double[][]::new);
    return new Patterns(Matrix.of(inputs), Matrix.of(answers.values().toArray(double[][]::new)));
  }

  private static double[] code(List<Object> question) {
    double[] code = new double[PEOPLE.size() + RELATIONS.size()];
    code[PEOPLE.indexOf(question.get(0))] = 1;
    code[PEOPLE.size() + RELATIONS.indexOf(question.get(1))] = 1;
    return code;
  }

  private static List<Integer> parents(int person) {
    return couple(c -> contains(CHILDREN[c], person)).flatMap(c -> boxed(COUPLES[c])).toList();
  }

  private static List<Integer> spouses(int person) {
    return couple(c -> contains(COUPLES[c], person))
        .flatMap(c -> boxed(COUPLES[c]))
        .filter(other -> other != person)
        .toList();
  }

  private static List<Integer> children(int person) {
    return couple(c -> contains(COUPLES[c], person)).flatMap(c -> boxed(CHILDREN[c])).toList();
  }

  private static List<Integer> siblings(int person) {
    return couple(c -> contains(CHILDREN[c], person))
        .flatMap(c -> boxed(CHILDREN[c]))
        .filter(other -> other != person)
        .toList();
  }

  private static List<Integer> withSpouses(List<Integer> people) {
    return Stream.concat(people.stream(), each(people, FamilyTrees::spouses).stream()).toList();
  }

  private interface Kin {
    List<Integer> of(int person);
  }

  private static List<Integer> each(List<Integer> people, Kin kin) {
    return people.stream().flatMap(person -> kin.of(person).stream()).distinct().toList();
  }

  private static Stream<Integer> couple(Predicate<Integer> wanted) {
    return Stream.iterate(0, c -> c < COUPLES.length, c -> c + 1).filter(wanted);
  }

  private static Stream<Integer> boxed(int[] people) {
    return Arrays.stream(people).boxed();
  }

  private static boolean contains(int[] people, int person) {
    return Arrays.stream(people).anyMatch(p -> p == person);
  }
}
