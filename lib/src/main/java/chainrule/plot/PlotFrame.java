package chainrule.plot;

import org.jspecify.annotations.Nullable;

/** What stands around a plot: words, size, the axes and whether they are logarithmic. */
final class PlotFrame {
  String title = "";
  String xLabel = "x";
  String yLabel = "y";
  int width = 520;
  int height = 360;
  boolean xLogarithmic;
  boolean yLogarithmic;
  @Nullable AxisRange x;
  @Nullable AxisRange y;

  /** Returns the range of an axis that shows all the values. */
  static AxisRange around(double[] values, boolean logarithmic, double margin) {
    return logarithmic ? AxisRange.aroundPositive(values) : AxisRange.around(values, margin);
  }
}
