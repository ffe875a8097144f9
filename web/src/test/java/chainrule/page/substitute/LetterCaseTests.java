package chainrule.page.substitute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterCaseTests {

  @Test
  void textsAreComparedAsTheJvmComparesThem() {
    String[] texts = {"", "moons", "MOONS", "Moons", "moon", " moons", "1ä", "1Ä", "x²"};
    for (String one : texts) {
      for (String other : texts) {
        assertThat(LetterCase.areEqualInAny(one, other)).isEqualTo(one.equalsIgnoreCase(other));
      }
      assertThat(LetterCase.areEqualInAny(one, null)).isFalse();
    }
  }
}
