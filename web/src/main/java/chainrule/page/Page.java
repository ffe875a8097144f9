package chainrule.page;

import chainrule.live.BowlModel;
import chainrule.live.LineModel;
import chainrule.live.PlaygroundModel;
import chainrule.live.SlopeModel;
import chainrule.live.laboratory.LaboratoryModel;
import chainrule.live.step.StepModel;
import org.teavm.jso.JSExport;

/** What the page's script calls: it makes the model of each picture. */
public final class Page {
  private Page() {}

  /** Makes the model of points of two classes; see there. */
  @JSExport
  public static LineModel line(double[] x, double[] y, int[] targets) {
    return new LineModel(x, y, targets);
  }

  /** Makes the model of a loss of one weight; see there. */
  @JSExport
  public static SlopeModel slope(int curve, double w, double learningRate, double momentum) {
    return new SlopeModel(curve, w, learningRate, momentum);
  }

  /** Makes the model of a loss of two weights; see there. */
  @JSExport
  public static BowlModel bowl(int bowl, double[] place, double learningRate, double momentum) {
    return new BowlModel(bowl, place, learningRate, momentum);
  }

  /** Makes the model of a step in a small network; see there. */
  @JSExport
  public static StepModel step(
      int[] sizes,
      int[] biases,
      String hidden,
      String output,
      double[] parameters,
      double[] input,
      double[] target,
      double rate) {
    return new StepModel(sizes, biases, hidden, output, parameters, input, target, rate);
  }

  /** Makes the model of an experiment of 1986; see there. */
  @JSExport
  public static LaboratoryModel laboratory(String task, double seed) {
    return new LaboratoryModel(task, seed);
  }

  /** Makes the model of a playground without any choice; see there. */
  @JSExport
  public static PlaygroundModel playground() {
    return new PlaygroundModel();
  }

  /** Does nothing: the compiler wants a place to begin. */
  public static void main(String[] arguments) {}
}
