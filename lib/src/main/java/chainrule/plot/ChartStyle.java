package chainrule.plot;

import chainrule.plot.ink.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** How every chart of the course looks. */
final class ChartStyle {

  private static final Color CLEAR = new Color(255, 255, 255, 0);

  private ChartStyle() {}

  static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }

  static void apply(AxesChartStyler styler, boolean legend) {
    styler.setLocale(Locale.ROOT);
    styler.setBaseFont(font(Font.PLAIN, 12));
    styler.setChartTitleFont(font(Font.BOLD, 14));
    styler.setLegendFont(font(Font.PLAIN, 12));
    styler.setAxisTitleFont(font(Font.PLAIN, 12));
    styler.setAxisTickLabelsFont(font(Font.PLAIN, 11));
    styler.setChartFontColor(Palette.INK);
    styler.setChartBackgroundColor(CLEAR);
    styler.setPlotBackgroundColor(CLEAR);
    styler.setPlotBorderColor(Palette.FRAME);
    styler.setPlotGridLinesColor(Palette.GRID);
    styler.setPlotGridLinesStroke(new BasicStroke(1));
    styler.setAxisTickMarksColor(Palette.FRAME);
    styler.setAxisTickLabelsColor(Palette.INK);
    styler.setYAxisLabelAlignment(TextAlignment.Right);
    styler.setChartTitleBoxVisible(false);
    styler.setLegendVisible(legend);
    styler.setLegendPosition(LegendPosition.OutsideS);
    styler.setLegendLayout(LegendLayout.Horizontal);
    styler.setLegendBorderColor(CLEAR);
    styler.setLegendBackgroundColor(CLEAR);
    styler.setPlotContentSize(1);
    styler.setPlotMargin(0);
    styler.setAntiAlias(true);
  }
}
