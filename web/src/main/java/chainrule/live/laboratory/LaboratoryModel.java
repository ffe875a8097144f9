package chainrule.live.laboratory;

import chainrule.math.Matrix;
import chainrule.math.Vectors;
import chainrule.nn.Network;
import chainrule.nn.NetworkState;
import chainrule.train.Momentum;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.teavm.jso.JSExport;

/**
 * A small network of 1986 that learns its task sweep by sweep: mirror symmetry, or the exclusive
 * or.
 *
 * <p>A sweep is one step with momentum on the error summed over all cases. What it computes is what
 * the lecture computes for the same seed. Runs in a notebook's JVM and, compiled, on a page.
 */
public final class LaboratoryModel {

  private final LaboratoryTask task;
  private final Network network;
  private final NetworkState before;
  private final double[] errors;
  private Momentum rule;
  private double momentum = LaboratoryTask.MOMENTUM;
  private double seed;
  private int sweeps;
  private int learned;
  private boolean isFinished;
  private boolean isMixed;
  private boolean isDiverged;
  private String refusal = "";

  /**
   * Starts an experiment, with the lecture's rate and momentum.
   *
   * @param task symmetry, xor, or xor with direct links
   * @param seed of the first weights, a whole number of at most 53 bits
   * @throws IllegalArgumentException if there is no such task, or the seed is none
   */
  public LaboratoryModel(String task, double seed) {
    this.task = LaboratoryTask.named(task);
    network = this.task.network();
    before = network.snapshot();
    errors = new double[this.task.judgement().most() + 1];
    rule = new Momentum(this.task.rate(), momentum);
    if (!isSeed(seed)) {
      throw new IllegalArgumentException(
          "laboratory: seed " + seed + "; expected a whole number of at most 53 bits");
    }
    start(seed);
  }

  private static boolean isSeed(double seed) {
    return Math.abs(seed) <= 0x1p53 && seed == (long) seed;
  }

  /**
   * Draws new weights and begins with sweep 0; rate and momentum stay. What is no seed is refused
   * in {@link #words}.
   *
   * @param newSeed a whole number of at most 53 bits
   */
  @JSExport
  public void restart(double newSeed) {
    if (isSeed(newSeed)) {
      rule = new Momentum(rule.learningRate(), momentum);
      start(newSeed);
    } else {
      refusal = "A seed is a whole number; it stays " + (long) seed + ". ";
    }
  }

  private void start(double newSeed) {
    var random = new SplittableRandom((long) newSeed);
    double bound = task.bound();
    network.setParameters(
        Vectors.of(network.parameterCount(), i -> random.nextDouble(-bound, bound)));
    seed = newSeed;
    sweeps = 0;
    learned = -1;
    isFinished = false;
    isMixed = false;
    isDiverged = false;
    refusal = "";
    judge(network.forward(task.inputs()));
  }

  /**
   * Changes the learning rate from the next sweep on.
   *
   * @param rate ε, positive; others are refused in {@link #words}
   */
  @JSExport
  public void setRate(double rate) {
    set(rate, momentum);
  }

  /**
   * Changes the momentum from the next sweep on; what the weights carried along is forgotten.
   *
   * @param share α, from 0 to below 1; others are refused in {@link #words}
   */
  @JSExport
  public void setMomentum(double share) {
    set(rule.learningRate(), share);
  }

  private void set(double rate, double share) {
    try {
      isMixed |= sweeps > 0 && (rate != rule.learningRate() || share != momentum);
      if (share == momentum && !isDiverged) {
        rule.setLearningRate(rate);
      } else {
        rule = new Momentum(rate, share);
      }
      momentum = share;
      isDiverged = false;
      refusal = "";
    } catch (IllegalArgumentException e) {
      refusal = "Not possible: " + e.getMessage() + ". ";
    }
  }

  /**
   * Makes sweeps, until one goes wrong or the lecture's most are made.
   *
   * @param count how many
   * @return whether more can be made
   */
  @JSExport
  public boolean train(int count) {
    for (int i = 0; i < count && sweep(); i++) {
      // each is one step
    }
    return canGoOn();
  }

  /**
   * Makes sweeps as {@link #train} does, but stops where every output is as close to its target as
   * the lecture asks for to read the hidden units.
   *
   * @param count how many at most
   * @return whether more are to be made
   */
  @JSExport
  public boolean run(int count) {
    boolean wasFinished = isFinished;
    for (int i = 0; i < count && isFinished == wasFinished && sweep(); i++) {
      // each is one step
    }
    return canGoOn() && isFinished == wasFinished;
  }

  private boolean canGoOn() {
    return !isDiverged && sweeps < task.judgement().most();
  }

  private boolean sweep() {
    if (!canGoOn()) {
      return false;
    }
    refusal = "";
    before.take();
    rule.step(network, task.inputs(), task.targets());
    Matrix outputs = network.forward(task.inputs());
    if (!isFinite(outputs)) {
      before.restore();
      isDiverged = true;
      return false;
    }
    sweeps++;
    judge(outputs);
    return true;
  }

  private boolean isFinite(Matrix outputs) {
    boolean finite = Double.isFinite(Vectors.largest(outputs.values()));
    for (double[] array : network.parameterArrays()) {
      finite &= Double.isFinite(Vectors.largest(array));
    }
    return finite;
  }

  /** Takes down the error, and whether the task is learned. */
  private void judge(Matrix outputs) {
    errors[sweeps] = network.loss().value(outputs, task.targets());
    double off = Vectors.largest(outputs.minus(task.targets()).values());
    if (learned < 0 && off < task.judgement().off()) {
      learned = sweeps;
    }
    isFinished |= off < task.judgement().fine();
  }

  /** Returns how many sweeps have been made. */
  @JSExport
  public int sweeps() {
    return sweeps;
  }

  /** Returns after how many sweeps all cases were right for the first time, or −1. */
  @JSExport
  public int learned() {
    return learned;
  }

  /** Returns the seed of the first weights. */
  @JSExport
  public double seed() {
    return seed;
  }

  /** Returns ε of the next sweep. */
  @JSExport
  public double rate() {
    return rule.learningRate();
  }

  /** Returns α of the next sweep. */
  @JSExport
  public double momentum() {
    return momentum;
  }

  /** Returns the error before each sweep so far, and now. */
  @JSExport
  public double[] errors() {
    return Arrays.copyOf(errors, sweeps + 1);
  }

  /** Returns the error of a network that says the same to every case: no, or ½. */
  @JSExport
  public double lazyError() {
    return task.lazyError();
  }

  /** Returns all parameters, in the order of {@link Network#parameters}. */
  @JSExport
  public double[] parameters() {
    return network.parameters();
  }

  /**
   * Returns where each parameter stands in a table: a row for each hidden unit and one for the
   * output, a column for each input, one for the biases, one for what goes to the output.
   */
  @JSExport
  public int[] places() {
    int[] places = new int[network.parameterCount()];
    Arrays.setAll(places, task::place);
    return places;
  }

  /** Returns what the network says to each case, in counting order. */
  @JSExport
  public double[] outputs() {
    return network.forward(task.inputs()).values().clone();
  }

  /**
   * Returns how large the pairs of a hidden unit's weights about the middle are, the outermost
   * first and the smallest as 1; nothing for the exclusive or.
   *
   * @param unit its index
   */
  @JSExport
  public double[] ratios(int unit) {
    return task == LaboratoryTask.SYMMETRY ? pairs(unit).ratios() : new double[0];
  }

  /** Returns what can be seen, in a few sentences. */
  @JSExport
  public String words() {
    return refusal + new LaboratoryWords(this, task).say();
  }

  MirrorPairs pairs(int unit) {
    return MirrorPairs.of(network.dense(1).weights(), unit);
  }

  /** Returns what the hidden units, which are the first columns, say to each case. */
  Matrix hidden() {
    return network.layers().get(0).forward(task.inputs());
  }

  boolean isDiverged() {
    return isDiverged;
  }

  boolean isMixed() {
    return isMixed;
  }

  /** Returns whether the last sweep moved nothing that could be seen. */
  boolean isStill() {
    return sweeps > 0 && rule.learningRate() * Vectors.largest(network.gradient()) < 1e-12;
  }
}
