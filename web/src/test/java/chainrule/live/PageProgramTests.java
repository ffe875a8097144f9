package chainrule.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PageProgramTests {
  private static final int MOST_BYTES = 400_000;
  private static final int MOST_PACKED_BYTES = 100_000;

  @Test
  void theScriptOfAllPicturesIsSmall() {
    int bytes = PageProgram.source().getBytes(StandardCharsets.UTF_8).length;
    int packed = Base64.getDecoder().decode(PageProgram.packed()).length;
    System.out.printf("script of the living pictures: %d bytes, %d packed%n", bytes, packed);
    assertThat(bytes).isBetween(20_000, MOST_BYTES);
    assertThat(packed).isLessThan(MOST_PACKED_BYTES);
  }
}
