package chainrule.plot.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelPlacesTests {

  /** A weight above its gradient, each of six digits. */
  private static final Rectangle2D LARGE = new Rectangle2D.Double(-29, -16, 58, 32);

  private static final Rectangle2D SMALL = new Rectangle2D.Double(-18, -8, 36, 16);

  /** The distances are those of a diagram, with gradients where the labels are large. */
  @ParameterizedTest
  @CsvSource({
    "2, 3, 298, 138, true",
    "3, 1, 298, 138, true",
    "1, 3, 298, 138, true",
    "2, 2, 298, 138, true",
    "2, 3, 230, 104, false",
    "3, 2, 230, 104, false",
    "3, 3, 230, 104, false",
    "2, 4, 230, 104, false",
    "4, 1, 230, 104, false"
  })
  void noLabelStandsOnAForeignLineOrOnAnotherLabel(
      int from, int to, double column, double row, boolean large) {
    List<Line2D> lines = lines(from, to, column, row);
    Rectangle2D box = large ? LARGE : SMALL;
    List<Rectangle2D> taken = new ArrayList<>();
    List<Point2D> places = LabelPlaces.of(lines, Collections.nCopies(lines.size(), box), taken);

    assertThat(places).hasSameSizeAs(lines);
    assertThat(taken).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      Rectangle2D label = at(box, places.get(i));
      for (int other = 0; other < lines.size(); other++) {
        if (other != i) {
          assertThat(label.intersectsLine(lines.get(other)))
              .as("label %d on line %d", i, other)
              .isFalse();
          assertThat(label.intersects(at(box, places.get(other)))).isFalse();
        }
      }
      assertThat(lines.get(i).ptSegDist(places.get(i))).isLessThan(35);
    }
  }

  @Test
  void aLabelAloneStandsInTheMiddleOfItsLine() {
    var line = new Line2D.Double(0, 0, 200, 100);
    assertThat(LabelPlaces.of(List.of(line), List.of(SMALL), new ArrayList<>()))
        .containsExactly(new Point2D.Double(100, 50));
  }

  @Test
  void aLabelKeepsOffWhatStandsThere() {
    var line = new Line2D.Double(0, 0, 200, 0);
    List<Rectangle2D> taken = new ArrayList<>(List.of(new Rectangle2D.Double(80, -20, 40, 40)));
    Point2D place = LabelPlaces.of(List.of(line), List.of(SMALL), taken).get(0);
    assertThat(place.getY()).isZero();
    assertThat(at(SMALL, place).intersects(taken.get(0))).isFalse();
    assertThat(taken).hasSize(2);
  }

  @Test
  void aLabelWithoutTextTakesNoRoom() {
    List<Rectangle2D> taken = new ArrayList<>();
    var line = new Line2D.Double(0, 0, 200, 0);
    assertThat(LabelPlaces.of(List.of(line), List.of(new Rectangle2D.Double()), taken)).hasSize(1);
    assertThat(taken).isEmpty();
  }

  @Test
  void whereThereIsNoRoomTheLeastIsHidden() {
    List<Line2D> lines = lines(4, 5, 90, 12);
    assertThat(LabelPlaces.of(lines, Collections.nCopies(20, LARGE), new ArrayList<>()))
        .hasSize(20);
  }

  private static List<Line2D> lines(int from, int to, double column, double row) {
    List<Line2D> lines = new ArrayList<>();
    for (int i = 0; i < from; i++) {
      for (int j = 0; j < to; j++) {
        lines.add(
            new Line2D.Double(0, row * (i - (from - 1) / 2.0), column, row * (j - (to - 1) / 2.0)));
      }
    }
    return lines;
  }

  private static Rectangle2D at(Rectangle2D box, Point2D place) {
    return new Rectangle2D.Double(
        place.getX() + box.getX(), place.getY() + box.getY(), box.getWidth(), box.getHeight());
  }
}
