package chainrule.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.slf4j.LoggerFactory;

class RenderersTests {

  @Test
  void chartOfAnyKindIsAPicture() {
    var bars = new CategoryChartBuilder().width(200).height(150).title("bars").build();
    bars.addSeries("a", new double[] {1, 2}, new double[] {3, 4});
    assertThat(Renderers.bundle(bars).data().keySet())
        .containsExactly("text/html", "image/png", "text/plain");
  }

  @Test
  void sameChartGivesTheSameBytes() {
    assertThat(Renderers.bundle(chart())).isEqualTo(Renderers.bundle(chart()));
  }

  @Test
  void chartThatCannotBeDrawnIsTextThatSaysWhy() {
    var broken =
        new XYChart(200, 150) {
          @Override
          public void paint(Graphics2D graphics, int width, int height) {
            throw new IllegalStateException("no pen");
          }
        };
    assertThat(Renderers.bundle(broken).data()).containsOnlyKeys("text/plain");
    assertThat(Renderers.bundle(broken).toString()).contains("cannot be shown").contains("no pen");
  }

  @Test
  void missingFontsAreNamedWithTheMend() {
    HtmlView fontless =
        () -> {
          throw new InternalError("Fontconfig head is null, check your fonts");
        };
    assertThat(Renderers.bundle(fontless).toString()).contains("install fontconfig");
  }

  @Test
  void valueOfAnotherTypeIsItsText() {
    assertThat(Renderers.bundle(42).data()).isEqualTo(Map.of("text/plain", "42"));
  }

  @Test
  void bundleWithoutTextIsRejected() {
    assertThatThrownBy(() -> new MimeBundle(Map.of("text/html", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bundle: has [text/html]; expected text/plain among them");
  }

  @Test
  void loggingIsQuiet() {
    assertThat(LoggerFactory.getILoggerFactory().getClass().getName())
        .isEqualTo("org.slf4j.helpers.NOPLoggerFactory");
    assertThat(LoggerFactory.getLogger("any").isErrorEnabled()).isFalse();
  }

  private static XYChart chart() {
    XYChart chart = new XYChartBuilder().width(200).height(150).title("loss").build();
    chart.addSeries("loss", new double[] {1, 2, 3}, new double[] {3, 1, 2});
    return chart;
  }
}
