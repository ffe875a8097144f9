package chainrule.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DescentPicturesTests {

  @Test
  void aSlopeBeginsWhereItIsTold() {
    LivePicture picture = Live.slope(Curve.PARABOLA, -2, 0.25);
    assertThat(picture.html())
        .contains("data-kind=\"slope\"", "data-title=\"Downhill on 2w², η = 0.25\"")
        .contains("&quot;w&quot;:-2.0", "&quot;rate&quot;:0.25", "&quot;measuring&quot;:false");
    assertThat(picture)
        .asString()
        .contains("Downhill on 2w², η = 0.25: 2 steps, loss 0", "it rests");
  }

  @Test
  void aWalkOutOfThePictureHasAStillToo() {
    assertThat(Live.slope(Curve.PARABOLA, 1, 1e9)).asString().contains("The loss grows");
    assertThat(Live.bowl(Bowl.VALLEY, -2.6, 1, 1e9)).asString().contains("The loss grows");
  }

  @Test
  void aMeasuredSlopeShowsItsErrors() {
    LivePicture picture = Live.measuredSlope(Curve.CUBE, 2);
    assertThat(picture.html()).contains("&quot;measuring&quot;:true");
    assertThat(picture).asString().contains("The slope of w³ at w = 2, measured", "both sides");
  }

  @ParameterizedTest
  @EnumSource(Curve.class)
  void everyCurveHasAStill(Curve curve) {
    assertThat(Live.slope(curve)).asString().contains("Downhill on " + curve.formula());
  }

  @ParameterizedTest
  @EnumSource(Bowl.class)
  void everyBowlHasAStill(Bowl bowl) {
    assertThat(Live.bowl(bowl)).asString().contains("Downhill on " + bowl.formula());
  }

  @Test
  void anImpossiblePlaceIsNamed() {
    assertThatThrownBy(() -> Live.slope(Curve.CUBE, Double.NaN, 0.1))
        .hasMessage("slope: w is NaN; expected a finite number");
    assertThatThrownBy(() -> Live.bowl(Bowl.OVAL, 1, Double.POSITIVE_INFINITY, 0.1))
        .hasMessage("bowl: a ball at [1.0, Infinity]; expected two finite numbers");
  }
}
