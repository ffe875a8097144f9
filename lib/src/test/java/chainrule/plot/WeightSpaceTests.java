package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.plot.ink.Palette;
import chainrule.plot.space.SeparatingCone;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightSpaceTests {

  private static final double[][] POINTS = {{2, 1}, {1, 2}, {-2, 0.5}};
  private static final int[] LABELS = {1, 1, 0};
  private static final double[][] PATH = {{-4, 0}, {-2, 1}, {2, 2}};

  @Test
  void theConeHoldsTheWeightsThatPutEveryCaseOnItsSide() {
    Random random = new Random(3);
    int cones = 0;
    for (int trial = 0; trial < 200; trial++) {
      double[][] points = new double[4][];
      int[] labels = random.ints(4, 0, 2).toArray();
      for (int i = 0; i < 4; i++) {
        points[i] = new double[] {random.nextGaussian(), random.nextGaussian()};
      }
      SeparatingCone cone = SeparatingCone.of(points, labels);
      cones += cone.isEmpty() ? 0 : 1;
      for (int k = 0; k < 50; k++) {
        double w1 = random.nextGaussian();
        double w2 = random.nextGaussian();
        assertThat(cone.contains(w1, w2)).isEqualTo(separates(w1, w2, points, labels));
      }
    }
    assertThat(cones).isBetween(20, 180);
  }

  private static boolean separates(double w1, double w2, double[][] points, int[] labels) {
    for (int i = 0; i < points.length; i++) {
      double z = w1 * points[i][0] + w2 * points[i][1];
      if (labels[i] == 1 ? z <= 0 : z >= 0) {
        return false;
      }
    }
    return true;
  }

  @Test
  void twoCasesAtRightAnglesLeaveAQuarter() {
    SeparatingCone cone = SeparatingCone.of(new double[][] {{1, 0}, {0, -3}}, new int[] {1, 0});
    assertThat(cone.degrees()).isCloseTo(90, within(1e-12));
    assertThat(cone.contains(0, 0)).isFalse();
    assertThat(SeparatingCone.of(new double[][] {{1, 0}, {2, 0}}, new int[] {1, 0}).degrees())
        .isZero();
    assertThat(SeparatingCone.of(new double[][] {{1, 0}, {0, 0}}, new int[] {1, 0}).isEmpty())
        .isTrue();
  }

  @Test
  void onlyTheUpdatesSoFarAreShownOnOneScale() {
    WeightSpace space = Plots.weightSpace(POINTS, LABELS, PATH);
    assertThat(space.frames()).hasSize(3).extracting(WeightSpace::svg).doesNotHaveDuplicates();
    assertThat(space.frames().get(2).svg()).isEqualTo(space.svg());
    BufferedImage start = space.after(0).drawing().image();
    assertThat(start.getRGB(pixelX(-4), pixelY(0))).isEqualTo(Palette.INK.getRGB());
    assertThat(start.getRGB(pixelX(2), pixelY(2))).isNotEqualTo(Palette.INK.getRGB());
    BufferedImage end = space.drawing().image();
    assertThat(end.getRGB(pixelX(2), pixelY(2))).isEqualTo(Palette.INK.getRGB());
    assertThat(end.getRGB(pixelX(1), pixelY(3.5)))
        .isEqualTo(Palette.tint(Palette.GREEN, 0.22).getRGB());
  }

  /** The square of 400 pixels spans 4.6 to either side, 15 % more than the path. */
  private static int pixelX(double w1) {
    return (int) Math.round(46 + 200 + 200 * w1 / 4.6);
  }

  private static int pixelY(double w2) {
    return (int) Math.round(30 + 200 - 200 * w2 / 4.6);
  }

  @Test
  void wordsSayHowFarTheWeightsAre() {
    // 180° − (atan(2/1) − atan(−0.5/2)) = 102.5°
    WeightSpace space = Plots.weightSpace(POINTS, LABELS, PATH).title("Three cases");
    assertThat(space)
        .hasToString(
            "figure: Three cases; weights of 3 cases, a cone of 103° separates them; after 2 of 2"
                + " updates (2, 2), inside");
    assertThat(space.after(1)).asString().endsWith("after 1 of 2 updates (−2, 1), outside");
    assertThat(Plots.weightSpace(new double[][] {{1, 1}, {2, 2}}, new int[] {0, 1}, PATH))
        .asString()
        .contains("none separate them");
  }

  @Test
  void refusesWhatIsNoPlane() {
    assertThatThrownBy(() -> Plots.weightSpace(POINTS, new int[] {1, 2, 0}, PATH))
        .hasMessage("weight space: labels are [1, 2, 0] for 3 points; expected 0 or 1 for each");
    assertThatThrownBy(() -> Plots.weightSpace(POINTS, LABELS, new double[][] {{0, 0, 0}}))
        .hasMessage(
            "weight space: path: [[0.0, 0.0, 0.0]]; expected at least one row of two finite"
                + " numbers");
    assertThatThrownBy(() -> Plots.weightSpace(POINTS, LABELS, PATH).after(3))
        .hasMessage("weight space: after 3 updates; expected 0 to 2");
  }
}
