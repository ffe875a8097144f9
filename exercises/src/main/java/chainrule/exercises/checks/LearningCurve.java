package chainrule.exercises.checks;

import chainrule.exercises.invoke.FlattenedValue;
import chainrule.exercises.picture.CheckPicture;
import chainrule.exercises.picture.CurvePicture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * Shows a case as the course of a training. The case gives one course, as an array or as a
 * component of a record; or several, as the rows of a matrix, such as the costs with one seed each:
 * then right answers are drawn as the band between their least and their greatest.
 *
 * <pre>{@code
 * answer.agrees("and", LearningCurve.of("mistakes", "epoch").from(1).in("mistakesPerEpoch"),
 *     f -> f.train(X, t, 50));
 * double[][] costs = answer.result("costs with five seeds",
 *     LearningCurve.of("cost", "epoch").every(10), f -> costsEveryTenEpochs(f));
 * answer.holds(costs[0][20] < 0.05, "...");
 * }</pre>
 *
 * @param what the numbers of the course are
 * @param over what is counted
 * @param first the count of the first number
 * @param step from one number to the next
 * @param component of the record that holds the course; empty if the case gives nothing else
 */
public record LearningCurve(String what, String over, double first, double step, String component)
    implements Illustration {
  /** Of a longer course so many points are kept. */
  private static final int MOST_POINTS = 200;

  /** Of more courses so many are shown. */
  private static final int MOST_COURSES = 5;

  /**
   * Returns a curve that counts from 0 in ones.
   *
   * @param what the numbers are, such as {@code cost}
   * @param over what is counted, such as {@code epoch}
   */
  public static LearningCurve of(String what, String over) {
    return new LearningCurve(what, over, 0, 1, "");
  }

  /** Returns the same with another first count, such as 1 where no number stands for the start. */
  public LearningCurve from(double count) {
    return new LearningCurve(what, over, count, step, component);
  }

  /** Returns the same with another distance of the counts. */
  public LearningCurve every(double counts) {
    return new LearningCurve(what, over, first, counts, component);
  }

  /** Returns the same for a record, of which one component is the course. */
  public LearningCurve in(String name) {
    return new LearningCurve(what, over, first, step, name);
  }

  @Override
  public Optional<CheckPicture> of(FlattenedValue yours, FlattenedValue expected) {
    List<List<Double>> mine = courses(yours);
    List<List<Double>> right = courses(expected);
    if (mine.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    int longest = Math.max(longest(mine), longest(right));
    int[] kept = kept(longest);
    CurvePicture picture =
        new CurvePicture(
            what,
            over,
            Arrays.stream(kept).mapToObj(i -> first + i * step).toList(),
            mine.stream().limit(MOST_COURSES).map(course -> points(course, kept)).toList(),
            edge(right, kept, Math::min),
            edge(right, kept, Math::max));
    return longest > 0 && picture.differs() ? Optional.of(picture) : Optional.empty();
  }

  private List<List<Double>> courses(FlattenedValue value) {
    return NumberBlock.of(value, component).map(NumberBlock::rows).orElse(List.of());
  }

  private static int longest(List<List<Double>> courses) {
    return courses.stream().mapToInt(List::size).max().orElse(0);
  }

  /** Returns which points are kept: equally many apart, the first and the last among them. */
  private static int[] kept(int length) {
    int count = Math.min(length, MOST_POINTS);
    int[] kept = new int[count];
    Arrays.setAll(kept, k -> count == 1 ? 0 : (int) ((long) k * (length - 1) / (count - 1)));
    return kept;
  }

  private static List<Double> points(List<Double> course, int[] kept) {
    return Arrays.stream(kept).filter(i -> i < course.size()).mapToObj(course::get).toList();
  }

  private static List<Double> edge(
      List<List<Double>> courses, int[] kept, DoubleBinaryOperator choose) {
    int shortest = courses.stream().mapToInt(List::size).min().orElse(0);
    List<Double> edge = new ArrayList<>();
    IntStream.of(kept)
        .filter(i -> i < shortest)
        .forEach(
            i ->
                edge.add(
                    courses.stream()
                        .mapToDouble(course -> course.get(i))
                        .reduce(choose)
                        .orElse(0)));
    return List.copyOf(edge);
  }
}
