package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.linear.NovikoffBound;
import chainrule.linear.Perceptron;
import chainrule.linear.PerceptronRun;
import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTests {

  private static final Examples THREE =
      new Examples(Matrix.column(10, 11, 12, 13), new int[] {0, 2, 1, 2}, List.of("a", "b", "c"));

  @Test
  void gatesAreTheirTruthTables() {
    for (LogicGate gate : LogicGate.values()) {
      for (int i = 0; i < 4; i++) {
        boolean x = gate.inputs().get(i, 0) == 1;
        boolean y = gate.inputs().get(i, 1) == 1;
        boolean truth =
            switch (gate) {
              case AND -> x && y;
              case OR -> x || y;
              case NAND -> !(x && y);
              case NOR -> !(x || y);
              case XOR -> x ^ y;
            };
        assertThat(gate.outputs()[i]).as("%s case %d", gate, i).isEqualTo(truth ? 1 : 0);
      }
    }
  }

  @Test
  void oneHotKeepsAbsentClasses() {
    assertThat(Labels.oneHot(new int[] {1, 0}, 3))
        .isEqualTo(Matrix.of(new double[][] {{0, 1, 0}, {1, 0, 0}}));
    assertThat(Labels.ofLargest(Matrix.of(new double[][] {{.1, .7, .2}, {3, 1, 3}})))
        .containsExactly(1, 0);
    assertThat(Labels.accuracy(new int[] {1, 2, 3, 4}, new int[] {1, 2, 0, 0})).isEqualTo(.5);
    assertThatThrownBy(() -> Labels.oneHot(new int[] {0, 3}, 3))
        .hasMessage("labels: entry 1 is 3; expected 0 … 2");
  }

  @Test
  void onlyRelabelsInTheOrderGiven() {
    Examples some = THREE.only("c", "b");
    assertThat(some.inputs().columnAt(0)).containsExactly(11, 12, 13);
    assertThat(some.labels()).containsExactly(0, 1, 0);
    assertThat(some.classNames()).containsExactly("c", "b");
    assertThat(THREE.oneAgainstRest("c").labels()).containsExactly(0, 1, 0, 1);
    assertThatThrownBy(() -> THREE.only("d")).hasMessage("class: d; expected one of a, b, c");
  }

  @Test
  void splitKeepsEveryExampleOnceAndWithItsLabel() {
    Examples.Split split = THREE.split(.75, new SplittableRandom(1));
    assertThat(split.training().size()).isEqualTo(3);
    double[] all =
        DoubleStream.concat(
                Arrays.stream(split.training().inputs().values()),
                Arrays.stream(split.test().inputs().values()))
            .sorted()
            .toArray();
    assertThat(all).containsExactly(10, 11, 12, 13);
    for (int i = 0; i < 3; i++) {
      int original = (int) split.training().inputs().get(i, 0) - 10;
      assertThat(split.training().labels()[i]).isEqualTo(THREE.labels()[original]);
    }
    assertThat(THREE.split(.75, new SplittableRandom(1)).test().inputs())
        .isEqualTo(split.test().inputs());
    assertThatThrownBy(() -> THREE.split(1, new SplittableRandom(1)))
        .hasMessage("training share: 1.0; expected a number between 0 and 1");
  }

  @Test
  void stratifiedSplitKeepsTheProportionsOfTheClasses() {
    Examples iris = Datasets.irisExamples();
    Examples.Split split = iris.stratifiedSplit(.8, new SplittableRandom(1));
    assertThat(split.training().oneHot().columnSums()).containsExactly(40, 40, 40);
    assertThat(split.test().oneHot().columnSums()).containsExactly(10, 10, 10);
    assertThat(split.training().inputs().sum() + split.test().inputs().sum())
        .isCloseTo(iris.inputs().sum(), within(1e-9));
    assertThat(iris.stratifiedSplit(.8, new SplittableRandom(1)).test().inputs())
        .isEqualTo(split.test().inputs());
    assertThat(iris.stratifiedSplit(.8, new SplittableRandom(2)).test().inputs())
        .isNotEqualTo(split.test().inputs());
    assertThatThrownBy(() -> THREE.stratifiedSplit(0, new SplittableRandom(1)))
        .hasMessage("training share: 0.0; expected a number between 0 and 1");
  }

  /** Five classes of four: 0.9 of 20 are 18, at least three of each class. */
  @Test
  void stratifiedSplitRoundsInTotal() {
    Examples five = classes(4, 4, 4, 4, 4);
    Examples.Split split = five.stratifiedSplit(.9, new SplittableRandom(1));
    assertThat(split.training().size()).isEqualTo(18);
    assertThat(split.test().size()).isEqualTo(2);
    assertThat(split.training().oneHot().columnSums()).containsExactly(4, 4, 4, 3, 3);
    // shares 2.5, 1.5 and 5 of 9 in all, by hand: 2 + 1 + 5 and one for the first of the halves
    assertThat(
            classes(5, 3, 10)
                .stratifiedSplit(.5, new SplittableRandom(1))
                .training()
                .oneHot()
                .columnSums())
        .containsExactly(3, 1, 5);
    // the largest remainders: 2.8, 1.4, .7 of 4.9
    assertThat(
            classes(4, 2, 1)
                .stratifiedSplit(.7, new SplittableRandom(1))
                .training()
                .oneHot()
                .columnSums())
        .containsExactly(3, 1, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, .01, .1, .29, .5, .7, .9, .99, 1 - 1e-15})
  void noSplitLeavesASetEmptyOrAClassFarFromItsShare(double share) {
    for (int seed = 0; seed < 50; seed++) {
      int[] counts = new SplittableRandom(seed).ints(1 + seed % 6, 0, 7).toArray();
      Examples examples = classes(counts);
      if (examples.size() < 2) {
        assertThatThrownBy(() -> examples.split(share, new SplittableRandom(1)))
            .hasMessage(
                "split: " + examples.size() + " examples; expected at least 2, one for each set");
        continue;
      }
      Examples.Split plain = examples.split(share, new SplittableRandom(seed));
      Examples.Split split = examples.stratifiedSplit(share, new SplittableRandom(seed));
      assertThat(split.training().size()).isEqualTo(plain.training().size()).isPositive();
      assertThat(split.test().size()).isEqualTo(plain.test().size()).isPositive();
      assertThat((double) split.training().size()).isCloseTo(share * examples.size(), within(1.0));
      double[] training = split.training().oneHot().columnSums();
      for (int k = 0; k < counts.length; k++) {
        assertThat(training[k]).isCloseTo(share * counts[k], within(1.0));
      }
    }
  }

  private static Examples classes(int... counts) {
    int[] labels =
        IntStream.range(0, counts.length)
            .flatMap(k -> IntStream.range(0, counts[k]).map(i -> k))
            .toArray();
    List<String> names = IntStream.range(0, counts.length).mapToObj(Integer::toString).toList();
    return new Examples(Matrix.zeros(labels.length, 1), labels, names);
  }

  @ParameterizedTest
  @ValueSource(doubles = {.1, -1e-5, 1 / 3.0, 1e308, -1e308, Double.MIN_NORMAL, 0, 123456.789})
  void constantColumnIsShiftedToZero(double constant) {
    for (int rows : new int[] {1, 2, 3, 10, 1000, 100_000}) {
      double[] values = new double[rows];
      Arrays.fill(values, constant);
      Matrix column = Matrix.column(values);
      assertThat(Standardizer.of(column).deviations()).containsExactly(0);
      assertThat(Standardizer.of(column).apply(column).values()).containsOnly(0);
      values[0] = Math.nextUp(Math.nextUp(constant)); // what is computed is constant up to rounding
      if (Math.abs(constant) > 1e-300) {
        double[] z = Standardizer.of(column).apply(Matrix.column(values)).values();
        assertThat(z).containsExactly(new double[rows], within(1e-15 * Math.abs(constant)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e308, 1.7e308, 1e160, 1, 1e-170, 1e-300})
  void numbersOfAnySizeAreStandardized(double size) {
    Matrix pair = Matrix.column(size, -size, size, -size);
    assertThat(Standardizer.of(pair).deviations()[0] / size).isCloseTo(1, within(1e-15));
    assertThat(Standardizer.of(pair).apply(pair).values())
        .containsExactly(new double[] {1, -1, 1, -1}, within(1e-15));
    // mean 0.5, deviation 0.5 of the size by hand; −size is three deviations below
    Standardizer shifted = Standardizer.of(Matrix.column(size, 0, size, 0));
    assertThat(shifted.apply(Matrix.column(size, -size)).values())
        .containsExactly(new double[] {1, -3}, within(1e-15));
  }

  /** Seconds since 1970 with a thousandth between them: rounding of the sum exceeds what varies. */
  @Test
  void smallDeviationBesideALargeMeanKeepsItsDigits() {
    double[] values = new double[100_001];
    for (int i = 0; i < values.length; i++) {
      values[i] = 1.7e9 + (i % 2 == 0 ? 0x1p-10 : -0x1p-10);
    }
    values[100_000] = 1.7e9;
    Standardizer standardizer = Standardizer.of(Matrix.column(values));
    assertThat(standardizer.deviations()[0]).isCloseTo(0x1p-10, within(1e-7));
    assertThat(standardizer.apply(Matrix.column(1.7e9 + 0x1p-10)).values()[0])
        .isCloseTo(1, within(1e-3));
  }

  @Test
  void circlesAndSpiralsWithoutNoiseLieOnTheirCurves() {
    Examples circles = Clouds.circles(50, 0, new SplittableRandom(1));
    Examples spirals = Clouds.spirals(50, 0, new SplittableRandom(1));
    for (int i = 0; i < 50; i++) {
      double[] c = circles.inputs().rowAt(i);
      assertThat(Math.hypot(c[0], c[1])).isCloseTo(i % 2 == 0 ? 1 : .5, within(1e-12));
      double[] s = spirals.inputs().rowAt(i);
      double radius = Math.hypot(s[0], s[1]);
      double turned = Math.atan2(s[1], s[0]) - 3 * Math.PI * radius - Math.PI * (i % 2);
      assertThat(Math.cos(turned)).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void polynomialWithoutNoiseIsItsFormula() {
    Patterns cubic = Clouds.polynomial(5, 0, new SplittableRandom(1), 1, 0, -2, 3);
    assertThat(cubic.inputs().values()).containsExactly(-1, -.5, 0, .5, 1);
    assertThat(cubic.targets().values()).containsExactly(-4, .125, 1, .875, 2);
    Patterns line = Clouds.polynomial(1000, .5, new SplittableRandom(1), 2, 0);
    assertThat(Standardizer.of(line.targets()).means()[0]).isCloseTo(2, within(.07));
    assertThat(Standardizer.of(line.targets()).deviations()[0]).isCloseTo(.5, within(.05));
  }

  @Test
  void standardizedTrainingSetHasMeanZeroAndDeviationOne() {
    Matrix inputs = Matrix.of(new double[][] {{1, 5}, {3, 5}, {8, 5}});
    Standardizer standardizer = Standardizer.of(inputs);
    Matrix z = standardizer.apply(inputs);
    assertThat(z.columnSums()).containsExactly(new double[] {0, 0}, within(1e-15));
    assertThat(z.timesEntrywise(z).columnSums())
        .containsExactly(new double[] {3, 0}, within(1e-14));
    assertThat(standardizer.apply(Matrix.row(4, 6)).values())
        .containsExactly(new double[] {0, 1}, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {.05, .2, .4})
  void separableCloudKeepsItsMarginAndNovikoffsBound(double margin) {
    for (int seed = 0; seed < 10; seed++) {
      Clouds.Separable cloud = Clouds.separable(40, margin, new SplittableRandom(seed));
      Matrix x = cloud.examples().inputs();
      int[] t = cloud.examples().labels();
      NovikoffBound bound = NovikoffBound.of(cloud.weights(), x, t);
      assertThat(bound.margin()).isGreaterThanOrEqualTo(margin * (1 - 1e-12));
      PerceptronRun run = new Perceptron(2).train(x, t, 10_000);
      assertThat(run.separated()).isTrue();
      assertThat((double) run.updates().size()).isLessThanOrEqualTo(bound.maxUpdates());
      assertThat(Arrays.stream(t).sum()).isEqualTo(20);
    }
  }

  @Test
  void moonsWithoutNoiseLieOnTheirCircles() {
    Examples moons = Clouds.moons(100, 0, new SplittableRandom(1));
    for (int i = 0; i < 100; i++) {
      double x = moons.inputs().get(i, 0);
      double y = moons.inputs().get(i, 1);
      boolean upper = moons.labels()[i] == 0;
      double radius = upper ? Math.hypot(x, y) : Math.hypot(x - 1, y - .5);
      assertThat(radius).isCloseTo(1, within(1e-12));
      assertThat(upper ? y >= 0 : y <= .5).isTrue();
    }
  }

  @Test
  void blobsSitAroundTheirCentres() {
    Examples blobs = Clouds.blobs(2000, .5, new SplittableRandom(1));
    for (String name : List.of("0", "1")) {
      Matrix points = blobs.only(name).inputs();
      double centre = name.equals("0") ? -1 : 1;
      assertThat(points.rows()).isEqualTo(1000);
      assertThat(Standardizer.of(points).means())
          .containsExactly(new double[] {centre, centre}, within(4 * .5 / Math.sqrt(1000)));
      assertThat(Standardizer.of(points).deviations())
          .containsExactly(new double[] {.5, .5}, within(.05));
    }
  }

  @Test
  void sameSeedSamePoints() {
    assertThat(Clouds.moons(10, .1, new SplittableRandom(3)).inputs())
        .isEqualTo(Clouds.moons(10, .1, new SplittableRandom(3)).inputs());
  }

  @Test
  void messages() {
    assertThatThrownBy(() -> Clouds.blobs(1, 1, new SplittableRandom(1)))
        .hasMessage("size: 1; expected at least 2 points");
    assertThatThrownBy(() -> Clouds.separable(4, 2, new SplittableRandom(1)))
        .hasMessage("margin: 2.0; expected one that leaves room in the square [−1, 1]²");
    assertThatThrownBy(() -> new Examples(Matrix.zeros(2, 1), new int[1], List.of("a")))
        .hasMessage("examples: inputs are 2×1, labels 1; expected one label per row");
  }
}
