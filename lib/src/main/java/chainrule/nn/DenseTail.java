package chainrule.nn;

import chainrule.math.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * A dense layer of which one weight at a time is moved, and the dense layers after it.
 *
 * <p>Every entry is moved by h, −h, 2h and −2h. The slope is extrapolated from the two central
 * differences. Where they disagree, or where the second differences do, the error is infinite: some
 * unit may have a kink within the steps.
 */
final class DenseTail {

  /** How many moved values an entry takes. */
  static final int STEPS = 4;

  /** The step in a pre-activation: extrapolated, it leaves errors of about 1e-13. */
  private static final double STEP = 0x1p-10;

  private static final double[] MULTIPLES = {1, -1, 2, -2};
  private static final double SLOPES_AGREE = 1e-4;
  private static final double BENDS_AGREE = 1e-7;

  /** Error of the extrapolation over the difference of the slopes, for derivatives that grow. */
  private static final double EXTRAPOLATED = 64 * STEP * STEP;

  /** Numbers a chunk of moved rows may have: it stays within a core's cache. */
  private static final int CHUNK = 1 << 14;

  private final List<Dense> layers = new ArrayList<>();
  private final RowLoss loss;
  private final Matrix input;
  private final Matrix targets;
  private final Matrix preActivations;
  private final Matrix activations;
  private final Matrix next;
  private final double[] losses;

  /** Takes a measured entry: its row in [W; b], the slope and the slope's error. */
  interface Sink {
    void accept(int input, double slope, double error);
  }

  DenseTail(Network network, int index, Matrix input, Matrix targets) {
    for (Layer layer : network.layers().subList(index, network.layers().size())) {
      layers.add((Dense) layer);
    }
    this.loss = (RowLoss) network.loss();
    this.input = input;
    this.targets = targets;
    Matrix outputs = network.forwardFrom(index, input);
    this.preActivations = layer().preActivations().copy();
    this.activations = layer().activations().copy();
    this.next = layers.size() > 1 ? layers.get(1).preActivations().copy() : activations;
    this.losses = losses(outputs);
  }

  Dense layer() {
    return layers.get(0);
  }

  /** Measures every weight into one unit, then its bias. */
  void move(int unit, Sink sink) {
    int count = layer().inputs() + (layer().hasBias() ? 1 : 0);
    int widest =
        layers.stream()
            .mapToInt(Dense::outputs)
            .skip(layers.size() > 1 ? 1 : 0)
            .max()
            .orElseThrow();
    int perEntry = STEPS * input.rows();
    int chunk = Math.min(count, Math.max(1, CHUNK / (perEntry * widest)));
    for (int from = 0; from < count; from += chunk) {
      int to = Math.min(count, from + chunk);
      double[] moved = losses(outputs(changes(unit, from, to), unit));
      for (int i = from; i < to; i++) {
        measure(i, moved, (i - from) * perEntry, sink);
      }
    }
  }

  /** Returns the changed outputs of the unit: entry by entry, step by step, row by row. */
  private double[] changes(int unit, int from, int to) {
    int m = input.rows();
    double[] z = new double[(to - from) * STEPS * m];
    int at = 0;
    for (int i = from; i < to; i++) {
      double step = step(i);
      for (double multiple : MULTIPLES) {
        for (int r = 0; r < m; r++) {
          z[at++] = preActivations.get(r, unit) + multiple * step * input(r, i);
        }
      }
    }
    double[] a = new double[z.length];
    Activations.values(layer().activation(), z, a);
    return a;
  }

  private Matrix outputs(double[] changed, int unit) {
    int m = input.rows();
    int width = next.columns();
    double[] rows = new double[changed.length * width];
    double[] base = next.values();
    double[] weights = layers.size() > 1 ? layers.get(1).weights().values() : new double[0];
    for (int row = 0; row < changed.length; row++) {
      int r = row % m;
      if (layers.size() == 1) {
        System.arraycopy(base, r * width, rows, row * width, width);
        rows[row * width + unit] = changed[row];
      } else {
        double change = changed[row] - activations.get(r, unit);
        for (int k = 0; k < width; k++) {
          rows[row * width + k] = base[r * width + k] + change * weights[unit * width + k];
        }
      }
    }
    return rest(Matrix.wrap(changed.length, width, rows));
  }

  /** Runs the layers after the one whose pre-activations are given, and that one's activation. */
  private Matrix rest(Matrix rows) {
    Matrix result = rows;
    for (int i = 1; i < layers.size(); i++) {
      Dense dense = layers.get(i);
      if (i > 1) {
        Matrix z = Matrix.zeros(result.rows(), dense.outputs());
        if (dense.hasBias()) {
          z.assignEveryRow(dense.bias());
        }
        z.addTimes(result, dense.weights());
        result = z;
      }
      if (dense.activation() != Activation.LINEAR) {
        Activations.values(dense.activation(), result.values(), result.values());
      }
    }
    return result;
  }

  /** Returns the loss of every row; row r has the targets of example r modulo m. */
  private double[] losses(Matrix outputs) {
    int width = outputs.columns();
    double[] repeated = new double[outputs.rows() * width];
    for (int at = 0; at < repeated.length; at += targets.values().length) {
      System.arraycopy(targets.values(), 0, repeated, at, targets.values().length);
    }
    double[] gradient = new double[repeated.length];
    double[] result = new double[outputs.rows()];
    for (int row = 0; row < result.length; row++) {
      result[row] =
          loss.row(outputs.values(), repeated, gradient, row * width, (row + 1) * width, 1);
    }
    return result;
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
      wideSlope += (farUp - farDown) / 4;
      bend += Math.abs((farUp + farDown) / 2 - 2 * (up + down));
      size += Math.abs(up) + Math.abs(down);
      largest += Math.abs(losses[r]);
    }
    double roundOff = 4 * Math.ulp(1.0) * largest;
    boolean smooth =
        bend <= BENDS_AGREE * size + 8 * roundOff
            && Math.abs(slope - wideSlope) <= SLOPES_AGREE * size + roundOff;
    double error = EXTRAPOLATED * Math.abs(slope - wideSlope) + bend / 4 + roundOff;
    double scale = step(entry) * (loss.isMean() ? m : 1);
    sink.accept(entry, (4 * slope - wideSlope) / 3 / scale, smooth ? error / scale : Double.NaN);
  }

  /** Returns the step of a parameter: the pre-activations move by at most 2·STEP. */
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
