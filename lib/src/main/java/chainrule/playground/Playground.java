package chainrule.playground;

import chainrule.activation.Activation;
import chainrule.data.Examples;
import chainrule.loss.Regularizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A network that learns two classes of the plane while one watches; one expression chooses all.
 *
 * <pre>{@code
 * Playground.on("spirals").features("x", "y", "x²", "sin x").layers(6, 4)
 *     .activation(Activation.TANH).learningRate(0.1).epochs(600).seed(1).run()
 * }</pre>
 *
 * <p>The output is one unit trained with the binary cross-entropy, in mini-batches. Interrupting
 * the kernel ends the training and keeps what was learned.
 *
 * @see "Smilkov and Carter, A Neural Network Playground, playground.tensorflow.org (2016)"
 */
public final class Playground {

  private static final int MOST_UNITS = 10;
  private static final int MOST_LAYERS = 5;
  private static final int MOST_POINTS = 1_000;
  private static final int MOST_EPOCHS = 20_000;
  private static final double SHARE_TO_TRAIN = 0.75;

  private final @Nullable PlaneData data;
  private final @Nullable Examples given;
  private final String name;
  private int points = 200;
  private double noise = 0.03;
  private List<PlaneFeature> features = List.of(PlaneFeature.X, PlaneFeature.Y);
  private int[] layers = {4};
  private Activation activation = Activation.TANH;
  private double learningRate = 0.1;
  private double momentum;
  private int batchSize = 10;
  private Regularizer regularizer = Regularizer.NONE;
  private int epochs = 300;
  private long seed = 1;

  private Playground(@Nullable PlaneData data, @Nullable Examples given, String name) {
    this.data = data;
    this.given = given;
    this.name = name;
  }

  /**
   * {@return a playground with random points, as many to test as to train}
   *
   * @param dataSet moons, circles, spirals, xor or blobs
   */
  public static Playground on(String dataSet) {
    PlaneData data = PlaneData.of(dataSet);
    return new Playground(data, null, data.toString());
  }

  /**
   * {@return a playground with points that are there already; a quarter of them is kept to test}
   *
   * @param examples 8 to 2,000 points of two columns, in two classes; not modified
   */
  public static Playground on(Examples examples) {
    int columns = examples.inputs().columns();
    int classes = examples.classNames().size();
    if (columns != 2 || classes != 2 || examples.size() < 8 || examples.size() > 2 * MOST_POINTS) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Playground.on: %d examples of %d columns in %d classes; expected 8 to %d of 2 columns"
                  + " in 2 classes",
              examples.size(),
              columns,
              classes,
              2 * MOST_POINTS));
    }
    return new Playground(null, examples, "examples");
  }

  /**
   * Sets how many points there are to train, and as many to test; 200 without it.
   *
   * @param count from 10 to 1,000
   * @return this playground
   */
  public Playground points(int count) {
    requireDrawn("points");
    points = require("points", count, 10, MOST_POINTS);
    return this;
  }

  /**
   * Sets how far points stray; 0.03 without it.
   *
   * @param deviation standard deviation in each direction, as a share of half the plane: 0 to 1
   * @return this playground
   */
  public Playground noise(double deviation) {
    requireDrawn("noise");
    if (!(deviation >= 0 && deviation <= 1)) {
      throw wrong("noise", deviation, "a number from 0 to 1, such as 0.1");
    }
    noise = deviation;
    return this;
  }

  /**
   * Sets what the network is told of a point; x and y without it.
   *
   * @param names some of x, y, x², y², xy, sin x, sin y
   * @return this playground
   */
  public Playground features(String... names) {
    List<PlaneFeature> chosen = Arrays.stream(names).map(PlaneFeature::of).distinct().toList();
    if (chosen.isEmpty()) {
      throw wrong("features", "none", "at least one, such as \"x\"");
    }
    features = chosen;
    return this;
  }

  /**
   * Sets the hidden layers; one of 4 units without it.
   *
   * @param units of each hidden layer, 1 to 10 in at most five layers; none for no hidden layer
   * @return this playground
   */
  public Playground layers(int... units) {
    if (units.length > MOST_LAYERS || Arrays.stream(units).anyMatch(n -> n < 1 || n > MOST_UNITS)) {
      throw wrong(
          "layers",
          Arrays.toString(units),
          "at most " + MOST_LAYERS + " layers of 1 to " + MOST_UNITS + " units");
    }
    layers = units.clone();
    return this;
  }

  /**
   * Sets what the hidden units make of their sums; tanh without it.
   *
   * @param function of every hidden unit
   * @return this playground
   */
  public Playground activation(Activation function) {
    activation = function;
    return this;
  }

  /**
   * Sets the learning rate; 0.1 without it.
   *
   * @param rate ε, positive
   * @return this playground
   */
  public Playground learningRate(double rate) {
    if (!(rate > 0) || Double.isInfinite(rate)) {
      throw wrong("learningRate", rate, "a positive number, such as 0.1");
    }
    learningRate = rate;
    return this;
  }

  /**
   * Sets how much of its last step a weight keeps; nothing without it.
   *
   * @param share α, from 0 to below 1
   * @return this playground
   */
  public Playground momentum(double share) {
    if (!(share >= 0 && share < 1)) {
      throw wrong("momentum", share, "a number from 0 to below 1, such as 0.9");
    }
    momentum = share;
    return this;
  }

  /**
   * Sets how many points make a step; 10 without it.
   *
   * @param size at least 1; all points if there are fewer
   * @return this playground
   */
  public Playground batchSize(int size) {
    batchSize = require("batchSize", size, 1, Integer.MAX_VALUE);
    return this;
  }

  /**
   * Sets the penalty on weights; none without it.
   *
   * @param penalty such as {@code Regularizer.l2(0.001)}
   * @return this playground
   */
  public Playground regularizer(Regularizer penalty) {
    regularizer = penalty;
    return this;
  }

  /**
   * Sets how often all points are learned from; 300 times without it.
   *
   * @param count from 1 to 20,000
   * @return this playground
   */
  public Playground epochs(int count) {
    epochs = require("epochs", count, 1, MOST_EPOCHS);
    return this;
  }

  /**
   * Sets the seed of points, weights and order; 1 without it.
   *
   * @param number any; the same one gives the same run
   * @return this playground
   */
  public Playground seed(long number) {
    seed = number;
    return this;
  }

  /**
   * Trains the network and shows it while it learns; in the end an animation of the training stands
   * in the notebook.
   *
   * @return what came of it
   */
  public PlaygroundRun run() {
    return new PlaygroundTraining(settings(), learning()).run();
  }

  /** {@return what is chosen} */
  public PlaygroundSettings settings() {
    List<String> names = features.stream().map(PlaneFeature::toString).toList();
    return new PlaygroundSettings(
        name,
        points,
        noise,
        names,
        layers.clone(),
        activation,
        learningRate,
        momentum,
        batchSize,
        regularizer,
        epochs,
        seed);
  }

  /** {@return the points and the network that {@link #run} trains, before the first epoch} */
  public PlaneLearning learning() {
    var random = new SplittableRandom(seed);
    PlaneTask task = task(random.split());
    return new PlaneLearning(settings(), task, random);
  }

  private PlaneTask task(SplittableRandom random) {
    if (data != null) {
      return new PlaneTask(
          name, data.draw(points, noise, random), data.draw(points, noise, random), features);
    }
    Examples.Split split = Objects.requireNonNull(given).stratifiedSplit(SHARE_TO_TRAIN, random);
    return new PlaneTask(name, split.training(), split.test(), features);
  }

  private void requireDrawn(String method) {
    if (data == null) {
      throw new IllegalStateException(
          "Playground."
              + method
              + ": the examples are there already; expected a data set drawn by name, such as"
              + " on(\"moons\")");
    }
  }

  private static int require(String method, int value, int least, int most) {
    if (value < least || value > most) {
      String upTo = most == Integer.MAX_VALUE ? "at least " + least : least + " to " + most;
      throw wrong(method, value, upTo);
    }
    return value;
  }

  private static IllegalArgumentException wrong(String method, Object found, String expected) {
    return new IllegalArgumentException(
        "Playground." + method + ": " + found + "; expected " + expected);
  }
}
