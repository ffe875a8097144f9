package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.lectures.Lectures;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Where in the course each thing is taught that the five source documents contain. */
class CoverageTests {

  /** How many rows the inventory has for each of the documents. */
  private static final Map<String, Integer> ROWS =
      Map.of("S0", 50, "S1", 91, "S2", 37, "S3", 49, "S4", 64);

  private record Entry(String row, String place) {}

  @Test
  void everyRowHasAPlace() throws IOException {
    List<String> expected = new ArrayList<>();
    ROWS.forEach(
        (seed, count) ->
            IntStream.rangeClosed(1, count)
                .forEach(k -> expected.add(String.format(Locale.ROOT, "%s-%02d", seed, k))));

    assertThat(expected).hasSize(291);
    assertThat(entries().stream().map(Entry::row).distinct())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyPlaceIsThere() throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (Entry entry : entries()) {
      all.assertThat(isThere(entry.place())).as(entry.row() + " in " + entry.place()).isTrue();
    }
    all.assertAll();
  }

  @Test
  void everyLectureIsAPlace() throws IOException {
    List<String> places = entries().stream().map(Entry::place).toList();
    for (Path lecture : Kit.lectures()) {
      String id = Lectures.id(lecture);
      assertThat(places).as(id).anyMatch(place -> place.startsWith(id));
    }
  }

  private static boolean isThere(String place) throws IOException {
    if (place.matches("L\\d\\d §\\w+")) {
      return Headings.has(Kit.lecture(place.substring(0, 3)), place.substring(4));
    }
    if (place.matches("h\\d-q\\w+")) {
      return Assignment.of(place.substring(0, 2)).orElseThrow().questions().stream()
          .anyMatch(question -> question.gradeId().equals(place));
    }
    return false;
  }

  private static List<Entry> entries() throws IOException {
    List<String> lines = Files.readAllLines(Kit.root().resolve("notebooks/coverage.csv"));
    assertThat(lines.get(0)).isEqualTo("row,place");
    return lines.stream()
        .skip(1)
        .map(line -> Splitter.on(',').splitToList(line))
        .map(parts -> new Entry(parts.get(0), parts.get(1)))
        .toList();
  }
}
