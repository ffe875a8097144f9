package chainrule.exercises.picture;

import chainrule.plot.AxisRange;
import chainrule.plot.small.RegionChart;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a classifier of two classes says over a rectangle of the plane, and the cases.
 *
 * @param x what the rectangle spans
 * @param y what the rectangle spans
 * @param yours the classes found on a grid, a row of digits each, the least y first; {@code ?}
 *     where it is neither 0 nor 1
 * @param expected the classes that are right
 * @param cases what the answer is judged by
 */
public record RegionPicture(
    AxisRange x, AxisRange y, List<String> yours, List<String> expected, List<JudgedPoint> cases)
    implements CheckPicture {
  /** So many cases are named. */
  private static final int NAMED = 3;

  /**
   * A case.
   *
   * @param x where it is
   * @param y where it is
   * @param label its class, 0 or 1
   * @param yours the class found
   */
  public record JudgedPoint(double x, double y, int label, int yours) {
    boolean isWrong() {
      return label != yours;
    }

    private String words() {
      return "(%s, %s) of class %s".formatted(Rounded.text(x), Rounded.text(y), label);
    }
  }

  @Override
  public List<Panel> panels() {
    RegionChart chart = new RegionChart(x, y, grid(yours), grid(expected));
    cases.forEach(one -> chart.point(one.x(), one.y(), one.label(), one.isWrong()));
    return List.of(new Panel(chart.picture("Decisions over the plane", line()), line(), List.of()));
  }

  private static int[][] grid(List<String> rows) {
    return rows.stream()
        .map(row -> row.chars().map(digit -> digit == '?' ? -1 : digit - '0').toArray())
        .toArray(int[][]::new);
  }

  /** Returns whether anything is decided otherwise than by right answers. */
  public boolean differs() {
    return !yours.equals(expected) || cases.stream().anyMatch(JudgedPoint::isWrong);
  }

  @Override
  public String line() {
    List<JudgedPoint> wrong = cases.stream().filter(JudgedPoint::isWrong).toList();
    String named =
        wrong.stream().limit(NAMED).map(JudgedPoint::words).collect(Collectors.joining(", "));
    return "%s of %s cases on the wrong side%s; yours says 1 at %s of %s grid points, %s"
        .formatted(
            wrong.size(),
            cases.size(),
            wrong.isEmpty() ? "" : ": " + named + (wrong.size() > NAMED ? ", …" : ""),
            ones(yours),
            String.join("", yours).length(),
            "expected at %s; %s of them differ".formatted(ones(expected), differing()));
  }

  private static long ones(List<String> rows) {
    return String.join("", rows).chars().filter(digit -> digit == '1').count();
  }

  private long differing() {
    String mine = String.join("", yours);
    String right = String.join("", expected);
    return IntStream.range(0, mine.length()).filter(i -> mine.charAt(i) != right.charAt(i)).count();
  }
}
