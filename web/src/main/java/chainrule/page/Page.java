package chainrule.page;

import chainrule.live.LineModel;
import chainrule.live.PlaygroundModel;
import org.teavm.jso.JSExport;

/** What the page's script calls: it makes the model of each picture. */
public final class Page {
  private Page() {}

  /** Makes the model of points of two classes; see there. */
  @JSExport
  public static LineModel line(double[] x, double[] y, int[] targets) {
    return new LineModel(x, y, targets);
  }

  /** Makes the model of a playground without any choice; see there. */
  @JSExport
  public static PlaygroundModel playground() {
    return new PlaygroundModel();
  }

  /** Does nothing: the compiler wants a place to begin. */
  public static void main(String[] arguments) {}
}
