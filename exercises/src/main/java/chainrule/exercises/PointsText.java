package chainrule.exercises;

import java.util.Locale;

/** Writes points as people do. */
public final class PointsText {
  private PointsText() {}

  /** Returns points with at most two decimals, and none that are zero. */
  public static String of(double points) {
    String text = String.format(Locale.ROOT, "%.2f", points).replaceAll("\\.?0+$", "");
    return text.equals("-0") ? "0" : text;
  }
}
