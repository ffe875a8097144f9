package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.plot.ink.Palette;
import chainrule.plot.space.CubeView;
import chainrule.plot.space.NamePlaces;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CubePlotTests {

  private static final CubeView VIEW = new CubeView(100, 50, 60);
  private static final double[][] MIDDLE = {{0.5, 0.5, 0.5}, {0.5, 0.5, 0.5}};
  private static final double[][] CORNERS = {{0, 0, 1}, {1, 1, 0}};

  @Test
  void noTwoCornersMeet() {
    List<Point2D> corners = new ArrayList<>();
    for (int corner = 0; corner < 8; corner++) {
      Point2D at = VIEW.at(corner & 1, corner >> 1 & 1, corner >> 2);
      assertThat(corners).allSatisfy(other -> assertThat(at.distance(other)).isGreaterThan(30));
      corners.add(at);
    }
  }

  @Test
  void aPointStandsAboveItsShadowAndBeforeWhatIsBehindIt() {
    Point2D point = VIEW.at(0.3, 0.8, 0.9);
    Point2D foot = VIEW.at(0.3, 0.8, 0);
    assertThat(foot.getX()).isCloseTo(point.getX(), within(1e-9));
    assertThat(foot.getY()).isGreaterThan(point.getY() + 50);
    assertThat(VIEW.at(0.5, 0.5, 0.5)).isEqualTo(new Point2D.Double(50, 60));
    assertThat(VIEW.depth(0.3, 0.9, 0.9)).isGreaterThan(VIEW.depth(0.3, 0.1, 0.9));
  }

  @Test
  void namesOfPointsInOnePlaceDoNotOverlap() {
    NamePlaces places = new NamePlaces(new Rectangle2D.Double(0, 0, 200, 200));
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int name = 0; name < 8; name++) {
      Point2D at = places.beside(new Point2D.Double(100, 100), 0.7 * name, 8, 40, 10);
      var box = new Rectangle2D.Double(at.getX() - 20, at.getY() - 5, 40, 10);
      assertThat(boxes).noneMatch(box::intersects);
      assertThat(new Rectangle2D.Double(0, 0, 200, 200).contains(box)).isTrue();
      boxes.add(box);
    }
  }

  @Test
  void framesShowTheWaySoFar() {
    List<CubePlot> frames = CubePlot.frames(List.of(MIDDLE, CORNERS), "a", "b");
    assertThat(frames).hasSize(2).extracting(CubePlot::svg).doesNotHaveDuplicates();
    BufferedImage start = frames.get(0).drawing().image();
    BufferedImage end = frames.get(1).drawing().image();
    assertThat(end.getWidth()).isEqualTo(start.getWidth());
    assertThat(end.getHeight()).isEqualTo(start.getHeight());
    int way = Palette.tint(Palette.of(1), 0.6).getRGB();
    assertThat(count(start, way)).isZero();
    assertThat(count(end, way)).isGreaterThan(50);
    assertThat(count(end, Palette.of(0).getRGB())).isGreaterThan(50);
  }

  private static int count(BufferedImage image, int colour) {
    int found = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        found += image.getRGB(x, y) == colour ? 1 : 0;
      }
    }
    return found;
  }

  @Test
  void wordsSayWhereThePointsAre() {
    assertThat(CubePlot.of(CORNERS, "first", "last").title("Codes"))
        .hasToString(
            "figure: Codes; 2 points in a cube: first (0.00, 0.00, 1.00), last (1.00, 1.00, 0.00)");
    assertThat(CubePlot.of(new double[][] {{0.25, 0, 0}}))
        .hasToString("figure: 1 points in a cube: (0.25, 0.00, 0.00)");
  }

  @Test
  void refusesWhatLiesOutside() {
    assertThatThrownBy(() -> CubePlot.of(new double[][] {{0, 0, 1.5}}))
        .hasMessage("cube: points are [[0.0, 0.0, 1.5]]; expected 1 of three numbers from 0 to 1");
    assertThatThrownBy(() -> CubePlot.of(new double[][] {{0, Double.NaN, 1}}))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> CubePlot.of(CORNERS, "one"))
        .hasMessage("cube: there are 1 names for 2 points; expected one for each");
    assertThatThrownBy(() -> CubePlot.frames(List.of()))
        .hasMessage("cube: has no steps; expected at least one");
  }
}
