package chainrule.exercises.picture;

import chainrule.exercises.finding.NumberText;
import chainrule.plot.small.CourseChart;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The course of a training beside that of right answers.
 *
 * @param what the curves are, such as {@code mistakes per epoch}
 * @param over what is counted, such as {@code epoch}
 * @param xs where the points are, ascending; of a long course some only, the last among them
 * @param yours one or more courses, each with at most as many points
 * @param low the least of right answers, point by point
 * @param high the greatest of right answers, as many points
 */
public record CurvePicture(
    String what,
    String over,
    List<Double> xs,
    List<List<Double>> yours,
    List<Double> low,
    List<Double> high)
    implements CheckPicture {
  /** What rounding may make of a number. */
  private static final double NEAR = 1e-5;

  /** What counts as no difference, however small the numbers are. */
  private static final double ZERO = 1e-12;

  @Override
  public List<Panel> panels() {
    CourseChart chart = new CourseChart(over, what, array(xs));
    chart.expected(array(low), array(high));
    yours.forEach(course -> chart.yours(array(course)));
    return List.of(
        new Panel(chart.picture("Yours beside right answers: " + what, line()), line(), List.of()));
  }

  /** Returns whether a course leaves the band of right answers. */
  public boolean differs() {
    return yours.stream().anyMatch(course -> firstOutside(course) >= 0);
  }

  @Override
  public String line() {
    List<Double> course =
        yours.stream().filter(one -> firstOutside(one) >= 0).findFirst().orElse(yours.get(0));
    int outside = firstOutside(course);
    return what
        + ": yours ends "
        + end(course, course)
        + ", expected to end "
        + end(low, high)
        + (outside < 0 ? "; never outside" : "; first outside at " + place(outside))
        + (outside < 0 ? "" : outside(course, outside))
        + notFinite(course);
  }

  private String end(List<Double> least, List<Double> greatest) {
    if (least.isEmpty()) {
      return "before it begins";
    }
    int last = least.size() - 1;
    return "at %s (%s)".formatted(span(least.get(last), greatest.get(last)), place(last));
  }

  private String outside(List<Double> course, int at) {
    if (at >= course.size() || at >= low.size()) {
      return ", where only " + (at < course.size() ? "yours" : "the expected course") + " goes on";
    }
    return ": yours %s, expected %s"
        .formatted(NumberText.of(course.get(at)), span(low.get(at), high.get(at)));
  }

  private static String span(double from, double to) {
    return NumberText.of(from) + (Double.compare(from, to) == 0 ? "" : " to " + NumberText.of(to));
  }

  private String notFinite(List<Double> course) {
    return IntStream.range(0, course.size())
        .filter(i -> !Double.isFinite(course.get(i)))
        .mapToObj(i -> "; not finite from %s on".formatted(place(i)))
        .findFirst()
        .orElse("");
  }

  private String place(int index) {
    return over + " " + NumberText.of(xs.get(index));
  }

  /** Returns the first point that is not in the band, or −1. */
  private int firstOutside(List<Double> course) {
    return IntStream.range(0, Math.max(course.size(), low.size()))
        .filter(i -> i >= course.size() || i >= low.size() || !isInside(i, course.get(i)))
        .findFirst()
        .orElse(-1);
  }

  private boolean isInside(int index, double value) {
    double slack = ZERO + NEAR * Math.max(Math.abs(low.get(index)), Math.abs(high.get(index)));
    return value >= low.get(index) - slack && value <= high.get(index) + slack;
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(number -> number).toArray();
  }
}
