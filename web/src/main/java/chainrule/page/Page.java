package chainrule.page;

import chainrule.live.LineModel;
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

  /** Does nothing: the compiler wants a place to begin. */
  public static void main(String[] arguments) {}
}
