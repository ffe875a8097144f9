package chainrule.live.laboratory;

import chainrule.activation.Activation;
import chainrule.data.Patterns;
import chainrule.data.Rules;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.DirectLinks;
import chainrule.nn.Layer;
import chainrule.nn.Network;
import java.util.List;

/**
 * An experiment of 1986, as the lecture on them repeats it: a task, and how a network is started
 * and judged.
 */
public final class LaboratoryTask {

  /** Does a pattern of six bits read the same backwards? Two hidden units. */
  public static final LaboratoryTask SYMMETRY =
      new LaboratoryTask(
          "symmetry", Rules.symmetry(6), 2, false, 0.3, 0.1, new Judgement(0.5, 0.2, 20_000));

  /** Do two bits differ? Two hidden units. */
  public static final LaboratoryTask XOR = xor("xor", 2, false);

  /** Do two bits differ? One hidden unit, and links from the inputs to the output. */
  public static final LaboratoryTask XOR_WITH_LINKS = xor("xor with direct links", 1, true);

  /** Of every task, at first. */
  static final double MOMENTUM = 0.9;

  /**
   * When a network has learned.
   *
   * @param off what every output is off by less than, on the right side of ½
   * @param fine the same, once the hidden units can be read
   * @param most sweeps after which it is given up
   */
  public record Judgement(double off, double fine, int most) {}

  private final String title;
  private final Patterns patterns;
  private final int hidden;
  private final boolean linked;
  private final double bound;
  private final double rate;
  private final Judgement judgement;

  private LaboratoryTask(
      String title,
      Patterns patterns,
      int hidden,
      boolean linked,
      double bound,
      double rate,
      Judgement judgement) {
    this.title = title;
    this.patterns = patterns;
    this.hidden = hidden;
    this.linked = linked;
    this.bound = bound;
    this.rate = rate;
    this.judgement = judgement;
  }

  /** Returns the task of a name. */
  static LaboratoryTask named(String title) {
    for (LaboratoryTask task : List.of(SYMMETRY, XOR, XOR_WITH_LINKS)) {
      if (task.title.equals(title)) {
        return task;
      }
    }
    throw new IllegalArgumentException(
        "laboratory: task " + title + "; expected symmetry, xor or xor with direct links");
  }

  /** Targets are 0.1 and 0.9, which a sigmoid can reach. */
  private static LaboratoryTask xor(String title, int hidden, boolean linked) {
    Patterns parity = Rules.parity(2);
    Matrix targets = parity.targets().map(target -> 0.1 + 0.8 * target);
    return new LaboratoryTask(
        title,
        new Patterns(parity.inputs(), targets),
        hidden,
        linked,
        0.5,
        0.5,
        new Judgement(0.4, 0.1, 6_000));
  }

  /** Returns a network of the task's shape; all its parameters are zero. */
  Network network() {
    Layer units = Dense.of(inputs().columns(), hidden, Activation.SIGMOID);
    Layer first = linked ? new DirectLinks(units) : units;
    return new Network(
        Loss.HALF_SQUARED_ERROR_SUM, first, Dense.of(first.outputs(), 1, Activation.SIGMOID));
  }

  /** Returns the name. */
  public String title() {
    return title;
  }

  /** Returns the cases, one per row, in counting order; not to be modified. */
  public Matrix inputs() {
    return patterns.inputs();
  }

  /** Returns what the output should be, one row per case; not to be modified. */
  public Matrix targets() {
    return patterns.targets();
  }

  /** Returns the number of hidden units. */
  public int hidden() {
    return hidden;
  }

  /** Parameters are drawn from minus this to this. */
  double bound() {
    return bound;
  }

  /** Returns the error of a network that says no to every case, or ½ where that is better. */
  double lazyError() {
    Matrix no = targets().map(target -> 0);
    Matrix half = targets().map(target -> 0.5);
    return Math.min(
        Loss.HALF_SQUARED_ERROR_SUM.value(no, targets()),
        Loss.HALF_SQUARED_ERROR_SUM.value(half, targets()));
  }

  /** Returns ε, at first. */
  double rate() {
    return rate;
  }

  /** Returns when a network has learned. */
  public Judgement judgement() {
    return judgement;
  }

  /**
   * Returns where a parameter stands in a table of units by what goes into and out of them: a row
   * for each hidden unit and one for the output, a column for each input, one for the biases and
   * one for the weights to the output.
   *
   * @param parameter its index in {@link Network#parameters}
   * @return row · columns + column
   */
  int place(int parameter) {
    int inputs = inputs().columns();
    int columns = inputs + 2;
    if (parameter < inputs * hidden) {
      return parameter % hidden * columns + parameter / hidden;
    }
    int unit = parameter - inputs * hidden;
    if (unit < hidden) {
      return unit * columns + inputs;
    }
    int outward = unit - hidden;
    if (outward < hidden) {
      return outward * columns + inputs + 1;
    }
    return hidden * columns + outward - hidden + (linked ? 0 : inputs);
  }
}
