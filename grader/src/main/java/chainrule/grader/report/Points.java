package chainrule.grader.report;

import java.util.Locale;

/** Writes points as people do. */
final class Points {
  private Points() {}

  /** Returns points with at most two decimals, and none that are zero. */
  static String of(double points) {
    return String.format(Locale.ROOT, "%.2f", points).replaceAll("\\.?0+$", "");
  }
}
