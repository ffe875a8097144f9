package chainrule.exercises.h7.lab;

import chainrule.check.ParameterBlock;
import chainrule.data.FamilyTrees;
import chainrule.data.Patterns;
import chainrule.exercises.drawn.DrawnNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The network of the family trees with its questions: 24 people and 12 relations, each with six
 * units of their own, then 12, 6 and 24 units. An output that is sure enough costs nothing.
 *
 * @param persons who is asked about, one per question
 * @param relations which relative is asked for
 * @param T the answers, shape [m, 24]
 */
public record KinshipNet(int[] persons, int[] relations, double[][] T) implements LabNet {
  /** How many parameters there are. */
  public static final int PARAMETERS = 630;

  private static final int PEOPLE = 24;
  private static final int RELATIONS = 12;
  private static final int CODE = 6;
  private static final int HELD_OUT_EVERY = 26;
  private static final double EDGE = 1e-3;

  private static final SigmoidLayer PERSON = new SigmoidLayer(0, PEOPLE, CODE);
  private static final SigmoidLayer RELATION = new SigmoidLayer(PERSON.end(), RELATIONS, CODE);
  private static final SigmoidLayer MIDDLE = new SigmoidLayer(RELATION.end(), 2 * CODE, 12);
  private static final SigmoidLayer LAST = new SigmoidLayer(MIDDLE.end(), 12, CODE);
  private static final SigmoidLayer ANSWER = new SigmoidLayer(LAST.end(), CODE, PEOPLE);

  /** What the units say to one question, layer by layer. */
  private record Said(
      double[] person,
      double[] relation,
      double[] codes,
      double[] middle,
      double[] last,
      double[] answer) {}

  /** Returns the 100 questions to train on: all but every 26th. */
  public static KinshipNet training() {
    return questions(IntStream.range(0, 104).filter(q -> !isHeldOut(q)).toArray());
  }

  /** Returns the four questions that are held out. */
  public static KinshipNet heldOut() {
    return questions(IntStream.range(0, 104).filter(KinshipNet::isHeldOut).toArray());
  }

  private static boolean isHeldOut(int question) {
    return question % HELD_OUT_EVERY == HELD_OUT_EVERY - 1;
  }

  /** Draws questions out of the 104, among them one with two answers. */
  public static KinshipNet draw(SplittableRandom random, int count) {
    Patterns all = FamilyTrees.questions();
    while (true) {
      KinshipNet drawn = questions(random.ints(count, 0, all.size()).toArray());
      if (Arrays.stream(drawn.T).anyMatch(row -> Arrays.stream(row).sum() == 2)) {
        return drawn;
      }
    }
  }

  private static KinshipNet questions(int... numbers) {
    Patterns all = FamilyTrees.questions();
    int[] persons = new int[numbers.length];
    int[] relations = new int[numbers.length];
    double[][] T = new double[numbers.length][];
    for (int q = 0; q < numbers.length; q++) {
      double[] x = all.inputs().toArray()[numbers[q]];
      persons[q] = IntStream.range(0, PEOPLE).filter(i -> x[i] == 1).findFirst().orElseThrow();
      relations[q] =
          IntStream.range(0, RELATIONS).filter(i -> x[PEOPLE + i] == 1).findFirst().orElseThrow();
      T[q] = all.targets().toArray()[numbers[q]];
    }
    return new KinshipNet(persons, relations, T);
  }

  /** Draws parameters for which no output is within 0.001 of where its error becomes 0. */
  public double[] theta(SplittableRandom random) {
    while (true) {
      double[] theta = DrawnNumbers.MODERATE.vector(random, PARAMETERS);
      boolean away =
          Arrays.stream(outputs(theta))
              .flatMapToDouble(Arrays::stream)
              .allMatch(y -> Math.abs(y - 0.8) > EDGE && Math.abs(y - 0.2) > EDGE);
      if (away) {
        return theta;
      }
    }
  }

  /** Returns the blocks of the parameters. */
  public static List<ParameterBlock> blocks() {
    List<ParameterBlock> blocks = new ArrayList<>();
    int at = 0;
    int[][] shapes = {{PEOPLE, CODE}, {RELATIONS, CODE}, {12, 12}, {12, CODE}, {CODE, PEOPLE}};
    String[] names = {"person code", "relation code", "middle", "last", "answer"};
    for (int l = 0; l < shapes.length; l++) {
      int end = at + shapes[l][0] * shapes[l][1];
      blocks.add(new ParameterBlock("W " + names[l], at, end, shapes[l][1]));
      at = end + shapes[l][1];
      blocks.add(new ParameterBlock("b " + names[l], end, at));
    }
    return blocks;
  }

  private Said said(double[] theta, int question) {
    double[] person = new double[PEOPLE];
    person[persons[question]] = 1;
    double[] relation = new double[RELATIONS];
    relation[relations[question]] = 1;
    double[] codes = Arrays.copyOf(PERSON.forward(theta, person), 2 * CODE);
    System.arraycopy(RELATION.forward(theta, relation), 0, codes, CODE, CODE);
    double[] middle = MIDDLE.forward(theta, codes);
    double[] last = LAST.forward(theta, middle);
    return new Said(person, relation, codes, middle, last, ANSWER.forward(theta, last));
  }

  /** Returns the 24 outputs for each question. */
  public double[][] outputs(double[] theta) {
    return IntStream.range(0, persons.length)
        .mapToObj(q -> said(theta, q).answer())
        .toArray(double[][]::new);
  }

  /** Returns how many questions have every output on the right side of ½. */
  public int right(double[] theta) {
    double[][] Y = outputs(theta);
    return (int)
        IntStream.range(0, Y.length)
            .filter(
                q -> IntStream.range(0, PEOPLE).allMatch(o -> (Y[q][o] > 0.5) == (T[q][o] > 0.5)))
            .count();
  }

  private static double error(double y, double t) {
    return (t == 1 && y > 0.8) || (t == 0 && y < 0.2) ? 0 : y - t;
  }

  @Override
  public int patterns() {
    return persons.length;
  }

  @Override
  public double cost(double[] theta) {
    double cost = 0;
    double[][] Y = outputs(theta);
    for (int q = 0; q < Y.length; q++) {
      for (int o = 0; o < PEOPLE; o++) {
        cost += error(Y[q][o], T[q][o]) * error(Y[q][o], T[q][o]) / 2;
      }
    }
    return cost;
  }

  @Override
  public double[] slope(double[] theta, int question) {
    double[] gradient = new double[PARAMETERS];
    Said said = said(theta, question);
    double[] errors = new double[PEOPLE];
    Arrays.setAll(errors, o -> error(said.answer()[o], T[question][o]));
    double[] byLast = ANSWER.backward(theta, gradient, said.last(), said.answer(), errors);
    double[] byMiddle = LAST.backward(theta, gradient, said.middle(), said.last(), byLast);
    double[] byCodes = MIDDLE.backward(theta, gradient, said.codes(), said.middle(), byMiddle);
    PERSON.backward(theta, gradient, said.person(), said.codes(), byCodes);
    RELATION.backward(
        theta,
        gradient,
        said.relation(),
        Arrays.copyOfRange(said.codes(), CODE, 2 * CODE),
        Arrays.copyOfRange(byCodes, CODE, 2 * CODE));
    return gradient;
  }
}
