package chainrule.plot;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;

/**
 * How numbers are written along an axis: all alike, with a zero before the point and as many
 * decimals as the one that needs most.
 *
 * <p>XChart finds round numbers for its ticks only while it paints, so a chart is painted once on
 * nothing to learn them.
 */
final class AxisNumbers {

  private static final MathContext WITHOUT_ROUNDING_ERRORS = new MathContext(9);
  private static final double LARGE = 1e6;
  private static final double SMALL = 1e-5;

  private final List<Double> ticks = new ArrayList<>();

  private AxisNumbers() {}

  /**
   * Sets how numbers are written along the axes of a chart, in a copy that will be painted.
   *
   * @param chart changed
   * @param styler the chart's
   * @param x whether numbers stand along the x axis
   */
  static void align(Chart<?, ?> chart, AxesChartStyler styler, boolean x) {
    var alongX = new AxisNumbers();
    var alongY = new AxisNumbers();
    boolean y = !styler.isYAxisLogarithmic();
    if (x) {
      styler.setXAxisTickLabelsFormattingFunction(alongX::keep);
    }
    if (y) {
      styler.setYAxisTickLabelsFormattingFunction(alongY::keep);
    }
    paintOnNothing(chart);
    if (x) {
      styler.setXAxisTickLabelsFormattingFunction(null);
      styler.setXAxisDecimalPattern(alongX.pattern());
    }
    if (y) {
      styler.setYAxisTickLabelsFormattingFunction(null);
      styler.setYAxisDecimalPattern(alongY.pattern());
    }
  }

  /** Paints a chart where nobody sees it: it then knows where its axes are. */
  static void paintOnNothing(Chart<?, ?> chart) {
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    chart.paint(nowhere, chart.getWidth(), chart.getHeight());
    nowhere.dispose();
  }

  /** Keeps the ticks of the last attempt; each goes from the least to the greatest. */
  private String keep(double tick) {
    if (!ticks.isEmpty() && tick <= ticks.get(ticks.size() - 1)) {
      ticks.clear();
    }
    ticks.add(tick);
    return written(tick).toPlainString();
  }

  private String pattern() {
    double greatest = ticks.stream().mapToDouble(Math::abs).max().orElse(0);
    if (greatest >= LARGE || (greatest > 0 && greatest < SMALL)) {
      return minus("0.##E0");
    }
    int decimals = ticks.stream().mapToInt(tick -> written(tick).scale()).max().orElse(0);
    return minus(decimals <= 0 ? "0" : "0." + "0".repeat(decimals));
  }

  /** Returns the pattern of powers of ten, from the least to the greatest shown. */
  static String powers(AxisRange range) {
    return range.min() >= 1e-4 && range.max() <= 1e4 ? "0.####" : "0E0";
  }

  private static BigDecimal written(double tick) {
    return BigDecimal.valueOf(tick).round(WITHOUT_ROUNDING_ERRORS).stripTrailingZeros();
  }

  private static String minus(String pattern) {
    return pattern + ";−" + pattern;
  }
}
