package chainrule.exercises;

import java.util.Locale;

/** Writes points: as people do, or as whoever adds them up needs them. */
public final class PointsText {
  private static final int FOR_PEOPLE = 2;
  private static final int EXACT = 4;

  private PointsText() {}

  /** Returns points with at most two decimals, and none that are zero. */
  public static String of(double points) {
    return text(points, FOR_PEOPLE);
  }

  /** Returns points with at most four decimals, and none that are zero, for programs. */
  public static String exact(double points) {
    return text(points, EXACT);
  }

  private static String text(double points, int decimals) {
    String text =
        String.format(Locale.ROOT, "%." + decimals + "f", points).replaceAll("\\.?0+$", "");
    return text.equals("-0") ? "0" : text;
  }
}
