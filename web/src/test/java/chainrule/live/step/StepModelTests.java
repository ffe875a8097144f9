package chainrule.live.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.check.NumericalGradient;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.math.Vectors;
import chainrule.nn.Dense;
import chainrule.nn.Network;
import chainrule.train.GradientDescent;
import chainrule.train.Trainer;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Monday of the rain table, whose numbers lecture 8 prints, and networks of other units. */
class StepModelTests {

  private static final double TEN_DIGITS = 6e-11;
  private static final double[] RAIN = {.2, -.3, .4, .1, .5, -.2, .6, -.4, .3};

  private static StepModel monday(double rate) {
    return new StepModel(
        new int[] {2, 3, 1},
        new int[] {0, 0},
        "sigmoid",
        "sigmoid",
        RAIN,
        new double[] {3, 5},
        new double[] {.99},
        rate);
  }

  /** Two inputs, two hidden units, two outputs, with biases; the same for every kind of unit. */
  private static StepModel small(String hidden, String output, double rate) {
    SplittableRandom random = new SplittableRandom(3);
    return new StepModel(
        new int[] {2, 2, 2},
        new int[] {1, 1},
        hidden,
        output,
        random.doubles(12, -1, 1).toArray(),
        new double[] {.7, -1.3},
        new double[] {.2, .9},
        rate);
  }

  private static double[] values(StepModel model, String kind, int layer) {
    return IntStream.range(0, model.count())
        .filter(i -> model.kind(i).equals(kind) && model.place(i)[0] == layer)
        .mapToDouble(model::value)
        .toArray();
  }

  private static int find(StepModel model, String name) {
    return IntStream.range(0, model.count())
        .filter(i -> model.name(i).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String formula(StepModel model, String name) {
    return model.formula(find(model, name));
  }

  @Test
  void mondayHasTheNumbersOfTheLecture() {
    StepModel model = monday(1);
    model.all();
    assertThat(values(model, "SUM", 1)).containsExactly(new double[] {1.1, 1.6, .2}, within(1e-15));
    assertThat(values(model, "ACTIVITY", 1))
        .containsExactly(new double[] {.7502601056, .8320183851, .5498339973}, within(TEN_DIGITS));
    assertThat(values(model, "SUM", 2))
        .containsExactly(new double[] {.2822989085}, within(TEN_DIGITS));
    assertThat(values(model, "ACTIVITY", 2))
        .containsExactly(new double[] {.5701097416}, within(TEN_DIGITS));
    assertThat(values(model, "DELTA", 2))
        .containsExactly(new double[] {-.1029086461}, within(TEN_DIGITS));
    assertThat(values(model, "DELTA", 1))
        .containsExactly(
            new double[] {-.0115691884, .0057531610, -.0076414786}, within(TEN_DIGITS));
  }

  @Test
  void everyMoveShowsMore() {
    StepModel model = monday(1);
    List<Integer> known = new ArrayList<>();
    List<Runnable> moves =
        List.of(model::forward, model::forward, model::backward, model::backward, model::update);
    known.add(known(model));
    for (Runnable move : moves) {
      move.run();
      known.add(known(model));
    }
    // 2 inputs, 9 weights, d, ε; z and h; z, y and E; δ, ∂E/∂y, 3 weights; 3 δ, 3 ∂E/∂h, 6 weights;
    // new
    assertThat(known).containsExactly(13, 19, 22, 27, 39, 50);
  }

  private static int known(StepModel model) {
    int known = 0;
    for (int i = 0; i < model.count(); i++) {
      assertThat(model.text(i).isEmpty()).isEqualTo(Double.isNaN(model.value(i)));
      assertThat(model.formula(i).isEmpty()).isEqualTo(model.text(i).isEmpty());
      known += model.text(i).isEmpty() ? 0 : 1;
    }
    return known;
  }

  @ParameterizedTest
  @ValueSource(strings = {"sigmoid", "tanh", "relu", "linear"})
  void derivativesAreTheMeasuredOnes(String unit) {
    StepModel model = small("tanh", unit, .1);
    model.all();
    double[] theta = theta(model, "WEIGHT", "BIAS");
    Network network = network(Activation.TANH, activation(unit));
    NumericalGradient measured =
        NumericalGradient.of(
            moved -> {
              network.setParameters(moved);
              return network.loss(Matrix.row(model.input()), Matrix.row(model.target()));
            },
            theta);
    assertThat(theta(model, "WEIGHT_GRADIENT", "BIAS_GRADIENT"))
        .containsExactly(measured.values(), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sigmoid", "tanh", "relu", "linear"})
  void stepsAreThoseOfTheTrainer(String unit) {
    StepModel model = small(unit, "sigmoid", .5);
    Network network = network(activation(unit), Activation.SIGMOID);
    network.setParameters(theta(model, "WEIGHT", "BIAS"));
    for (int step = 0; step < 20; step++) {
      model.all();
    }
    new Trainer(network, new GradientDescent(.5))
        .train(Matrix.row(model.input()), Matrix.row(model.target()), 20);
    assertThat(theta(model, "NEW_WEIGHT", "NEW_BIAS"))
        .containsExactly(network.parameters(), within(1e-12));
  }

  private static Activation activation(String name) {
    return List.of(Activation.SIGMOID, Activation.TANH, Activation.RELU, Activation.LINEAR).stream()
        .filter(one -> one.toString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Network network(Activation hidden, Activation output) {
    return new Network(Loss.HALF_SQUARED_ERROR, Dense.of(2, 2, hidden), Dense.of(2, 2, output));
  }

  /** Numbers of a 2-2-2 network in the order of its parameters; the list goes unit by unit. */
  private static double[] theta(StepModel model, String weights, String biases) {
    double[] all = {};
    for (int layer = 1; layer <= 2; layer++) {
      double[] byUnit = values(model, weights, layer);
      double[] byRow = {byUnit[0], byUnit[2], byUnit[1], byUnit[3]};
      all = Vectors.concat(all, Vectors.concat(byRow, values(model, biases, layer)));
    }
    return all;
  }

  @Test
  void formulasAreTheLecturesWithNumbers() {
    StepModel model = monday(1);
    model.all();
    assertThat(formula(model, "z¹₁")).isEqualTo("z¹₁ = w¹₁₁·x₁ + w¹₂₁·x₂ = 0.2·3 + 0.1·5 = 1.1");
    assertThat(formula(model, "z¹₂")).endsWith(" = −0.3·3 + 0.5·5 = 1.6");
    assertThat(formula(model, "h₁")).isEqualTo("h₁ = σ(z¹₁) = 1 / (1 + e^(−1.1)) = 0.7503");
    assertThat(formula(model, "δ²"))
        .isEqualTo("δ² = (y − d)·y·(1 − y) = (0.5701 − 0.99)·0.5701·(1 − 0.5701) = −0.1029");
    assertThat(formula(model, "δ¹₂"))
        .startsWith("δ¹₂ = w²₂·δ²·h₂·(1 − h₂) = −0.4·(−0.1029)·0.832·(1 − 0.832) = 0.005753");
    assertThat(formula(model, "∂E/∂w¹₁₁")).isEqualTo("∂E/∂w¹₁₁ = x₁·δ¹₁ = 3·(−0.01157) = −0.03471");
    assertThat(formula(model, "new w¹₁₁"))
        .isEqualTo("new w¹₁₁ = w¹₁₁ − ε·∂E/∂w¹₁₁ = 0.2 − 1·(−0.03471) = 0.2347");
    assertThat(formula(model, "E")).startsWith("E = ½·(y − d)² = ½·(0.57");
    assertThat(formula(model, "x₁")).isEqualTo("x₁ = 3: an input, given with the example.");
    assertThat(model.aloud(find(model, "∂E/∂w¹₁₁")))
        .isEqualTo(
            "derivative of the error by the weight from x1 to h1:"
                + " 3 times minus 0.01157 is minus 0.03471");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sigmoid", "tanh", "relu", "linear"})
  void whatIsWrittenAndCalculatedAgainIsWhatIsShown(String unit) {
    StepModel biased = small(unit, unit, .3);
    StepModel model = monday(20);
    SplittableRandom random = new SplittableRandom(11);
    int read = 0;
    for (int step = 0; step < 60; step++) {
      biased.setInput(random.nextInt(2), random.nextDouble(-3, 3));
      biased.setTarget(random.nextInt(2), random.nextDouble(-1, 1));
      model.setInput(random.nextInt(2), random.nextDouble(-10, 10));
      biased.all();
      model.all();
      read += readAgain(biased) + readAgain(model);
    }
    assertThat(read).isGreaterThan(3000);
  }

  /** Calculates every formula again as it is written; returns how many there were. */
  private static int readAgain(StepModel model) {
    int read = 0;
    for (int i = 0; i < model.count(); i++) {
      String formula = model.formula(i);
      assertThat(formula).doesNotContain("NaN", "Infinity");
      List<String> sides = Splitter.onPattern(" [=≈] ").splitToList(formula);
      String result = sides.get(sides.size() - 1);
      String sum = sides.size() > 2 ? sides.get(sides.size() - 2) : "";
      boolean hasNumbers =
          !sum.isEmpty() && !sum.replaceAll("tanh|max", "").matches(".*[wbzxyhdδ].*");
      // Where 1 − h has lost its digits a formula says ≈ and is not held to it.
      if (hasNumbers && !(formula.contains("≈") && Math.abs(model.value(i)) < 1e-12)) {
        assertThat(result).as(formula).isEqualTo(model.text(i));
        double again = WrittenSum.value(sum);
        double shown = WrittenSum.value(result);
        double halfOfTheLastDigit = Math.pow(10, Math.floor(Math.log10(Math.abs(shown))) - 3) / 2;
        assertThat(again).as(formula).isCloseTo(shown, within(halfOfTheLastDigit * (1 + 1e-6)));
        read++;
      }
    }
    return read;
  }

  @Test
  void backIsTheWayOneCame() {
    StepModel model = monday(1);
    List<String> seen = new ArrayList<>();
    for (int move = 0; move < 12; move++) {
      seen.add(0, picture(model));
      switch (model.stage()) {
        case 2, 3 -> model.backward();
        case 4 -> model.update();
        default -> model.forward();
      }
    }
    for (String earlier : seen) {
      model.back();
      assertThat(picture(model)).isEqualTo(earlier);
    }
    model.back();
    assertThat(model.words()).isEqualTo("This is the beginning.");
  }

  private static String picture(StepModel model) {
    StringBuilder text = new StringBuilder(model.words());
    IntStream.range(0, model.count()).forEach(i -> text.append(' ').append(model.formula(i)));
    return text.toString();
  }

  @Test
  void whatCanNotBeDoneIsSaid() {
    StepModel model = monday(1);
    model.backward();
    assertThat(model.words()).startsWith("First go forward to the output");
    model.update();
    assertThat(model.words()).startsWith("An update takes all derivatives");
    model.all();
    model.update();
    assertThat(model.words()).startsWith("Updated already");
    model.back();
    model.forward();
    assertThat(model.words()).startsWith("Forward is done");
    model.setInput(0, Double.NaN);
    assertThat(model.words()).startsWith("The example needs finite numbers");
    model.setRate(-1);
    assertThat(model.words()).startsWith("A learning rate is a positive finite number");
    assertThat(model.input()).containsExactly(3, 5);
    assertThat(model.rate()).isEqualTo(1);
  }

  @Test
  void aSillyRateLeavesUnitsThatCannotLearn() {
    StepModel model = monday(1e9);
    model.all();
    assertThat(model.words())
        .contains("E fell", "With ε = 10⁹ a weight jumped by ", "From here every derivative is 0");
    model.all();
    assertThat(model.words()).contains("nothing moved").contains("every derivative is 0");
    readAgain(model);
  }

  @Test
  void linearUnitsRefuseToLeaveTheNumbersOfAComputer() {
    StepModel model = small("linear", "linear", 1e9);
    for (int step = 0; step < 40; step++) {
      model.all();
    }
    assertThat(model.stage()).isEqualTo(4);
    assertThat(model.words()).startsWith("With ε = 10⁹ the step would lead to numbers too large");
    for (int i = 0; i < model.count(); i++) {
      assertThat(model.text(i) + model.formula(i)).doesNotContain("NaN", "Infinity");
    }
    model.setInput(0, 1e300);
    assertThat(model.words()).isNotEmpty().doesNotContain("NaN", "Infinity");
    model.restart();
    model.setRate(.01);
    model.all();
    assertThat(model.words()).contains("E fell");
  }

  @Test
  void movingTheExampleKeepsTheMoveAndChangesTheNumbers() {
    StepModel model = monday(1);
    model.all();
    model.choose(new double[] {1, 6}, new double[] {.59});
    assertThat(model.stage()).isEqualTo(5);
    assertThat(values(model, "DELTA", 2))
        .containsExactly(new double[] {-.0141885861}, within(TEN_DIGITS));
    model.setRate(2);
    assertThat(formula(model, "new w²₁")).contains(" − 2·(");
  }

  @Test
  void whatDoesNotFitIsNamed() {
    assertThatThrownBy(() -> small("softplus", "linear", 1))
        .hasMessage("one step: units are softplus; expected sigmoid, tanh, relu or linear");
    assertThatThrownBy(() -> monday(0)).hasMessageContaining("learning rate: 0.0");
    assertThatThrownBy(() -> monday(Double.NaN)).hasMessageContaining("learning rate: NaN");
    assertThatThrownBy(() -> model(new int[] {2, 5, 1}, new double[2]))
        .hasMessage("one step: a layer of 5 units; expected 1 to 4");
    assertThatThrownBy(() -> model(new int[] {2, 1}, new double[2]))
        .hasMessage("one step: 1 layers; expected 2");
    assertThatThrownBy(() -> model(new int[] {2, 3, 1}, new double[3]))
        .hasMessage("one step: 3 inputs, 1 targets; expected 2 and 1");
    assertThatThrownBy(() -> model(new int[] {2, 3, 1}, new double[] {1, Double.NaN}))
        .hasMessageContaining("no finite number");
  }

  private static StepModel model(int[] sizes, double[] input) {
    return new StepModel(
        sizes, new int[] {0, 0}, "sigmoid", "sigmoid", RAIN, input, new double[1], 1);
  }
}
