package chainrule.plot;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Points coloured by class.
 *
 * @see Plots#scatter
 */
final class ClassScatter {

  private final double[][] points;
  private final int[] labels;
  private final String[] names;
  private final int[] classes;

  ClassScatter(double[][] points, int[] labels, String... names) {
    this.points = points;
    this.labels = labels;
    this.names = names;
    this.classes = Arrays.stream(labels).distinct().sorted().toArray();
    if (points.length != labels.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "scatter: points have %d rows, labels %d; expected one label per row",
              points.length,
              labels.length));
    }
    if (names.length > 0 && !isNamedByLabel() && names.length != classes.length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "scatter: there are %d names for %d classes; expected one for each",
              names.length,
              classes.length));
    }
  }

  Plot plot() {
    boolean isFlat = points.length > 0 && points[0].length == 1;
    Plot plot = new Plot().axes("x₁", isFlat ? "" : "x₂");
    for (int k = 0; k < classes.length; k++) {
      plot.points(name(k), pointsOf(classes[k]), place(classes[k]));
    }
    return plot;
  }

  private String name(int k) {
    return names.length == 0
        ? "class " + classes[k]
        : names[isNamedByLabel() ? place(classes[k]) : k];
  }

  private double[][] pointsOf(int label) {
    return IntStream.range(0, points.length)
        .filter(i -> labels[i] == label)
        .mapToObj(i -> points[i])
        .toArray(double[][]::new);
  }

  /** Says whether every label has a place among the names, though some classes have no points. */
  private boolean isNamedByLabel() {
    return Arrays.stream(classes).allMatch(c -> c >= -1 && place(c) < names.length)
        && (classes.length == 0 || classes[0] >= 0 || names.length == 2);
  }

  /** Returns the place of a label from 0, or of one of −1 and 1. */
  private int place(int label) {
    return classes[0] >= 0 ? label : (label + 1) / 2;
  }
}
