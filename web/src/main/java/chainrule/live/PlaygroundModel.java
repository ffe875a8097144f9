package chainrule.live;

import chainrule.data.Examples;
import chainrule.loss.Regularizer;
import chainrule.playground.PlaneLearning;
import chainrule.playground.PlaneSquare;
import chainrule.playground.Playground;
import chainrule.playground.PlaygroundSettings;
import chainrule.playground.UnitMaps;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.teavm.jso.JSExport;

/**
 * The playground on a page: points of two classes, a network that learns them epoch by epoch, and
 * what can be chosen.
 *
 * <p>Every choice but the learning rate begins anew. What can not be chosen changes nothing, and
 * {@link #words()} says why.
 */
public final class PlaygroundModel {

  /** How many points a side of a map has. */
  public static final int STEPS = 40;

  private Playground chosen;
  private PlaneLearning learning;
  private String problem = "";

  /** Creates a playground as it is without any choice: moons, one hidden layer of four units. */
  public PlaygroundModel() {
    this(Playground.on("moons").settings());
  }

  /**
   * Creates a playground.
   *
   * @param settings on a data set drawn by name, with layers and an activation of this playground
   * @throws IllegalArgumentException if a page does not have such
   */
  PlaygroundModel(PlaygroundSettings settings) {
    PlaygroundLimits.few(settings.hiddenLayers());
    PlaygroundLimits.activation(settings.activation().toString());
    chosen = like(Playground.on(settings.data()), settings);
    learning = chosen.learning();
  }

  /** Chooses a data set: moons, circles, spirals, xor or blobs. */
  @JSExport
  public void data(String name) {
    choose(() -> chosen = like(Playground.on(name), chosen.settings()));
  }

  private static Playground like(Playground other, PlaygroundSettings old) {
    return other
        .points(old.points())
        .noise(old.noise())
        .features(old.features().toArray(String[]::new))
        .layers(old.hiddenLayers())
        .activation(old.activation())
        .learningRate(old.learningRate())
        .momentum(old.momentum())
        .batchSize(old.batchSize())
        .regularizer(old.regularizer())
        .seed(old.seed());
  }

  /** Chooses how many points there are to train, and as many to test: 10 to 1,000. */
  @JSExport
  public void points(int count) {
    choose(() -> chosen.points(count));
  }

  /** Chooses how far points stray, as a share of half the plane: 0 to 1. */
  @JSExport
  public void noise(double deviation) {
    choose(() -> chosen.noise(deviation));
  }

  /** Chooses what the network is told of a point: names with commas between them. */
  @JSExport
  public void features(String names) {
    List<String> separate = new ArrayList<>();
    var tokens = new StringTokenizer(names, ",");
    while (tokens.hasMoreTokens()) {
      separate.add(tokens.nextToken());
    }
    choose(() -> chosen.features(separate.toArray(new String[0])));
  }

  /** Chooses the hidden layers: the units of each, at most three layers of 1 to 6. */
  @JSExport
  public void layers(int[] units) {
    choose(() -> chosen.layers(PlaygroundLimits.few(units)));
  }

  /** Chooses what hidden units make of their sums: tanh, relu, sigmoid, softplus, linear, step. */
  @JSExport
  public void activation(String name) {
    choose(() -> chosen.activation(PlaygroundLimits.activation(name)));
  }

  /** Changes the learning rate; the network goes on from where it is. */
  @JSExport
  public void learningRate(double rate) {
    attempt(
        () -> {
          chosen.learningRate(rate);
          learning.learningRate(rate);
        });
  }

  /** Chooses how much of its last step a weight keeps: from 0 to below 1. */
  @JSExport
  public void momentum(double share) {
    choose(() -> chosen.momentum(share));
  }

  /** Chooses λ of the penalty λΣw²; none if it is 0. */
  @JSExport
  public void l2(double lambda) {
    choose(() -> chosen.regularizer(lambda == 0 ? Regularizer.NONE : Regularizer.l2(lambda)));
  }

  /** Chooses how many points make a step; all of them if there are fewer. */
  @JSExport
  public void batchSize(int size) {
    choose(() -> chosen.batchSize(size));
  }

  /** Begins anew with other points, other weights, another order. */
  @JSExport
  public void seed(int number) {
    choose(() -> chosen.seed(number));
  }

  /** Begins anew with the same points and first weights. */
  @JSExport
  public void restart() {
    choose(() -> {});
  }

  private void choose(Runnable choice) {
    attempt(
        () -> {
          choice.run();
          learning = chosen.learning();
        });
  }

  private void attempt(Runnable choice) {
    problem = "";
    try {
      choice.run();
    } catch (IllegalArgumentException e) {
      problem = e.getMessage();
    }
  }

  /** Returns why the last choice changed nothing; empty if it did. */
  @JSExport
  public String problem() {
    return problem;
  }

  /**
   * Learns from all points some times.
   *
   * @param count of epochs
   * @return whether the loss is still a sensible number; if not, the network is as it was before
   */
  @JSExport
  public boolean learn(int count) {
    attempt(() -> learning.learn(count));
    return problem.isEmpty() && !learning.isDiverged();
  }

  /**
   * Returns how far it is: epochs, loss of the points it learns from, of the others, and the share
   * of each that is right.
   */
  @JSExport
  public double[] progress() {
    return new double[] {
      learning.epochs(),
      learning.trainLoss(),
      learning.testLoss(),
      learning.trainAccuracy(),
      learning.testAccuracy()
    };
  }

  /** Returns the widths of the network, from its inputs to its one output. */
  @JSExport
  public int[] sizes() {
    return learning.network().sizes();
  }

  /** Returns the weights and biases: W1 row by row, b1, W2, b2, … */
  @JSExport
  public double[] parameters() {
    return learning.network().parameters();
  }

  /** Returns what the network is told of a point, names with commas between them. */
  @JSExport
  public String featureNames() {
    return String.join(",", chosen.settings().features());
  }

  /** Returns the units of the hidden layers. */
  @JSExport
  public int[] hiddenLayers() {
    return chosen.settings().hiddenLayers();
  }

  /** Returns the square of the plane that is shown: left, lower end, side. */
  @JSExport
  public double[] square() {
    PlaneSquare square = learning.square();
    return new double[] {square.x(), square.y(), square.side()};
  }

  /** Returns x, y and class of each point the network learns from, one after the other. */
  @JSExport
  public double[] trainPoints() {
    return flat(learning.train());
  }

  /** Returns the same of the points it is tried on. */
  @JSExport
  public double[] testPoints() {
    return flat(learning.test());
  }

  private static double[] flat(Examples points) {
    double[] flat = new double[3 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      flat[3 * i] = points.inputs().get(i, 0);
      flat[3 * i + 1] = points.inputs().get(i, 1);
      flat[3 * i + 2] = points.labels()[i];
    }
    return flat;
  }

  /**
   * Returns a map for each input and each hidden unit, from −1 to 1, then that of the probability
   * of class 1; each {@link #STEPS}² numbers row by row, the greatest y first.
   */
  @JSExport
  public double[] maps() {
    UnitMaps maps = learning.maps(STEPS);
    int size = STEPS * STEPS;
    int units = maps.columns().stream().mapToInt(column -> column.length).sum();
    double[] flat = new double[(units + 1) * size];
    int at = 0;
    for (double[][] column : maps.columns()) {
      for (double[] map : column) {
        System.arraycopy(map, 0, flat, at, size);
        at += size;
      }
    }
    System.arraycopy(maps.answer().values(), 0, flat, at, size);
    return flat;
  }

  PlaneLearning learning() {
    return learning;
  }

  /** Returns what can be seen, in a sentence or two. */
  @JSExport
  public String words() {
    return PlaygroundWords.of(problem, chosen.settings(), learning);
  }
}
