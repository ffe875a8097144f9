package chainrule.notebook;

import java.util.List;
import java.util.function.Function;
import org.knowm.xchart.internal.chartpart.IChart;
import tech.tablesaw.api.Table;

/**
 * How the kit's values, Tablesaw's tables and XChart's charts look in a notebook, for any kernel.
 *
 * <p>A kernel's adapter registers each entry of {@link #all} with the kernel.
 */
public final class Renderers {

  private static final List<Renderer<?>> ALL =
      List.of(
          new Renderer<>(MimeBundle.class, bundle -> bundle),
          new Renderer<>(HtmlView.class, view -> MimeBundle.html(view.html(), view.toString())),
          new Renderer<>(Picture.class, p -> MimeBundle.picture(Still.of(p), p.png())),
          new Renderer<>(Table.class, table -> new TableView(table).bundle()),
          new Renderer<>(IChart.class, Renderers::chart),
          new Renderer<>(Object.class, value -> MimeBundle.text(ValueText.of(value))));

  private Renderers() {}

  /**
   * How values of one type look.
   *
   * @param type the type, its subtypes included
   * @param rendering turns a value into its forms
   * @param <T> the type
   */
  public record Renderer<T>(Class<T> type, Function<T, MimeBundle> rendering) {

    /**
     * {@return a value in all its forms; where drawing it fails, the text that says why}
     *
     * <p>It never throws: a failing renderer would stop the cell, and the result would be lost.
     *
     * @param value the value to show
     */
    public MimeBundle render(T value) {
      try {
        return rendering.apply(value);
      } catch (RuntimeException | LinkageError | InternalError e) {
        return MimeBundle.text(
            type.getSimpleName() + " cannot be shown: " + e + System.lineSeparator() + hint(e));
      }
    }

    private static String hint(Throwable e) {
      boolean fonts = e instanceof Error || String.valueOf(e.getMessage()).contains("ontconfig");
      return fonts ? "Drawing needs fonts: install fontconfig and fonts-dejavu-core." : "";
    }

    private MimeBundle renderAny(Object value) {
      return render(type.cast(value));
    }
  }

  /** {@return the renderers, the most specific types first} */
  public static List<Renderer<?>> all() {
    return ALL;
  }

  /**
   * {@return a value in every form there is for it; plain text alone for a value of another type}
   *
   * @param value any value
   */
  public static MimeBundle bundle(Object value) {
    for (Renderer<?> renderer : ALL) {
      if (renderer.type().isInstance(value)) {
        return renderer.renderAny(value);
      }
    }
    return MimeBundle.text(ValueText.of(value));
  }

  private static MimeBundle chart(IChart chart) {
    int width = chart.getWidth();
    int height = chart.getHeight();
    String title = chart.getTitle() == null || chart.getTitle().isBlank() ? "" : chart.getTitle();
    var drawing =
        new Drawing(
            "chart: " + title, width, height, graphics -> chart.paint(graphics, width, height));
    return MimeBundle.picture(Still.of(drawing), drawing.png());
  }
}
