package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

class AxisNumbersTests {

  @ParameterizedTest
  @CsvSource({
    "0, 0.21, 0.00;−0.00",
    "-0.1, 1.1, 0.0;−0.0",
    "-1, 61, 0;−0",
    "0.00101, 0.00109, 0.00000;−0.00000",
    "-5e9, 5e9, 0.##E0;−0.##E0"
  })
  void numbersOfAnAxisHaveTheSameDecimals(double from, double to, String pattern) {
    var chart = new XYChart(520, 360);
    chart.addSeries("line", new double[] {0, 10}, new double[] {from, to});
    XYStyler styler = chart.getStyler();
    styler.setYAxisMin(from).setYAxisMax(to);
    AxisNumbers.align(chart, styler, true);
    assertThat(styler.getYAxisDecimalPattern()).isEqualTo(pattern);
    assertThat(styler.getXAxisDecimalPattern()).isEqualTo("0;−0");
    assertThat(styler.getYAxisTickLabelsFormattingFunction()).isNull();
  }

  @Test
  void categoriesKeepTheirNames() {
    var chart = new XYChart(520, 360);
    chart.addSeries("line", new double[] {0, 10}, new double[] {0, 1});
    AxisNumbers.align(chart, chart.getStyler(), false);
    assertThat(chart.getStyler().getXAxisDecimalPattern()).isNull();
  }

  @Test
  void aLogarithmicAxisHasAtLeastTwoPowersOfTen() {
    AxisRange range = AxisRange.aroundPositive(new double[] {0.3, 0.5});
    assertThat(range.min()).isBetween(0.08, 0.1);
    assertThat(range.max()).isBetween(1.0, 1.2);
    assertThat(AxisNumbers.powers(range)).isEqualTo("0.####");
    AxisRange wide = AxisRange.aroundPositive(new double[] {1e-9, 2});
    assertThat(wide.min()).isLessThan(1e-9);
    assertThat(AxisNumbers.powers(wide)).isEqualTo("0E0");
  }
}
