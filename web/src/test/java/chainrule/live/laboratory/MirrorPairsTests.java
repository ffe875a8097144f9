package chainrule.live.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import chainrule.math.Matrix;
import chainrule.nn.PrintedNetworks;
import org.junit.jupiter.api.Test;

class MirrorPairsTests {

  /** Chapter 8, figure 9: ±3.17, ±6.33, ±12.5. */
  @Test
  void theNetworkThatWasPrintedHasTheRatios() {
    Matrix weights = PrintedNetworks.symmetry().dense(1).weights();
    MirrorPairs first = MirrorPairs.of(weights, 0);
    MirrorPairs second = MirrorPairs.of(weights, 1);

    assertThat(first.ratios())
        .containsExactly(new double[] {1, 6.325 / 3.175, 12.56 / 3.175}, offset(1e-12));
    assertThat(first.areOpposite()).isTrue();
    assertThat(first.areTurnedRound(second)).isTrue();
    assertThat(first.areTurnedRound(first)).isFalse();
    assertThat(first.areNear(2, 4)).isTrue();
    assertThat(first.areNear(1.5, 2)).isFalse();
  }

  @Test
  void weightsThatAreNotMirroredAreNotOpposite() {
    assertThat(pairs(1, 2, 4, -4, -2, -1).areOpposite()).isTrue();
    assertThat(pairs(1, 2, 4, 4, 2, 1).areOpposite()).isFalse();
    assertThat(pairs(1, 2, 4, -4, -2, -1.3).areOpposite()).isFalse();
    assertThat(pairs(0, 0, 0, 0, 0, 0).areOpposite()).isFalse();
  }

  @Test
  void aPairWithoutSizeGivesNoRatio() {
    assertThat(pairs(1, 2, 4, 4, -2, -1).ratios()).containsExactly(0, 0, 0);
    assertThat(pairs(2, 4, 3, -3, -4, -2).ratios()).containsExactly(1, 2, 1.5);
    assertThat(pairs(2, 4, 3, -3, -4, -2).areNear(1.5, 2)).isTrue();
  }

  private static MirrorPairs pairs(double... weights) {
    return MirrorPairs.of(Matrix.column(weights), 0);
  }
}
