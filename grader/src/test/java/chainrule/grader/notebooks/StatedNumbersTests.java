package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.lectures.Lectures;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked numbers that lectures state are computed by their cells.
 *
 * <p>The oracle is a list of numbers found elsewhere: recomputed in another language from the
 * source documents' formulas, or published. What cells print is what they print when they are run
 * again: {@link WalkthroughTests}.
 */
class StatedNumbersTests {

  /** A number of the list: where it comes from, and the lecture that states it. */
  private record Stated(String source, String lecture, BigDecimal number) {}

  static List<Path> lectures() throws IOException {
    return Kit.lectures();
  }

  @ParameterizedTest
  @MethodSource("lectures")
  void areComputed(Path lecture) throws IOException {
    String id = Lectures.id(lecture);
    StringBuilder text = new StringBuilder();
    Cell.read(lecture).stream().filter(Cell::isCode).forEach(cell -> text.append(cell.printed()));
    PrintedNumbers printed = PrintedNumbers.in(text.toString());
    SoftAssertions all = new SoftAssertions();
    for (Stated one : stated()) {
      if (one.lecture().equals(id)) {
        all.assertThat(printed.hasRounded(one.number()))
            .as("%s: %s is printed", one.source(), one.number())
            .isTrue();
      }
    }
    all.assertAll();
  }

  @Test
  void areMany() throws IOException {
    assertThat(stated()).hasSizeGreaterThan(250);
  }

  private static List<Stated> stated() throws IOException {
    try (var stream = StatedNumbersTests.class.getResourceAsStream("stated.csv")) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .skip(1)
          .map(line -> Splitter.on(',').splitToList(line))
          .map(part -> new Stated(part.get(0), part.get(1), new BigDecimal(part.get(2))))
          .toList();
    }
  }
}
