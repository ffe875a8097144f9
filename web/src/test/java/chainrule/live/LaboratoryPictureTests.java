package chainrule.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LaboratoryPictureTests {

  @Test
  void aPictureCarriesItsTaskAndSeed() {
    LivePicture picture = Live.xorWithDirectLinks(-7);
    assertThat(picture.toString()).contains("error E over sweep").contains("Hinton diagram");
    assertThat(picture.html())
        .contains("data-kind=\"laboratory\"")
        .contains("&quot;seed&quot;:-7")
        .contains("&quot;task&quot;:&quot;xor with direct links&quot;")
        .contains("&quot;targets&quot;:[0.1,0.9,0.9,0.1]");
  }

  @Test
  void aSeedOfMoreBitsIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Live.symmetry((1L << 53) + 1))
        .withMessage("seed: 9007199254740993; expected at most 53 bits");
    assertThatIllegalArgumentException().isThrownBy(() -> Live.xor(Long.MIN_VALUE));
  }
}
