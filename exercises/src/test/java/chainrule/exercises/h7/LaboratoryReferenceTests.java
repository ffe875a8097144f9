package chainrule.exercises.h7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.data.FamilyTrees;
import chainrule.data.Patterns;
import chainrule.data.Rules;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.h7.lab.Kinship;
import chainrule.exercises.h7.lab.SigmoidNet;
import chainrule.exercises.instructor.Assignment;
import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Holds the reference answers against the library's rules, numbers of 1986 and of NumPy. */
class LaboratoryReferenceTests {
  private static final double[][] PRINTED = {
    {-3.18, 3.16}, {6.32, -6.34}, {-12.56, 12.52}, {12.56, -12.51}, {-6.33, 6.31}, {3.17, -3.17}
  };
  private static final int[] SIZES = {6, 2, 1};

  @Test
  void tasksAreThoseOfTheLibrary() {
    same(reference("symmetry", H7.SymmetryTask.class).symmetry(6), Rules.symmetry(6));
    same(reference("symmetry", H7.SymmetryTask.class).symmetry(5), Rules.symmetry(5));
    same(reference("parity", H7.ParityTask.class).parity(4), Rules.parity(4));
    same(reference("encoder", H7.EncoderTask.class).encoder(8), Rules.encoder(8));
    same(reference("addition", H7.AdditionTask.class).addition(2), Rules.addition(2));
    same(reference("tc", H7.LettersTask.class).tc(7), Rules.letters());
  }

  @Test
  void eightOf64PatternsAreSymmetricAndEightOf16Odd() {
    double[][] symmetric = reference("symmetry", H7.SymmetryTask.class).symmetry(6)[1];
    double[][] odd = reference("parity", H7.ParityTask.class).parity(4)[1];
    assertThat(Arrays.stream(symmetric).mapToDouble(row -> row[0]).sum()).isEqualTo(8);
    assertThat(Arrays.stream(odd).mapToDouble(row -> row[0]).sum()).isEqualTo(8);
  }

  /** As counted in chapter 8: a C is more compact. */
  @Test
  void aTMeets21WindowsAndAC20() {
    double[][] pictures = reference("tc", H7.LettersTask.class).tc(7)[0];
    int[] met = Arrays.stream(pictures).mapToInt(LaboratoryReferenceTests::windowsMet).toArray();
    assertThat(met).containsExactly(21, 21, 21, 21, 20, 20, 20, 20);
  }

  private static int windowsMet(double[] picture) {
    return (int)
        IntStream.range(0, 25)
            .filter(
                w ->
                    IntStream.range(0, 9)
                        .anyMatch(i -> picture[(w / 5 + i / 3) * 7 + w % 5 + i % 3] == 1))
            .count();
  }

  @Test
  void familiesHave112FactsAnd104Questions() {
    int[][] facts = family();
    int[] counts = new int[12];
    Arrays.stream(facts).forEach(fact -> counts[fact[1]]++);
    assertThat(facts).hasDimensions(112, 3);
    assertThat(counts).containsExactly(12, 12, 10, 10, 12, 12, 8, 8, 6, 6, 8, 8);
    assertThat(Arrays.stream(facts).map(f -> 12 * f[0] + f[1]).distinct()).hasSize(104);
    assertThat(relatives(facts, 10, 6)).containsExactly(5, 9);
    assertThat(relatives(facts, 10, 7)).containsExactly(4, 8);
  }

  @Test
  void factsAreThoseOfTheLibrary() {
    List<String> people = FamilyTrees.people();
    List<FamilyTrees.Relation> relations = List.of(FamilyTrees.Relation.values());
    List<FamilyTrees.Fact> facts =
        Arrays.stream(family())
            .map(
                fact ->
                    new FamilyTrees.Fact(
                        people.get(fact[0]), relations.get(fact[1]), people.get(fact[2])))
            .toList();
    assertThat(facts).isEqualTo(FamilyTrees.facts());
  }

  /** Chapter 8, figure 9: 1,208 presentations of each pattern. */
  @Test
  void printedNetworkKnowsAll64Patterns() {
    SigmoidNet net = net();
    double[] theta = printedTheta();
    assertThat(net.worst(theta)).isLessThan(0.5).isCloseTo(0.16894793617, within(1e-9));
    CostGradient at =
        reference("summedCost", H7.SummedCost.class).summedCost(theta, SIZES, net.X(), net.T());
    assertThat(at.cost()).isCloseTo(0.35408992695755, within(1e-9));
    near(
        at.gradient(),
        new double[] {
          .043724396883, .031960314321, .028533626893, .037053248773, .053585156277,
          .033068096073, .035600141304, .053350327426, .041623276502, .026726803971,
          .034400652571, .04202063405, .085532347354, .081375102585, .19882874482,
          .201269559011, .36729584085
        });
  }

  @Test
  void printedWeightsAreInTheRatio1To2To4() {
    near(
        reference("structure", H7.WeightStructure.class).structure(PRINTED),
        new double[] {.0023885350318, -.9999982415857, 1.9952681388013, 3.9550473186120});
  }

  @Test
  void threeSweepsAsInNumPy() {
    H7.MomentumSweep answer = reference("sweep", H7.MomentumSweep.class);
    SigmoidNet net = net();
    double[] start = new double[17];
    Arrays.setAll(start, i -> 0.1 * (7 * i % 5 - 2));
    double[][] now = {start, new double[17]};
    for (int t = 0; t < 3; t++) {
      now = answer.sweep(now[0], now[1], SIZES, net.X(), net.T(), 0.1, 0.9);
    }
    near(
        new double[] {now[0][0], now[0][16], now[1][14]},
        new double[] {-.209959328985, -1.965760207127, -.340432702973});
  }

  /** The paper's one run took 1,425 sweeps. */
  @Test
  void mostOf20SeedsLearnSymmetryAndFindTheStructure() {
    H7.SymmetryTraining answer = reference("trainSymmetry", H7.SymmetryTraining.class);
    H7.WeightStructure structure = reference("structure", H7.WeightStructure.class);
    SigmoidNet net = net();
    List<double[]> solved =
        LongStream.rangeClosed(1, 20)
            .mapToObj(seed -> answer.trainSymmetry(0.1, 0.9, 20_000, seed))
            .filter(theta -> net.worst(theta) < 0.2)
            .toList();
    assertThat(solved).hasSizeGreaterThanOrEqualTo(12);
    for (double[] theta : solved) {
      double[] found = structure.structure(net.weights(theta));
      assertThat(found[0]).isLessThan(0.05);
      assertThat(found[1]).isLessThan(-0.99);
      assertThat(found[2]).isBetween(1.5, 2.2);
      assertThat(found[3]).isBetween(2.0, 4.5);
    }
  }

  @Test
  void atLeastEightOfTenSeedsInventACode() {
    H7.EncoderTraining answer = reference("trainEncoder", H7.EncoderTraining.class);
    Patterns all = Rules.encoder(8);
    double[][][] task = {all.inputs().toArray(), all.targets().toArray()};
    SigmoidNet net = SigmoidNet.of(task, 3);
    long solved =
        LongStream.rangeClosed(1, 10)
            .filter(seed -> net.worst(answer.trainEncoder(6000, seed)) < 0.5)
            .count();
    assertThat(solved).isGreaterThanOrEqualTo(8);
  }

  @Test
  void windowsCostAsInNumPy() {
    double[] theta = {.3, -.2, .1, -.4, .5, -.1, .2, -.3, .4, -.25, .15, -.5};
    Patterns all = Rules.letters();
    CostGradient at =
        reference("tcCost", H7.LettersCost.class)
            .tcCost(theta, 7, all.inputs().toArray(), all.targets().toArray());
    assertThat(at.cost()).isCloseTo(1.3023047317758, within(1e-10));
    assertThat(at.gradient()[0]).isCloseTo(.0704925045, within(1e-9));
    assertThat(at.gradient()[5]).isCloseTo(.0705190934, within(1e-9));
    assertThat(at.gradient()[9]).isCloseTo(.3521670679, within(1e-9));
    assertThat(at.gradient()[10]).isCloseTo(4.4409431, within(1e-7)); // a difference, as the others
    assertThat(at.gradient()[11]).isCloseTo(.3836660086, within(1e-9));
  }

  @Test
  void familyCostAsInNumPy() {
    double[] theta = new double[630];
    Arrays.setAll(theta, i -> 0.2 * (7 * i % 11 - 5));
    double[][] T = new double[2][24];
    T[0][4] = 1;
    T[0][8] = 1;
    T[1][1] = 1;
    CostGradient at =
        reference("familyCostGrad", H7.FamilyCost.class)
            .familyCostGrad(theta, new int[] {10, 0}, new int[] {7, 3}, T);
    assertThat(at.cost()).isCloseTo(6.0647722980226, within(1e-10));
    double[] g = at.gradient();
    near(
        new double[] {g[0], g[60], g[62], g[149], g[150], g[192], g[222], g[230]},
        new double[] {
          .0008505688,
          -.0102312506,
          .0031779425,
          .0151242628,
          0,
          .0024688197,
          .0047652143,
          -.0028899366
        });
    near(
        new double[] {g[300], g[383], g[384], g[455], g[462], g[600], g[629]},
        new double[] {
          .0117921683,
          .0245965504,
          -.0205309146,
          -.0238256364,
          .0689995017,
          .0698508533,
          .2291640226
        });
  }

  private static int[][] family() {
    Kinship kin = Kinship.printed();
    return reference("family", H7.FamilyFacts.class)
        .family(kin.father(), kin.mother(), kin.spouse(), kin.woman());
  }

  private static List<Integer> relatives(int[][] facts, int person, int relation) {
    return Arrays.stream(facts)
        .filter(fact -> fact[0] == person && fact[1] == relation)
        .map(fact -> fact[2])
        .toList();
  }

  private static double[] printedTheta() {
    double[] theta = new double[17];
    for (int i = 0; i < 12; i++) {
      theta[i] = PRINTED[i / 2][i % 2];
    }
    theta[12] = -1;
    theta[13] = -1;
    theta[14] = -9.44;
    theta[15] = -9.44;
    theta[16] = 6.89;
    return theta;
  }

  private static SigmoidNet net() {
    Patterns all = Rules.symmetry(6);
    return SigmoidNet.of(new double[][][] {all.inputs().toArray(), all.targets().toArray()}, 2);
  }

  private static void same(double[][][] task, Patterns rule) {
    assertThat(task[0]).isDeepEqualTo(rule.inputs().toArray());
    assertThat(task[1]).isDeepEqualTo(rule.targets().toArray());
  }

  private static <F> F reference(String name, Class<F> type) {
    Assignment homework = Assignment.of("h7").orElseThrow();
    QuestionSpec question =
        homework.questions().stream()
            .filter(spec -> spec.name().equals(name))
            .findFirst()
            .orElseThrow();
    return type.cast(homework.bank().reference(question).instance());
  }

  private static void near(double[] found, double[] expected) {
    assertThat(found).containsExactly(expected, within(1e-9));
  }
}
