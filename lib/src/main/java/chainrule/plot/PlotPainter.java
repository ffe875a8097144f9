package chainrule.plot;

import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

/** Paints a plot with XChart, over its background. */
final class PlotPainter {

  private final Plot plot;
  private final AxisRange x;
  private final AxisRange y;
  private final @Nullable Surface background;

  PlotPainter(Plot plot) {
    this.plot = plot;
    this.x = plot.xRange();
    this.y = plot.yRange();
    this.background = plot.background();
  }

  void paint(Graphics2D graphics) {
    XYChart chart = chart();
    if (background != null) {
      paintBackground(graphics, chart, background);
    }
    chart.paint(graphics, plot.width(), plot.height());
  }

  /** Paints the background where the chart, painted once on nothing, says its axes will be. */
  private void paintBackground(Graphics2D graphics, XYChart chart, Surface surface) {
    AxisNumbers.paintOnNothing(chart);
    int left = (int) Math.round(chart.getScreenXFromChart(x.min()));
    int top = (int) Math.round(chart.getScreenYFromChart(y.max()));
    int right = (int) Math.round(chart.getScreenXFromChart(x.max()));
    int bottom = (int) Math.round(chart.getScreenYFromChart(y.min()));
    graphics.drawImage(surface.paint(x, y, right - left, bottom - top), left, top, null);
  }

  private XYChart chart() {
    List<Series> series = plot.series();
    var chart = new XYChart(plot.width(), plot.height());
    chart.setTitle(plot.title());
    chart.setXAxisTitle(plot.xLabel());
    chart.setYAxisTitle(plot.yLabel());
    XYStyler styler = chart.getStyler();
    ChartStyle.apply(styler, series.stream().anyMatch(s -> !s.name().isEmpty()));
    styler.setChartTitleVisible(!plot.title().isEmpty());
    styler.setMarkerSize(7);
    styler.setPlotGridLinesVisible(background == null);
    styler.setXAxisMin(x.min()).setXAxisMax(x.max());
    styler.setYAxisMin(y.min()).setYAxisMax(y.max());
    styler.setYAxisLogarithmic(plot.isLogarithmic());
    for (int i = 0; i < series.size(); i++) {
      series.get(i).addTo(chart, i, plot.isLogarithmic() && series.get(i).style() != Series.INK);
    }
    if (plot.isLogarithmic()) {
      styler.setYAxisDecimalPattern(AxisNumbers.powers(y));
    }
    AxisNumbers.align(chart, styler, true);
    return chart;
  }
}
