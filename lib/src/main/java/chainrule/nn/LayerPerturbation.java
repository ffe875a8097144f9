package chainrule.nn;

import chainrule.activation.Activation;
import chainrule.activation.ArrayActivations;
import chainrule.loss.RowLoss;
import chainrule.math.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * A dense layer of which one weight at a time is moved, and the dense layers after it.
 *
 * <p>Every entry is moved by h, −h, qh and −qh, with q near 2 but no round number: a loss that
 * repeats itself with one step does not do so with the other. The slope is extrapolated from the
 * two central differences. Where they disagree, or where the second differences do, the error is
 * infinite: some unit may have a kink within the steps.
 */
final class LayerPerturbation {

  /** How many moved values an entry takes. */
  static final int STEPS = 4;

  /** The step in a pre-activation: extrapolated, it leaves errors of about 1e-13. */
  private static final double STEP = 0x1p-10;

  /** The wider step over the narrower one, and its square. */
  private static final double Q = 2.045;

  private static final double QQ = Q * Q;

  private static final double[] MULTIPLES = {1, -1, Q, -Q};
  private static final double SLOPES_AGREE = 1e-4;
  private static final double BENDS_AGREE = 1e-7;

  /** Error of the extrapolation over the difference of the slopes, for derivatives that grow. */
  private static final double EXTRAPOLATED = 64 * STEP * STEP;

  /** Numbers a chunk of moved examples may have: it stays within a core's cache. */
  private static final int CHUNK = 1 << 12;

  private final List<Dense> layers = new ArrayList<>();
  private final RowLoss loss;
  private final Matrix input;
  private final double[] losses;

  /** Entries that are moved together. */
  private final int together;

  // One example per column from here on, repeated for every moved entry and step.
  private final Matrix targets;
  private final Matrix preActivations;
  private final Matrix activations;
  private final Matrix next;

  /** Takes a measured entry: its row in [W; b], the slope and the slope's error. */
  interface Sink {
    void accept(int input, double slope, double error);
  }

  LayerPerturbation(Network network, int index, Matrix input, Matrix targets) {
    for (Layer layer : network.layers().subList(index, network.layers().size())) {
      layers.add((Dense) layer);
    }
    this.loss = (RowLoss) network.loss();
    this.input = input;
    Matrix outputs = network.forwardFrom(index, input);
    this.losses = new double[input.rows()];
    double[] scratch = new double[outputs.values().length];
    loss.columns(outputs.transpose(), targets.transpose(), scratch, losses);
    int widest = layers.stream().mapToInt(Dense::outputs).max().orElseThrow();
    int copies = STEPS * Math.max(1, CHUNK / (STEPS * input.rows() * widest));
    this.together = Math.min(entries(), copies / STEPS);
    this.targets = repeated(targets);
    this.preActivations = repeated(layer().preActivations());
    this.activations = repeated(layer().activations());
    this.next = layers.size() > 1 ? repeated(layers.get(1).preActivations()) : activations;
  }

  Dense layer() {
    return layers.get(0);
  }

  private int entries() {
    return layer().inputs() + (layer().hasBias() ? 1 : 0);
  }

  private Matrix repeated(Matrix examples) {
    int m = examples.rows();
    int copies = together * STEPS;
    double[] values = new double[examples.columns() * m * copies];
    for (int unit = 0, at = 0; unit < examples.columns(); unit++) {
      double[] column = examples.columnAt(unit);
      for (int copy = 0; copy < copies; copy++, at += m) {
        System.arraycopy(column, 0, values, at, m);
      }
    }
    return Matrix.wrap(examples.columns(), m * copies, values);
  }

  /** Measures every weight into one unit, then its bias. */
  void move(int unit, Sink sink) {
    double[] moved = new double[targets.columns()];
    Matrix start = next.copy();
    double[] scratch = new double[targets.values().length];
    for (int chunk = 0; chunk < entries(); chunk += together) {
      // The last chunk goes back over entries that were measured, to be as large as the others.
      int from = Math.min(chunk, entries() - together);
      System.arraycopy(next.values(), 0, start.values(), 0, next.values().length);
      loss.columns(outputs(start, changes(unit, from), unit), targets, scratch, moved);
      for (int i = 0; i < together; i++) {
        measure(from + i, moved, i * STEPS * losses.length, sink);
      }
    }
  }

  /** Returns how the unit's output changes with one weight moved: entry by entry, step by step. */
  private double[] changes(int unit, int from) {
    double[] z = preActivations.rowAt(unit);
    int at = 0;
    for (int i = from; i < from + together; i++) {
      double step = step(i);
      for (double multiple : MULTIPLES) {
        for (int r = 0; r < losses.length; r++) {
          z[at++] += multiple * step * input(r, i);
        }
      }
    }
    double[] changes = new double[z.length];
    ArrayActivations.values(layer().activation(), z, changes);
    for (int i = 0; i < z.length; i++) {
      changes[i] -= activations.values()[unit * z.length + i];
    }
    return changes;
  }

  /** Returns what the changes make of the network's outputs, in {@code start} if it can be. */
  private Matrix outputs(Matrix start, double[] changes, int unit) {
    if (layers.size() == 1) {
      addScaled(1, changes, start, unit);
      return start;
    }
    double[] weights = layers.get(1).weights().rowAt(unit);
    for (int k = 0; k < weights.length; k++) {
      addScaled(weights[k], changes, start, k);
    }
    return rest(start);
  }

  private static void addScaled(double factor, double[] changes, Matrix to, int row) {
    double[] values = to.values();
    int from = row * changes.length;
    for (int i = 0; i < changes.length; i++) {
      values[from + i] += factor * changes[i];
    }
  }

  /** Runs the layers after the one whose pre-activations are given, and that one's activation. */
  private Matrix rest(Matrix columns) {
    Matrix result = activated(layers.get(1), columns);
    for (Dense dense : layers.subList(2, layers.size())) {
      Matrix z = dense.weights().transposeTimes(result);
      for (int unit = 0; dense.hasBias() && unit < z.rows(); unit++) {
        for (int i = unit * z.columns(); i < (unit + 1) * z.columns(); i++) {
          z.values()[i] += dense.bias()[unit];
        }
      }
      result = activated(dense, z);
    }
    return result;
  }

  private static Matrix activated(Dense layer, Matrix z) {
    if (layer.activation() == Activation.LINEAR) {
      return z;
    }
    Matrix a = Matrix.zeros(z.rows(), z.columns());
    ArrayActivations.values(layer.activation(), z.values(), a.values());
    return a;
  }

  private void measure(int entry, double[] moved, int at, Sink sink) {
    int m = losses.length;
    double slope = 0;
    double wideSlope = 0;
    double bend = 0;
    double size = 0;
    double largest = 0;
    for (int r = 0; r < m; r++) {
      double up = moved[at + r] - losses[r];
      double down = moved[at + m + r] - losses[r];
      double farUp = moved[at + 2 * m + r] - losses[r];
      double farDown = moved[at + 3 * m + r] - losses[r];
      slope += (up - down) / 2;
      wideSlope += (farUp - farDown) / (2 * Q);
      bend += Math.abs((farUp + farDown) / 2 - QQ / 2 * (up + down));
      size += Math.abs(up) + Math.abs(down);
      largest += Math.abs(losses[r]);
    }
    double roundOff = 4 * Math.ulp(1.0) * largest;
    boolean smooth =
        bend <= BENDS_AGREE * size + 8 * roundOff
            && Math.abs(slope - wideSlope) <= SLOPES_AGREE * size + roundOff;
    double error = EXTRAPOLATED * Math.abs(slope - wideSlope) + bend / 4 + roundOff;
    double scale = step(entry) * (loss.isMean() ? m : 1);
    sink.accept(
        entry, (QQ * slope - wideSlope) / (QQ - 1) / scale, smooth ? error / scale : Double.NaN);
  }

  /** Returns the step of a parameter: the pre-activations move by at most q·STEP. */
  private double step(int entry) {
    double largest = 1;
    for (int r = 0; r < input.rows(); r++) {
      largest = Math.max(largest, Math.abs(input(r, entry)));
    }
    return STEP / largest;
  }

  private double input(int row, int entry) {
    return entry == input.columns() ? 1 : input.get(row, entry);
  }
}
