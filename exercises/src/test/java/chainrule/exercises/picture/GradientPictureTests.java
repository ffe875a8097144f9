package chainrule.exercises.picture;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.check.ParameterBlock;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Gradients of sums of squares, which are twice the point, with planted errors. */
class GradientPictureTests {
  private static final int MOST_BYTES = 30_000;
  private static final List<ParameterBlock> NETWORK = ParameterBlock.ofNetwork(2, 3, 1);

  private static double[] point(int length) {
    return IntStream.range(0, length).mapToDouble(i -> (i % 2 == 0 ? 1 : -1) * (1.0 + i)).toArray();
  }

  private static double[] right(int length) {
    return Arrays.stream(point(length)).map(v -> 2 * v).toArray();
  }

  private static GradientPicture picture(double[] analytic, List<ParameterBlock> blocks) {
    double[] theta = point(analytic.length);
    return GradientPicture.of(
        GradientCheck.compare(
            analytic,
            NumericalGradient.of(t -> Arrays.stream(t).map(v -> v * v).sum(), theta),
            blocks));
  }

  private static GradientPicture all(DoubleUnaryOperator mistake, List<ParameterBlock> blocks) {
    int length = blocks.get(blocks.size() - 1).end();
    return picture(Arrays.stream(right(length)).map(mistake).toArray(), blocks);
  }

  @Test
  void theNumberedEntriesAreTheWorst() {
    double[] mine = right(13);
    mine[1] *= 1.5;
    mine[2] = 0;
    mine[3] *= 1.01;
    mine[5] *= 3;
    Panel panel = picture(mine, NETWORK).panels().get(0);

    assertThat(panel.caption()).isEqualTo("W1: 4 of 6 entries off");
    assertThat(panel.entries())
        .containsExactly(
            new Panel.Marked("①", "W1[0][2]", "0", "6", "0"),
            new Panel.Marked("②", "W1[1][2]", "-36", "-12", "3"),
            new Panel.Marked("③", "W1[0][1]", "-6", "-4", "1.5"));
    assertThat(panel.drawing().description())
        .isEqualTo(
            "W1: 4 of 6 entries off. ① W1[0][2] yours 0, measured 6, ratio 0;"
                + " ② W1[1][2] yours -36, measured -12, ratio 3;"
                + " ③ W1[0][1] yours -6, measured -4, ratio 1.5.");
  }

  @Test
  void ofEntriesOffByOneFactorTheLargestAreTheWorst() {
    assertThat(all(v -> 3 * v, NETWORK).panels())
        .extracting(panel -> panel.entries().get(0).name())
        .containsExactly("W1[1][2]", "b1[2]", "W2[2][0]", "b2");
  }

  @Test
  void blocksThatAreRightAreLeftOut() {
    double[] mine = right(13);
    mine[7] = 1;
    GradientPicture found = picture(mine, NETWORK);

    assertThat(found.panels()).extracting(Panel::caption).containsExactly("b1: 1 of 3 entries off");
    assertThat(found.line()).isEqualTo("① b1[1] yours 1, measured -16, ratio -0.0625");
    assertThat(picture(right(13), NETWORK).blocks()).isEmpty();
  }

  @Test
  void aLineOfTextNamesTheWorstOfThreeBlocks() {
    assertThat(all(v -> -v, NETWORK).line())
        .isEqualTo(
            "W1[1][2] yours 12, measured -12, ratio -1 · b1[2] yours -18, measured 18, ratio -1"
                + " · W2[2][0] yours 24, measured -24, ratio -1 · and 1 block more");
  }

  @Test
  void whatIsNotANumberIsTheWorst() {
    double[] mine = right(13);
    mine[0] = 70;
    mine[4] = Double.NaN;
    Panel panel = picture(mine, NETWORK).panels().get(0);

    assertThat(panel.entries().get(0))
        .isEqualTo(new Panel.Marked("①", "W1[1][1]", "NaN", "10", "–"));
    assertThat(panel.drawing().html()).contains(">NaN</text>");
  }

  @Test
  void ofALargeBlockThePartAroundTheWorstIsShown() {
    double[] mine = right(64 * 30);
    mine[50 * 30 + 20] *= -3;
    mine[3] *= 1.5;
    GradientPicture found = picture(mine, List.of(new ParameterBlock("W1", 0, 64 * 30, 30)));
    Panel panel = found.panels().get(0);

    assertThat(panel.caption())
        .isEqualTo(
            "W1: 2 of 1920 entries off; rows 44 to 55 and columns 14 to 25 of 64 × 30 are shown,"
                + " around the worst entry");
    assertThat(panel.entries())
        .extracting(Panel.Marked::name)
        .containsExactly("W1[50][20]", "W1[0][3]");
    assertThat(found.blocks().get(0).yours()).hasSize(144);
    assertThat(count(panel.drawing().marks(), "<circle")).as("one in both halves").isEqualTo(2);
  }

  @Test
  void aPictureStaysSmall() {
    for (int columns : new int[] {1, 5, 6, 7, 12, 30}) {
      int length = 64 * columns;
      GradientPicture found =
          all(v -> -v / 3, List.of(new ParameterBlock("W1", 0, length, columns)));
      assertThat(bytes(found)).as(columns + " columns").isLessThan(MOST_BYTES);
      GradientPicture vector = all(v -> -v / 3, List.of(ParameterBlock.whole("theta", length)));
      assertThat(bytes(vector)).as("vector of " + length).isLessThan(MOST_BYTES);
    }
  }

  @Test
  void aVectorIsBrokenIntoLines() {
    double[] mine = right(100);
    mine[80] = 5;
    Panel panel = picture(mine, List.of(ParameterBlock.whole("theta", 100))).panels().get(0);

    assertThat(panel.caption())
        .isEqualTo("theta: 1 of 100 entries off; entries 30 to 99 are shown, around the worst");
    assertThat(panel.entries()).extracting(Panel.Marked::name).containsExactly("theta[80]");
    assertThat(panel.drawing().html()).contains(">[30]</text>", ">+5</text>", ">[96]</text>");
  }

  private static int bytes(GradientPicture picture) {
    return picture.panels().get(0).drawing().html().getBytes(StandardCharsets.UTF_8).length;
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
