package chainrule.plot.network;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the labels of lines stand: on their own line or close beside it, and on no other.
 *
 * <p>The line with the fewest places chooses first. Where every place is on another line or on what
 * stands there already, the one that hides least is taken.
 */
public final class LabelPlaces {

  private static final int STEPS = 36;
  private static final double FARTHEST = 0.36;

  /** The room between a label and another line, or another label. */
  private static final double GAP = 3;

  private static final int ON_A_LABEL = 10;

  private final List<Line2D> lines;
  private final List<Rectangle2D> boxes;
  private final List<Rectangle2D> taken;

  private LabelPlaces(List<Line2D> lines, List<Rectangle2D> boxes, List<Rectangle2D> taken) {
    this.lines = lines;
    this.boxes = boxes;
    this.taken = taken;
  }

  /**
   * Places labels.
   *
   * @param lines all that a label could stand on
   * @param boxes of the labels, one for each line, around the origin; empty for no label
   * @param taken where something stands already; the labels are added
   * @return the middle of each label
   */
  public static List<Point2D> of(
      List<Line2D> lines, List<Rectangle2D> boxes, List<Rectangle2D> taken) {
    return new LabelPlaces(lines, boxes, taken).place();
  }

  private List<Point2D> place() {
    Point2D[] places = new Point2D[lines.size()];
    Arrays.setAll(places, i -> at(lines.get(i), 0.5, 0));
    List<List<Point2D>> candidates =
        IntStream.range(0, lines.size()).mapToObj(this::candidates).toList();
    IntStream.range(0, lines.size())
        .filter(i -> !boxes.get(i).isEmpty())
        .boxed()
        .sorted(Comparator.comparingInt(i -> free(i, candidates.get(i))))
        .forEach(
            i -> {
              places[i] = best(i, candidates.get(i));
              taken.add(box(i, places[i], GAP));
            });
    return List.of(places);
  }

  /** Returns places on a line, from its middle outwards, then those beside it. */
  private List<Point2D> candidates(int i) {
    Line2D line = lines.get(i);
    double length = line.getP1().distance(line.getP2());
    double across = Math.abs(line.getX2() - line.getX1()) / length;
    double along = Math.abs(line.getY2() - line.getY1()) / length;
    double aside =
        along * boxes.get(i).getWidth() / 2 + across * boxes.get(i).getHeight() / 2 + GAP;
    List<Point2D> found = new ArrayList<>();
    for (double side : new double[] {0, -aside, aside}) {
      for (int step = 0; step <= STEPS; step++) {
        double shift = FARTHEST * step / STEPS;
        found.add(at(line, 0.5 + shift, side));
        found.add(at(line, 0.5 - shift, side));
      }
    }
    return found;
  }

  private static Point2D at(Line2D line, double share, double aside) {
    double dx = line.getX2() - line.getX1();
    double dy = line.getY2() - line.getY1();
    double length = Math.hypot(dx, dy);
    return new Point2D.Double(
        line.getX1() + share * dx - aside * dy / length,
        line.getY1() + share * dy + aside * dx / length);
  }

  private int free(int i, List<Point2D> candidates) {
    return (int) candidates.stream().filter(at -> hidden(i, at) == 0).count();
  }

  private Point2D best(int i, List<Point2D> candidates) {
    return candidates.stream().min(Comparator.comparingInt(at -> hidden(i, at))).orElseThrow();
  }

  /** Counts what a label would hide; labels and nodes more than lines. */
  private int hidden(int i, Point2D at) {
    Rectangle2D room = box(i, at, GAP);
    Rectangle2D own = box(i, at, 0);
    long crossed =
        lines.stream().filter(line -> line != lines.get(i) && line.intersects(room)).count();
    return (int) (crossed + ON_A_LABEL * taken.stream().filter(own::intersects).count());
  }

  private Rectangle2D box(int i, Point2D at, double gap) {
    Rectangle2D box = boxes.get(i);
    return new Rectangle2D.Double(
        at.getX() + box.getX() - gap,
        at.getY() + box.getY() - gap,
        box.getWidth() + 2 * gap,
        box.getHeight() + 2 * gap);
  }
}
