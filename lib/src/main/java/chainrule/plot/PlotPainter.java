package chainrule.plot;

import chainrule.plot.ink.Palette;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Paints a plot with XChart, over its background. */
final class PlotPainter {

  private final Plot plot;
  private final PlotContent.Frame frame;
  private final AxisRange x;
  private final AxisRange y;
  private final @Nullable Surface background;
  private final List<Series> series;

  PlotPainter(Plot plot) {
    this.plot = plot;
    this.frame = plot.frame();
    this.x = plot.xRange();
    this.y = plot.yRange();
    this.background = plot.background();
    this.series =
        plot.content().series(x, y).stream()
            .map(
                one ->
                    one.style() == Series.INK
                        ? one
                        : one.positive(frame.xLogarithmic, frame.yLogarithmic))
            .toList();
  }

  void paint(Graphics2D graphics) {
    XYChart chart = chart();
    if (background != null) {
      paintBackground(graphics, chart, background);
    }
    chart.paint(graphics, frame.width, frame.height);
    paintCurves(graphics, chart);
  }

  /** Paints each curve as one path, so that its dashes go on from point to point. */
  private void paintCurves(Graphics2D graphics, XYChart chart) {
    Shape before = graphics.getClip();
    double left = chart.getScreenXFromChart(x.min());
    double top = chart.getScreenYFromChart(y.max());
    double right = chart.getScreenXFromChart(x.max());
    double bottom = chart.getScreenYFromChart(y.min());
    graphics.clip(new Rectangle2D.Double(left, top, right - left, bottom - top));
    for (int i = 0; i < series.size(); i++) {
      if (series.get(i).kind() == Series.Kind.LINE) {
        series
            .get(i)
            .paintCurve(
                graphics,
                v -> left + x.share(v, frame.xLogarithmic) * (right - left),
                v -> bottom + y.share(v, frame.yLogarithmic) * (top - bottom),
                dashedBefore(i));
      }
    }
    graphics.setClip(before);
  }

  /** Returns how many of the series before one are curves that have dashes of their own. */
  private int dashedBefore(int index) {
    return (int) series.subList(0, index).stream().filter(Series::isDashed).count();
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
    addUneven(chart);
    for (int i = 0; i < series.size(); i++) {
      series.get(i).addTo(chart, i, dashedBefore(i));
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

  /** Adds points that nobody sees: where x is even in all series, XChart makes no round ticks. */
  private void addUneven(XYChart chart) {
    double[] xs = {x.at(0.1), x.at(0.2), x.at(0.5), x.at(0.6)};
    double[] ys = {y.at(0.5), y.at(0.5), y.at(0.5), y.at(0.5)};
    XYSeries unseen = chart.addSeries("uneven", xs, ys);
    unseen.setShowInLegend(false);
    unseen.setLineStyle(SeriesLines.NONE);
    unseen.setMarker(SeriesMarkers.NONE);
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
