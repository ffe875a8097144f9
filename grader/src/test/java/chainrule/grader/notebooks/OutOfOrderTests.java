package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.instructor.HomeworkSources;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cells of homeworks out of order and twice, as students do. */
@Tag("slow")
class OutOfOrderTests {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  /** Two homeworks stand for all; {@code -Dchainrule.homework=h5} tries that one instead. */
  static Stream<Path> homework() throws IOException {
    List<String> tried =
        Optional.ofNullable(System.getProperty("chainrule.homework"))
            .map(List::of)
            .orElse(List.of("h1", "h3"));
    return Kit.homework().stream()
        .filter(sources -> tried.contains(sources.id().toString()))
        .map(HomeworkSources::notebook);
  }

  @ParameterizedTest
  @MethodSource("homework")
  void aCellThatRanTooEarlySaysWhichToRun(Path notebook) throws Exception {
    List<Cell> all = Cell.read(notebook);
    List<Cell> checks = some(all, OutOfOrderTests::isCheck);
    List<Cell> demos = some(all, cell -> cell.isCode() && !cell.isMarked());
    List<Cell> opening = some(all, OutOfOrderTests::isOpening);

    List<Cell> ran = run(checks, demos, opening, checks);

    int later = ran.size() - checks.size();
    SoftAssertions soft = new SoftAssertions();
    for (Cell cell : ran.subList(0, checks.size())) {
      soft.assertThat(cell.errors())
          .as(cell.source())
          .singleElement()
          .asString()
          .doesNotContain("\n")
          .endsWith("run the cell that ends in «check = … .open();» first");
    }
    for (Cell cell : ran.subList(checks.size(), later - 1)) {
      soft.assertThat(cell.errors())
          .as(cell.source())
          .allSatisfy(error -> assertThat(error).doesNotContain("\n").endsWith(" first"));
    }
    for (Cell cell : ran.subList(later, ran.size())) {
      soft.assertThat(cell.errors())
          .as(cell.source())
          .singleElement()
          .asString()
          .doesNotContain("\n")
          .matches("(?s).*run (the cell with your answer «\\w+»|that one) first");
    }
    soft.assertAll();
  }

  @ParameterizedTest
  @MethodSource("homework")
  void answersThatRanBeforeTheOpeningCellAndTwiceAreRight(Path notebook) throws Exception {
    List<Cell> all = Cell.read(notebook);
    List<Cell> checks = some(all, OutOfOrderTests::isCheck);
    List<Cell> opening = some(all, OutOfOrderTests::isOpening);
    List<Cell> answers = some(all, cell -> cell.isMarked() && !isCheck(cell) && !isOpening(cell));

    List<Cell> ran = run(answers, opening, opening, checks, answers, checks);

    SoftAssertions soft = new SoftAssertions();
    for (Cell cell : ran) {
      soft.assertThat(cell.errors()).as(cell.source()).isEmpty();
      soft.assertThat(cell.stream("stderr")).as(cell.source()).isEmpty();
      soft.assertThat(cell.stream("stdout").lines())
          .as(cell.source())
          .allSatisfy(line -> assertThat(line).startsWith("not complete yet: ").contains(" run "));
      if (isCheck(cell)) {
        soft.assertThat(String.join("", cell.shown("text/html")))
            .as(cell.source())
            .doesNotContain(">wrong<", "cannot find");
      }
    }
    soft.assertAll();
  }

  @SafeVarargs
  private List<Cell> run(List<Cell>... parts) throws IOException, InterruptedException {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("nbformat", 4).put("nbformat_minor", 5).putObject("metadata");
    ArrayNode cells = whole.putArray("cells");
    for (List<Cell> part : parts) {
      for (Cell cell : part) {
        ObjectNode copy = cell.json().deepCopy();
        copy.put("id", "cell-" + cells.size());
        cells.add(copy);
      }
    }
    Path shuffled = folder.resolve("shuffled.ipynb");
    Files.writeString(shuffled, JSON.writeValueAsString(whole));
    return KernelRun.of(shuffled, folder);
  }

  private static List<Cell> some(List<Cell> cells, Predicate<Cell> wanted) {
    return new ArrayList<>(cells.stream().filter(Cell::isCode).filter(wanted).toList());
  }

  private static boolean isCheck(Cell cell) {
    return cell.source().startsWith("check.");
  }

  private static boolean isOpening(Cell cell) {
    return cell.isMarked() && cell.source().contains(" check = ");
  }
}
