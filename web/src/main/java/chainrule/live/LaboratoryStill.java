package chainrule.live;

import chainrule.live.laboratory.LaboratoryModel;
import chainrule.live.laboratory.LaboratoryTask;
import chainrule.math.Vectors;
import chainrule.plot.Figure;
import chainrule.plot.HintonDiagram;
import chainrule.plot.Plot;
import chainrule.plot.Plots;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The picture of a network of the laboratory for paper: its error and its weights. */
final class LaboratoryStill {

  private LaboratoryStill() {}

  /** Draws a model as it is now. */
  static Figure of(String title, LaboratoryModel model, LaboratoryTask task) {
    double[] errors = model.errors();
    Plot course =
        new Plot()
            .title("%s", title)
            .axes("sweep", "error E")
            .line("E", Vectors.range(0, errors.length - 1), errors)
            .logarithmic()
            .size(400, 300);
    return Plots.beside(course, weights(model, task));
  }

  private static HintonDiagram weights(LaboratoryModel model, LaboratoryTask task) {
    int inputs = task.inputs().columns();
    double[][] table = new double[task.hidden() + 1][inputs + 2];
    double[] parameters = model.parameters();
    int[] places = model.places();
    for (int k = 0; k < places.length; k++) {
      table[places[k] / (inputs + 2)][places[k] % (inputs + 2)] = parameters[k];
    }
    return new HintonDiagram(table)
        .title("Weights")
        .rows(names("hidden ", task.hidden(), "output"))
        .columns(names("bit ", inputs, "bias", "to output"));
  }

  private static String[] names(String prefix, int count, String... more) {
    return Stream.concat(IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i), Stream.of(more))
        .toArray(String[]::new);
  }
}
