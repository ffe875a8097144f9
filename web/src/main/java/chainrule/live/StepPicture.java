package chainrule.live;

import chainrule.live.step.StepModel;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import chainrule.nn.Dense;
import chainrule.nn.Network;
import chainrule.plot.Figure;
import chainrule.plot.NetworkDiagram;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The picture of one step in a small network. */
final class StepPicture {

  private static final String TITLE = "One step of learning, number by number";

  private StepPicture() {}

  static LivePicture of(Network network, Matrix inputs, Matrix targets, double learningRate) {
    require(network, inputs, targets);
    Map<String, ?> settings =
        Map.of(
            "sizes", network.sizes(),
            "biases", biases(network),
            "units", units(network),
            "parameters", network.parameters(),
            "inputs", inputs.toArray(),
            "targets", targets.toArray(),
            "rate", learningRate);
    List<StepModel> models =
        IntStream.range(0, inputs.rows())
            .mapToObj(example -> model(network, inputs, targets, learningRate, example))
            .toList();
    return new LivePicture("step", TITLE, settings, still(network, models.get(0)));
  }

  private static void require(Network network, Matrix inputs, Matrix targets) {
    if (network.layers().size() != 2) {
      throw new IllegalArgumentException(
          "one step: " + network + "; expected a network of two dense layers");
    }
    if (network.loss() != Loss.HALF_SQUARED_ERROR
        && network.loss() != Loss.HALF_SQUARED_ERROR_SUM) {
      throw new IllegalArgumentException(
          "one step: the loss is " + network.loss() + "; expected half the squared error");
    }
    if (network.penalty() != 0) {
      throw new IllegalArgumentException(
          "one step: the network has a regularizer; expected one without");
    }
    if (inputs.rows() == 0 || inputs.rows() != targets.rows()) {
      throw new ShapeException(
          "one step: inputs are "
              + inputs.shapeText()
              + ", targets "
              + targets.shapeText()
              + "; expected at least one row, equally many");
    }
  }

  private static StepModel model(
      Network network, Matrix inputs, Matrix targets, double learningRate, int example) {
    return new StepModel(
        network.sizes(),
        biases(network),
        units(network).get(0),
        units(network).get(1),
        network.parameters(),
        inputs.rowAt(example),
        targets.rowAt(example),
        learningRate);
  }

  private static int[] biases(Network network) {
    return IntStream.of(1, 2).map(layer -> network.dense(layer).hasBias() ? 1 : 0).toArray();
  }

  private static List<String> units(Network network) {
    return Stream.of(1, 2).map(layer -> network.dense(layer).activation().toString()).toList();
  }

  /** Draws the first example, forward and back, with E before and after the step. */
  private static Figure still(Network network, StepModel model) {
    model.all();
    NetworkDiagram diagram =
        NetworkDiagram.of(network.sizes()).title(title(model)).values(0, model.input());
    for (int layer = 1; layer <= 2; layer++) {
      Dense dense = network.dense(layer);
      diagram
          .weights(layer, dense.weights())
          .gradients(layer, numbers(model, "WEIGHT_GRADIENT", layer, dense))
          .values(layer, numbers(model, "ACTIVITY", layer, dense)[0])
          .deltas(layer, numbers(model, "DELTA", layer, dense)[0]);
      if (dense.hasBias()) {
        diagram.biases(layer, dense.bias());
      }
    }
    return diagram;
  }

  private static String title(StepModel model) {
    String before = "";
    String after = "";
    for (int i = 0; i < model.count(); i++) {
      before = model.kind(i).equals("LOSS") ? model.text(i) : before;
      after = model.kind(i).equals("NEW_LOSS") ? model.text(i) : after;
    }
    return "Forward and back: E = " + before + (after.isEmpty() ? "" : ", after a step " + after);
  }

  /** Returns all numbers of a kind: those of units in the first row. */
  private static double[][] numbers(StepModel model, String kind, int layer, Dense dense) {
    double[][] found = new double[dense.inputs()][dense.outputs()];
    for (int i = 0; i < model.count(); i++) {
      int[] place = model.place(i);
      if (model.kind(i).equals(kind) && place[0] == layer) {
        found[place[1]][place[2]] = model.value(i);
      }
    }
    return found;
  }
}
