package chainrule.exercises.checks;

import chainrule.exercises.invoke.FlattenedValue;
import chainrule.exercises.picture.CheckPicture;
import chainrule.exercises.picture.RegionPicture;
import chainrule.plot.AxisRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Shows a case as the region of a classifier of two classes on the plane. The case gives the
 * classes of all points that are {@linkplain #asked asked}.
 *
 * <pre>{@code
 * DecisionRegion plane = new DecisionRegion(X, t, new AxisRange(-1, 2), new AxisRange(-1, 2));
 * answer.agrees("the plane", plane, f -> plane.classes(x -> f.predict(w, x)));
 * }</pre>
 *
 * @param cases shape [m, 2]; not modified
 * @param labels the class of each, 0 or 1; not modified
 * @param x what the region spans; the points of the grid are the middles of {@link #SIDE} parts
 * @param y what the region spans
 */
public record DecisionRegion(double[][] cases, int[] labels, AxisRange x, AxisRange y)
    implements Illustration {
  /** The grid has so many points in each direction. */
  public static final int SIDE = 20;

  /** Returns the points to ask: the cases, then the grid row by row, the least y first. */
  public double[][] asked() {
    double[][] points = new double[cases.length + SIDE * SIDE][];
    for (int i = 0; i < points.length; i++) {
      int k = i - cases.length;
      points[i] =
          k < 0 ? cases[i].clone() : new double[] {middle(x, k % SIDE), middle(y, k / SIDE)};
    }
    return points;
  }

  /** Returns the class of each point that is asked. */
  public int[] classes(ToIntFunction<double[]> classOf) {
    return Arrays.stream(asked()).mapToInt(classOf).toArray();
  }

  private static double middle(AxisRange range, int part) {
    return range.min() + (part + 0.5) * ((range.max() - range.min()) / SIDE);
  }

  @Override
  public Optional<CheckPicture> of(FlattenedValue yours, FlattenedValue expected) {
    int points = cases.length + SIDE * SIDE;
    if (yours.numbers().size() != points || expected.numbers().size() != points) {
      return Optional.empty();
    }
    List<RegionPicture.JudgedPoint> judged =
        IntStream.range(0, cases.length)
            .mapToObj(
                i ->
                    new RegionPicture.JudgedPoint(
                        cases[i][0], cases[i][1], labels[i], found(yours.numbers().get(i))))
            .toList();
    RegionPicture picture =
        new RegionPicture(x, y, rows(yours.numbers()), rows(expected.numbers()), judged);
    return picture.differs() ? Optional.of(picture) : Optional.empty();
  }

  private List<String> rows(List<Double> classes) {
    return IntStream.range(0, SIDE)
        .mapToObj(
            row -> classes.subList(cases.length + row * SIDE, cases.length + (row + 1) * SIDE))
        .map(row -> String.join("", row.stream().map(DecisionRegion::digit).toList()))
        .toList();
  }

  /** Returns a class, or −1 for what is none. */
  private static int found(double number) {
    return number == 0 || number == 1 ? (int) number : -1;
  }

  private static String digit(double number) {
    return found(number) < 0 ? "?" : Integer.toString(found(number));
  }
}
