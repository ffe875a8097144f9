package chainrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.data.Clouds;
import chainrule.data.Examples;
import chainrule.data.Labels;
import chainrule.data.Patterns;
import chainrule.data.Rules;
import chainrule.data.Standardizer;
import chainrule.graph.Value;
import chainrule.linear.Adaline;
import chainrule.linear.DeltaUnit;
import chainrule.linear.HingeClassifier;
import chainrule.linear.LogisticRegression;
import chainrule.linear.NovikoffBound;
import chainrule.linear.Perceptron;
import chainrule.linear.SoftmaxRegression;
import chainrule.loss.Loss;
import chainrule.loss.Regularizer;
import chainrule.loss.TripletLoss;
import chainrule.math.Matrix;
import chainrule.minimize.CostGradient;
import chainrule.minimize.Minimizer;
import chainrule.minimize.Objective;
import chainrule.nn.AveragePooling;
import chainrule.nn.BatchNorm;
import chainrule.nn.Convolution;
import chainrule.nn.Dense;
import chainrule.nn.DirectLinks;
import chainrule.nn.Dropout;
import chainrule.nn.ImageShape;
import chainrule.nn.Initializer;
import chainrule.nn.LayerwiseGradient;
import chainrule.nn.Maxout;
import chainrule.nn.Network;
import chainrule.nn.PRelu;
import chainrule.nn.Residual;
import chainrule.train.AdaGrad;
import chainrule.train.Adam;
import chainrule.train.GradientDescent;
import chainrule.train.Momentum;
import chainrule.train.Nesterov;
import chainrule.train.RmsProp;
import chainrule.train.Schedule;
import chainrule.train.Trainer;
import chainrule.train.TrainingDivergedException;
import chainrule.train.WeightPerturbation;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with what a caller hands in, the message names it, its value and its rule. */
class BadInputTests {

  private static final double NAN = Double.NaN;
  private static final double INF = Double.POSITIVE_INFINITY;
  private static final Matrix X = Matrix.of(new double[][] {{0, 1}, {1, 0}, {1, 1}});
  private static final Matrix T = Matrix.of(new double[][] {{1}, {1}, {0}});
  private static final Matrix X_NAN = Matrix.of(new double[][] {{0, 1}, {1, NAN}, {1, 1}});
  private static final Matrix NOTHING = Matrix.zeros(0, 2);
  private static final int[] LABELS = {1, 0, 1};

  @ParameterizedTest(name = "{0}")
  @MethodSource({"matrices", "layers", "losses", "training", "linear", "data"})
  void isNamed(String found, ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
    assertThat(thrown).hasMessageContaining(found).hasMessageContaining("expected");
  }

  /** Ways to learn with a rate far too large, and how many epochs they may take to find out. */
  static Stream<Arguments> diverging() {
    double[] far = {1e100, -1e100, 1e100};
    Matrix wide = X.scaled(1e90);
    return Stream.of(
        Arguments.of("online", (Runnable) () -> Adaline.ofZeros(2).trainOnline(wide, far, 1, 90)),
        Arguments.of("batch", (Runnable) () -> Adaline.ofZeros(2).trainBatch(wide, far, 1, 90)),
        Arguments.of(
            "minimizer",
            (Runnable)
                () ->
                    Minimizer.gradientDescent(10)
                        .minimize(t -> new CostGradient(t[0] * t[0], new double[] {2 * t[0]}), 1)),
        Arguments.of("trainer", (Runnable) () -> linearTrainer(.9).train(X.scaled(1e3), T, 200)),
        Arguments.of(
            "mini-batches",
            (Runnable) () -> linearTrainer(.9).online(random()).train(X.scaled(1e3), T, 200)),
        Arguments.of(
            "perturbation",
            (Runnable)
                () -> {
                  WeightPerturbation blind = perturbation();
                  for (int i = 0; i < 200; i++) {
                    blind.step(1e200, 3);
                  }
                }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("diverging")
  void divergenceSaysWhenAndTheLastFiniteLoss(String name, Runnable training) {
    TrainingDivergedException thrown =
        catchThrowableOfType(TrainingDivergedException.class, training::run);
    assertThat(thrown.epoch()).isBetween(1, 200);
    assertThat(thrown.lastFiniteLoss()).isFinite();
    assertThat(thrown)
        .hasMessageContaining("epoch " + thrown.epoch())
        .hasMessageContaining("last finite loss " + thrown.lastFiniteLoss())
        .hasMessageContaining("expected");
  }

  private static Trainer linearTrainer(double rate) {
    return new Trainer(
        new Network(Loss.HALF_SQUARED_ERROR, Dense.of(2, 1, Activation.LINEAR)),
        new GradientDescent(rate));
  }

  static Stream<Arguments> matrices() {
    return Stream.of(
        bad("-1", () -> Matrix.zeros(-1, 2)),
        bad("-2", () -> Matrix.zeros(1, -2)),
        bad("3", () -> Matrix.wrap(2, 2, 1, 2, 3)),
        bad("row", () -> Matrix.of(new double[][] {{1, 2}, {3}})),
        bad("3×2", () -> X.times(X)),
        bad("3×2", () -> X.plus(T)),
        bad("3×2", () -> X.minus(T)),
        bad("3×2", () -> X.timesEntrywise(T)),
        bad("1", () -> X.plusRow(new double[1])),
        bad("scores", Softmax::of),
        bad("NaN", () -> Softmax.of(1, NAN)),
        bad("[1][1] is NaN", () -> Softmax.of(X_NAN)),
        bad("value x: Infinity", () -> Value.of("x", INF)),
        bad("value: NaN", () -> Value.of(NAN)));
  }

  @Test
  void anIndexOutOfRangeIsNamed() {
    assertThatThrownBy(() -> X.get(1, 2)).hasMessage("column 2 of a 3×2 matrix; expected 0 … 1");
    assertThatThrownBy(() -> X.set(-1, 0, 5)).hasMessage("row -1 of a 3×2 matrix; expected 0 … 2");
    assertThatThrownBy(() -> X.rowAt(3)).hasMessage("row 3 of a 3×2 matrix; expected 0 … 2");
    assertThatThrownBy(() -> X.columnAt(2)).hasMessageContaining("column 2 of a 3×2 matrix");
    assertThatThrownBy(() -> X.rowsAt(0, 4)).hasMessageContaining("row 4 of a 3×2 matrix");
  }

  static Stream<Arguments> layers() {
    return Stream.of(
        bad("0", () -> Dense.of(0, 2, Activation.TANH)),
        bad("-3", () -> Dense.of(2, -3, Activation.TANH)),
        bad("1", () -> new Dense(X, new double[1], Activation.TANH)),
        bad("3×1", () -> dense().forward(T)),
        bad("0", () -> new Dropout(0, .5, random())),
        bad("1.0", () -> new Dropout(2, 1, random())),
        bad("-0.1", () -> new Dropout(2, -.1, random())),
        bad("NaN", () -> new Dropout(2, NAN, random())),
        bad("3×1", () -> new Dropout(2, .5, random()).forward(T)),
        bad("0", () -> new BatchNorm(0)),
        bad("3×1", () -> new BatchNorm(2).forward(T)),
        bad("-1", () -> new PRelu(-1)),
        bad("3×1", () -> new PRelu(2).forward(T)),
        bad("0", () -> new Maxout(dense(), 0)),
        bad("2", () -> new Maxout(dense(), 2)),
        bad("0", () -> new ImageShape(0, 2, 1)),
        bad("-2", () -> new ImageShape(2, -2, 1)),
        bad("5", () -> Convolution.of(new ImageShape(4, 4, 1), 5, 1, Activation.TANH, random())),
        bad("0", () -> Convolution.of(new ImageShape(4, 4, 1), 2, 0, Activation.TANH, random())),
        bad("3", () -> new AveragePooling(new ImageShape(4, 4, 1), 3)),
        bad("0", () -> new AveragePooling(new ImageShape(4, 4, 1), 0)),
        bad("layers", Residual::new),
        bad("3", () -> new Residual(dense())),
        bad("layers", DirectLinks::new),
        bad("2", () -> Residual.stochastic(2, random(), dense(2, 2))),
        bad("NaN", () -> Activation.leakyRelu(NAN)),
        bad("Infinity", () -> Activation.elu(INF)),
        bad("0", () -> Initializer.uniform(0)),
        bad("-1", () -> Initializer.normal(-1)),
        bad("NaN", () -> Initializer.normal(NAN)),
        bad("layers", () -> new Network(Loss.HALF_SQUARED_ERROR)),
        bad(
            "theta: entry 1 is NaN",
            () ->
                new Network(Loss.HALF_SQUARED_ERROR, Dense.of(2, 1, Activation.LINEAR))
                    .setParameters(new double[] {1, NAN, 0})),
        bad("3", () -> new Network(Loss.HALF_SQUARED_ERROR, dense(), dense())),
        bad("0", () -> network(2, 0, 1)),
        bad("1", () -> network(2)),
        bad("3×1", () -> network(2, 1).forward(T)),
        bad("3", () -> network(2, 1).setParameters(new double[4])),
        bad("inputs", () -> LayerwiseGradient.measure(network(2, 1), X_NAN, T)),
        bad("3×2", () -> LayerwiseGradient.measure(network(2, 1), X, X)),
        bad("0×2", () -> LayerwiseGradient.measure(network(2, 1), NOTHING, Matrix.zeros(0, 1))));
  }

  static Stream<Arguments> losses() {
    return Stream.of(
        bad("3×2", () -> Loss.HALF_SQUARED_ERROR.value(X, T)),
        bad("3×2", () -> Loss.SOFTMAX_CROSS_ENTROPY.gradient(X, T)),
        bad("3×2", () -> Loss.BINARY_CROSS_ENTROPY.value(X, T)),
        bad("0×2", () -> Loss.HALF_SQUARED_ERROR.value(NOTHING, NOTHING)),
        bad("0×2", () -> Loss.SOFTMAX_CROSS_ENTROPY.value(NOTHING, NOTHING)),
        bad("-1.0", () -> Loss.multiclassHinge(-1)),
        bad("NaN", () -> Loss.multiclassHinge(NAN)),
        bad("0 outputs", () -> Loss.BINARY_CROSS_ENTROPY.atChance(0)),
        bad("NaN", () -> new TripletLoss(NAN)),
        bad("3×1", () -> new TripletLoss(1).value(X, X, T)),
        bad("-1.0", () -> Regularizer.l2(-1)),
        bad("NaN", () -> Regularizer.halfL2(NAN)),
        bad("Infinity", () -> Regularizer.l1(INF)),
        bad("-2.0", () -> Regularizer.elasticNet(1, -2)),
        bad("2.0", () -> Regularizer.decay(2)));
  }

  static Stream<Arguments> training() {
    Trainer trainer = new Trainer(network(2, 1), new GradientDescent(.1));
    return Stream.of(
        bad("0.0", () -> new GradientDescent(0)),
        bad("-1.0", () -> new Momentum(-1, .9)),
        bad("1.0", () -> new Momentum(.1, 1)),
        bad("NaN", () -> new Nesterov(NAN, .9)),
        bad("Infinity", () -> new AdaGrad(INF)),
        bad("1.5", () -> new RmsProp(.1, 1.5)),
        bad("-0.1", () -> new Adam(.1, -.1, .9)),
        bad("0.0", () -> new GradientDescent(.1).setLearningRate(0)),
        bad("0", () -> trainer.miniBatches(0, random())),
        bad("-1", () -> trainer.train(X, T, -1)),
        bad("NaN", () -> new Trainer(unfinished(), new Adam(.1)).train(X, T, 1)),
        bad("NaN", () -> LayerwiseGradient.measure(unfinished(), X, T)),
        bad("NaN", () -> trainer.train(X_NAN, T, 1)),
        bad("0×2", () -> trainer.train(NOTHING, Matrix.zeros(0, 1), 1)),
        bad("3×2", () -> trainer.train(X, X, 1)),
        bad("0", () -> trainer.earlyStopping(X, T, 0)),
        bad("0", () -> trainer.reportEvery(0)),
        bad("0", () -> Schedule.step(0, .5)),
        bad("NaN", () -> Schedule.step(2, NAN)),
        bad("0.0", () -> Minimizer.gradientDescent(0)),
        bad("NaN", () -> Minimizer.lbfgs().tolerance(NAN)),
        bad("-3", () -> Minimizer.newton().maxIterations(-3)),
        bad("NaN", () -> Minimizer.lbfgs().minimize(Objective.of(network(2, 1), X, T), 1, NAN, 1)),
        bad("3", () -> Minimizer.lbfgs().minimize(Objective.of(network(2, 1), X, T), 1, 1)),
        bad("NaN", () -> Objective.of(network(2, 1), X_NAN, T)),
        bad("-1.0", () -> new WeightPerturbation(t -> 1, new double[1], -1, random())),
        bad("NaN", () -> new WeightPerturbation(t -> NAN, new double[1], 1, random())),
        bad("start", () -> new WeightPerturbation(t -> 1, new double[0], 1, random())),
        bad("0", () -> perturbation().estimateGradient(0)),
        bad("NaN", () -> perturbation().step(NAN, 1)));
  }

  static Stream<Arguments> linear() {
    return Stream.of(
        bad("0", () -> new Perceptron(0)),
        bad("NaN", () -> new Perceptron(new double[] {1, NAN}, 1)),
        bad("0.0", () -> new Perceptron(new double[3], 0)),
        bad("1", () -> new Perceptron(2).predict(1)),
        bad("NaN", () -> new Perceptron(2).predict(1, NAN)),
        bad("5", () -> new Perceptron(2).train(X, new int[] {1, 5, 0}, 3)),
        bad("2", () -> new Perceptron(2).train(X, new int[2], 3)),
        bad("NaN", () -> new Perceptron(2).train(X_NAN, LABELS, 3)),
        bad("-1", () -> new Perceptron(2).train(X, LABELS, -1)),
        bad("0×2", () -> new Perceptron(2).train(NOTHING, new int[0], 1)),
        bad("NaN", () -> NovikoffBound.of(new double[] {1, 1, NAN}, X, new int[] {1, 1, 1})),
        bad("0", () -> Adaline.ofZeros(0)),
        bad("NaN", () -> new Adaline(1, NAN)),
        bad("-0.5", () -> Adaline.ofZeros(2).trainOnline(X, new double[3], -.5, 1)),
        bad("2", () -> Adaline.ofZeros(2).trainBatch(X, new double[2], .5, 1)),
        bad("NaN", () -> Adaline.ofZeros(2).trainBatch(X, new double[] {1, NAN, 1}, .5, 1)),
        bad("NaN", () -> Adaline.ofZeros(2).trainBatch(X_NAN, new double[3], .5, 1)),
        bad("0×2", () -> Adaline.ofZeros(2).error(NOTHING, new double[0])),
        bad("0×2", () -> Adaline.largestStableRate(NOTHING)),
        bad("NaN", () -> Adaline.ofZeros(2).step(new double[] {1, NAN}, 1, .1)),
        bad("weights", () -> new DeltaUnit(Activation.TANH)),
        bad("3", () -> new DeltaUnit(Activation.TANH, 1, 1, 1).output(1, 2, 3)),
        bad("NaN", () -> deltaUnit().trainOnline(X_NAN, new double[3], .1, 1)),
        bad("0.0", () -> deltaUnit().step(new double[2], 1, 0)),
        bad("0", () -> LogisticRegression.ofZeros(0)),
        bad("Infinity", () -> new LogisticRegression(1, INF)),
        bad("2", () -> logistic().train(X, new int[] {0, 1, 2}, .1, 1)),
        bad("NaN", () -> logistic().train(X_NAN, LABELS, .1, 1)),
        bad("0×2", () -> logistic().loss(NOTHING, new int[0])),
        bad("0.0", () -> logistic().train(X, LABELS, 0, 1)),
        bad("0", () -> new SoftmaxRegression(2, 0)),
        bad("-1", () -> new SoftmaxRegression(-1, 2)),
        bad("2", () -> new SoftmaxRegression(2, 2).train(X, new int[] {0, 2, 1}, .1, 1)),
        bad("NaN", () -> new SoftmaxRegression(2, 2).train(X_NAN, LABELS, .1, 1)),
        bad("3×1", () -> new SoftmaxRegression(2, 2).probabilities(T)),
        bad("-1.0", () -> new HingeClassifier(2, 2, -1, Regularizer.NONE)),
        bad("NaN", () -> new HingeClassifier(2, 2).train(X, LABELS, NAN, 1)),
        bad("2", () -> new HingeClassifier(2, 2).loss(X, new int[2])),
        bad("5", () -> new HingeClassifier(2, 2).setParameters(1, 2, 3, 4, 5)));
  }

  static Stream<Arguments> data() {
    Examples examples = new Examples(X, LABELS, List.of("no", "yes"));
    return Stream.of(
        bad("2", () -> new Examples(X, new int[2], List.of("no", "yes"))),
        bad("3", () -> new Examples(X, new int[] {0, 3, 1}, List.of("no", "yes"))),
        bad("-1", () -> new Examples(X, new int[] {0, -1, 1}, List.of("no", "yes"))),
        bad("maybe", () -> examples.only("maybe")),
        bad("maybe", () -> examples.oneAgainstRest("maybe")),
        bad("1.5", () -> examples.split(1.5, random())),
        bad("NaN", () -> examples.split(NAN, random())),
        bad("-0.5", () -> examples.stratifiedSplit(-.5, random())),
        bad("2", () -> examples.withInputs(Matrix.zeros(2, 2))),
        bad("3", () -> Labels.oneHot(new int[] {0, 3}, 3)),
        bad("0", () -> Labels.oneHot(new int[] {0}, 0)),
        bad("2", () -> Labels.accuracy(new int[2], new int[3])),
        bad("0", () -> Labels.accuracy(new int[0], new int[0])),
        bad("0×2", () -> Standardizer.of(NOTHING)),
        bad("NaN", () -> Standardizer.of(X_NAN)),
        bad("3×1", () -> Standardizer.of(X).apply(T)),
        bad("3×2", () -> new Patterns(X, Matrix.zeros(2, 1))),
        bad("0", () -> Clouds.blobs(0, 1, random())),
        bad("-1", () -> Clouds.moons(-1, 1, random())),
        bad("NaN", () -> Clouds.circles(4, NAN, random())),
        bad("-1.0", () -> Clouds.spirals(4, -1, random())),
        bad("0", () -> Clouds.polynomial(0, 1, random(), 1)),
        bad("-1.0", () -> Clouds.separable(4, -1, random())),
        bad("0", () -> Rules.parity(0)),
        bad("-1", () -> Rules.encoder(-1)),
        bad("40", () -> Rules.symmetry(40)),
        bad("0", () -> Rules.addition(0)));
  }

  private static Arguments bad(String found, ThrowingCallable call) {
    return Arguments.of(found, call);
  }

  private static SplittableRandom random() {
    return new SplittableRandom(1);
  }

  private static Dense dense() {
    return dense(2, 3);
  }

  private static Dense dense(int inputs, int outputs) {
    return Dense.of(inputs, outputs, Activation.TANH);
  }

  private static Network network(int... sizes) {
    return Network.dense(
        Loss.HALF_SQUARED_ERROR, Activation.TANH, Activation.SIGMOID, random(), sizes);
  }

  private static Network unfinished() {
    Network network = network(2, 1);
    network.setParameters(new double[] {1, NAN, 2});
    return network;
  }

  private static LogisticRegression logistic() {
    return LogisticRegression.ofZeros(2);
  }

  private static DeltaUnit deltaUnit() {
    return new DeltaUnit(Activation.TANH, 0, 0, 0);
  }

  private static WeightPerturbation perturbation() {
    return new WeightPerturbation(t -> t[0] * t[0], new double[] {1}, .1, random());
  }
}
