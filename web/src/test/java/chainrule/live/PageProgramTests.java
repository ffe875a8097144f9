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

  @Test
  void noCommentsOrBlanksAtTheFrontOfALineAreOnThePage() {
    assertThat(
            PageProgram.withoutComments(
                """
                // Adds.
                const sum = (a, b) => {
                  // twice: 'http://'
                  const url = 'http://' + a; // stays

                  return a + b;
                };
                """))
        .isEqualTo(
            """
            const sum = (a, b) => {
            const url = 'http://' + a; // stays
            return a + b;
            };""");
    assertThat(PageProgram.source()).doesNotContainPattern("(?m)^(\\s+|//|$)\\S");
  }

  /** Only then may what is at the front of a line go. */
  @Test
  void everyLineOfAPartBeginsOutsideOfTextsAndComments() {
    for (String part : PageProgram.PARTS.subList(1, PageProgram.PARTS.size())) {
      PageProgram.resource(part)
          .lines()
          .filter(line -> !line.strip().startsWith("//"))
          .forEach(
              line ->
                  assertThat(line).as(part).doesNotContain("/*", "*/", "`").doesNotEndWith("\\"));
    }
  }
}
