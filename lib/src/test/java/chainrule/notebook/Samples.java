package chainrule.notebook;

import java.util.Map;
import java.util.concurrent.Callable;
import org.knowm.xchart.XYChartBuilder;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/** Cells of the test kernels, by name: each shows one kind of value. */
public final class Samples {

  private static final Map<String, Callable<Object>> CELLS =
      Map.of(
          "table", () -> Table.create("t", DoubleColumn.create("<b>", 1.5, 2.5)),
          "chart", () -> new XYChartBuilder().width(200).height(150).title("curve").build(),
          "view", () -> new View("<i>so</i>"),
          "progress", Samples::loop,
          "show", Samples::show,
          "broken", () -> (HtmlView) () -> Integer.toString(Integer.parseInt("no number")));

  private Samples() {}

  /** Returns the value of a cell, null where it has none. */
  public static Object run(String cell) throws Exception {
    return CELLS.get(cell).call();
  }

  private static Object loop() {
    int sum = 0;
    for (int round : Progress.over(2, "count")) {
      sum += round;
    }
    return sum;
  }

  private static Object show() {
    Display.show(new View("<u>shown</u>"));
    return null;
  }

  private record View(String html) implements HtmlView {
    @Override
    public String toString() {
      return "a view";
    }
  }
}
