package chainrule.playground;

import chainrule.activation.Activation;
import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.Layer;
import chainrule.nn.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the units of a network give over a square of the plane: for each column of units, from the
 * inputs on, a map of each unit from −1, its least, to 1, its greatest; and what the network says.
 *
 * @param columns shape [columns, units, points of the grid], without the output layer
 * @param answer shape [points of the grid, outputs]: probabilities, as far as the network gives
 *     them
 */
@SuppressWarnings("ArrayRecordComponent") // a result to read; nobody compares two of them
public record UnitMaps(List<double[][]> columns, Matrix answer) {

  /** Computes the maps. */
  static UnitMaps of(Network network, Matrix gridInputs) {
    List<double[][]> columns = new ArrayList<>();
    columns.add(maps(gridInputs, Activation.LINEAR));
    List<Layer> layers = network.layers();
    Matrix values = gridInputs;
    for (Layer layer : layers.subList(0, layers.size() - 1)) {
      values = layer.forward(values);
      columns.add(maps(values, layer instanceof Dense dense ? dense.activation() : null));
    }
    return new UnitMaps(columns, answer(network, gridInputs));
  }

  /** Returns what a network says, shape [m, outputs]; of a tanh output from 0 to 1 as well. */
  static Matrix answer(Network network, Matrix inputs) {
    Matrix said = network.loss().predictions(network.forward(inputs)).copy();
    List<Layer> layers = network.layers();
    boolean isTanh =
        layers.get(layers.size() - 1) instanceof Dense dense
            && dense.activation() == Activation.TANH;
    return isTanh ? said.map(v -> (v + 1) / 2) : said;
  }

  private static double[][] maps(Matrix values, @Nullable Activation f) {
    double[][] maps = new double[values.columns()][];
    Arrays.setAll(maps, unit -> scaled(values.columnAt(unit), f));
    return maps;
  }

  /** A sigmoid's middle is ½; of all others 0, and the greatest value reaches to 1. */
  private static double[] scaled(double[] values, @Nullable Activation f) {
    if (f == Activation.SIGMOID || f == Activation.STEP) {
      return Arrays.stream(values).map(v -> 2 * v - 1).toArray();
    }
    double greatest =
        f == Activation.TANH ? 1 : Arrays.stream(values).map(Math::abs).max().orElse(0);
    return greatest > 0 ? Arrays.stream(values).map(v -> v / greatest).toArray() : values;
  }
}
