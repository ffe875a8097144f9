package chainrule.exercises.h7.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Who married whom and whose children they have; people are numbers from 0, and −1 is nobody.
 *
 * @param father of each person
 * @param mother of each person
 * @param spouse of each person
 * @param woman whether a person is one
 */
public record Kinship(int[] father, int[] mother, int[] spouse, boolean[] woman) {
  private static final int NOBODY = -1;
  private static final int ONE_FAMILY = 12;

  /**
   * Returns the two families of 1986, one English and one Italian, people in the order of {@link
   * chainrule.data.FamilyTrees#people()}.
   */
  public static Kinship printed() {
    int[] fathers = {-1, -1, -1, -1, -1, 0, 0, 2, 2, -1, 7, 7};
    int[] mothers = {-1, -1, -1, -1, -1, 1, 1, 3, 3, -1, 6, 6};
    int[] spouses = {1, 0, 3, 2, 5, 4, 7, 6, 9, 8, -1, -1};
    boolean[] women = new boolean[2 * ONE_FAMILY];
    for (int she : new int[] {1, 3, 4, 6, 8, 11}) {
      women[she] = true;
      women[ONE_FAMILY + she] = true;
    }
    return new Kinship(twice(fathers), twice(mothers), twice(spouses), women);
  }

  private static int[] twice(int... places) {
    int[] both = Arrays.copyOf(places, 2 * ONE_FAMILY);
    for (int i = 0; i < ONE_FAMILY; i++) {
      both[ONE_FAMILY + i] = places[i] == NOBODY ? NOBODY : ONE_FAMILY + places[i];
    }
    return both;
  }

  /**
   * Draws three generations: couples with two to four children, who marry each other's children or
   * strangers and have children too.
   *
   * @param random where the numbers come from
   * @param couples of the first generation
   */
  public static Kinship draw(SplittableRandom random, int couples) {
    Drawn drawn = new Drawn(random);
    for (int c = 0; c < couples; c++) {
      int he = drawn.born(NOBODY, NOBODY, false);
      drawn.children(drawn.married(he, drawn.born(NOBODY, NOBODY, true)), 2, 4);
    }
    int end = drawn.people.size();
    for (int person = 2; person < end; person++) {
      if (drawn.of(person)[2] == NOBODY && random.nextInt(4) > 0) {
        drawn.children(drawn.married(person, drawn.partner(person, end)), 0, 3);
      }
    }
    return drawn.shuffled();
  }

  /** A family that grows; a person is father, mother, spouse, and 1 for a woman. */
  private static final class Drawn {
    private final SplittableRandom random;
    private final List<int[]> people = new ArrayList<>();

    Drawn(SplittableRandom random) {
      this.random = random;
    }

    int[] of(int person) {
      return people.get(person);
    }

    int born(int father, int mother, boolean woman) {
      people.add(new int[] {father, mother, NOBODY, woman ? 1 : 0});
      return people.size() - 1;
    }

    int married(int one, int other) {
      of(one)[2] = other;
      of(other)[2] = one;
      return of(one)[3] == 0 ? one : other;
    }

    void children(int father, int least, int most) {
      int count = random.nextInt(least, most + 1);
      boolean first = random.nextBoolean();
      for (int child = 0; child < count; child++) {
        born(father, of(father)[2], child % 2 == 0 ? first : random.nextBoolean());
      }
    }

    /** Returns somebody unmarried of other parents, or a stranger. */
    int partner(int person, int end) {
      for (int other = person + 1; other < end; other++) {
        boolean free = of(other)[2] == NOBODY && of(other)[3] != of(person)[3];
        if (free && of(other)[0] != of(person)[0] && random.nextBoolean()) {
          return other;
        }
      }
      return born(NOBODY, NOBODY, of(person)[3] == 0);
    }

    Kinship shuffled() {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < people.size(); i++) {
        places.add(i);
      }
      Collections.shuffle(places, new Random(random.nextLong()));
      int n = people.size();
      Kinship kin = new Kinship(new int[n], new int[n], new int[n], new boolean[n]);
      for (int i = 0; i < n; i++) {
        int at = places.get(i);
        kin.father[at] = of(i)[0] == NOBODY ? NOBODY : places.get(of(i)[0]);
        kin.mother[at] = of(i)[1] == NOBODY ? NOBODY : places.get(of(i)[1]);
        kin.spouse[at] = of(i)[2] == NOBODY ? NOBODY : places.get(of(i)[2]);
        kin.woman[at] = of(i)[3] == 1;
      }
      return kin;
    }
  }
}
