package chainrule.plot;

import chainrule.plot.ink.Palette;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

/** Paints a plot with XChart, over its background. */
final class PlotPainter {

  private final Plot plot;
  private final PlotContent.Frame frame;
  private final AxisRange x;
  private final AxisRange y;
  private final @Nullable Surface background;

  PlotPainter(Plot plot) {
    this.plot = plot;
    this.frame = plot.frame();
    this.x = plot.xRange();
    this.y = plot.yRange();
    this.background = plot.background();
  }

  void paint(Graphics2D graphics) {
    XYChart chart = chart();
    if (background != null) {
      paintBackground(graphics, chart, background);
    }
    chart.paint(graphics, frame.width, frame.height);
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
    List<Series> series = plot.content().series(x, y);
    var chart = new XYChart(frame.width, frame.height);
    chart.setTitle(frame.title);
    chart.setXAxisTitle(frame.xLabel);
    chart.setYAxisTitle(frame.yLabel);
    XYStyler styler = chart.getStyler();
    ChartStyle.apply(styler, series.stream().anyMatch(s -> !s.name().isEmpty()));
    styler.setChartTitleVisible(!frame.title.isEmpty());
    styler.setMarkerSize(7);
    styler.setAnnotationLineColor(Palette.INK);
    styler.setAnnotationLineStroke(
        new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 10, new float[] {4}, 0));
    styler.setAnnotationTextFontColor(Palette.INK);
    styler.setAnnotationTextFont(ChartStyle.font(Font.PLAIN, 12));
    styler.setPlotGridLinesVisible(background == null);
    styler.setXAxisMin(x.min()).setXAxisMax(x.max());
    styler.setYAxisMin(y.min()).setYAxisMax(y.max());
    styler.setXAxisLogarithmic(frame.xLogarithmic);
    styler.setYAxisLogarithmic(frame.yLogarithmic);
    int lines = 0;
    for (int i = 0; i < series.size(); i++) {
      Series one = series.get(i);
      boolean isStraight = one.style() == Series.INK;
      one.positive(frame.xLogarithmic && !isStraight, frame.yLogarithmic && !isStraight)
          .addTo(chart, i, lines);
      lines += one.kind() == Series.Kind.LINE && !isStraight ? 1 : 0;
    }
    plot.content().marks().forEach(mark -> add(chart, mark));
    if (frame.xLogarithmic) {
      styler.setXAxisDecimalPattern(AxisNumbers.powers(x));
    }
    if (frame.yLogarithmic) {
      styler.setYAxisDecimalPattern(AxisNumbers.powers(y));
    }
    AxisNumbers.align(chart, styler, !frame.xLogarithmic);
    return chart;
  }

  private void add(XYChart chart, PlotContent.Mark mark) {
    boolean isLine = Double.isNaN(mark.y());
    if (isLine) {
      chart.addAnnotation(new AnnotationLine(mark.x(), true, false));
    }
    if (!mark.word().isEmpty()) {
      double top = frame.yLogarithmic ? y.min() * Math.pow(y.max() / y.min(), 0.95) : y.at(0.95);
      chart.addAnnotation(
          new AnnotationText(mark.word(), mark.x(), isLine ? top : mark.y(), false));
    }
  }
}
