package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.lectures.Lectures;
import chainrule.quiz.QuizAnswer;
import chainrule.quiz.QuizAnswers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lectures ask, and what is said to the answers. */
@Tag("slow")
class LectureQuestionsTests {

  private static final Pattern ASKS = Pattern.compile("Quiz\\.check\\(\\s*\"(L\\d\\d)-([^\"]+)\"");
  private static final int FEWEST = 5;
  private static final double TOLERANCE = 5e-3;

  static List<Path> lectures() throws IOException {
    return Kit.lectures();
  }

  @ParameterizedTest
  @MethodSource("lectures")
  void everyQuestionHasOneRightAnswerAndSaysWhyOthersAreWrong(Path lecture) throws IOException {
    Map<String, List<QuizAnswer>> answers = answers(lecture);
    List<String> asked = asked(Cell.read(lecture));

    assertThat(asked).hasSizeGreaterThanOrEqualTo(FEWEST).doesNotHaveDuplicates();
    assertThat(answers.keySet()).containsExactlyInAnyOrderElementsOf(asked);
    SoftAssertions all = new SoftAssertions();
    for (String question : asked) {
      List<QuizAnswer> own = answers.getOrDefault(question, List.of());
      all.assertThat(own).as(question + ": right").filteredOn(QuizAnswer::right).hasSize(1);
      all.assertThat(own).as(question + ": wrong").filteredOn(a -> !a.right()).isNotEmpty();
      all.assertThat(own).as(question).extracting(QuizAnswer::text).doesNotHaveDuplicates();
      all.assertThat(own).as(question).allMatch(a -> a.says().length() >= 10);
      boolean letters = own.stream().allMatch(a -> a.text().matches("[a-z]"));
      all.assertThat(
              letters
                  || own.stream()
                          .filter(QuizAnswer::right)
                          .findFirst()
                          .orElseThrow()
                          .numbers()
                          .length
                      > 0)
          .as(question + ": letters or numbers")
          .isTrue();
    }
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("lectures")
  void aNumberAskedForIsShownLater(Path lecture) throws IOException {
    List<Cell> cells = Headings.body(lecture);
    Map<String, List<QuizAnswer>> answers = answers(lecture);
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < cells.size(); i++) {
      PrintedNumbers later = printed(cells.subList(i + 1, cells.size()));
      for (String question : asked(cells.subList(i, i + 1))) {
        double[] right =
            answers.getOrDefault(question, List.of()).stream()
                .filter(QuizAnswer::right)
                .findFirst()
                .orElseThrow()
                .numbers();
        all.assertThat(DoubleStream.of(right).allMatch(n -> later.hasWithin(n, TOLERANCE)))
            .as(
                "%s: %s is shown by a later cell",
                question, DoubleStream.of(right).boxed().toList())
            .isTrue();
      }
    }
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("lectures")
  void noCellThatAsksGivesTheAnswerAway(Path lecture) throws IOException {
    List<Cell> cells = Cell.read(lecture);
    assertThat(cells)
        .filteredOn(cell -> cell.isCode() && ASKS.matcher(cell.source()).find())
        .allSatisfy(
            cell ->
                assertThat(cell.printed()).contains("… No answer yet").doesNotContain("✔", "✘"));
  }

  private static PrintedNumbers printed(List<Cell> cells) {
    StringBuilder text = new StringBuilder();
    cells.stream().filter(Cell::isCode).forEach(cell -> text.append(cell.printed()).append('\n'));
    return PrintedNumbers.in(text.toString());
  }

  private static List<String> asked(List<Cell> cells) {
    List<String> asked = new ArrayList<>();
    for (Cell cell : cells) {
      Matcher matcher = ASKS.matcher(cell.isCode() ? cell.source() : "");
      while (matcher.find()) {
        asked.add(matcher.group(2));
      }
    }
    return asked;
  }

  private static Map<String, List<QuizAnswer>> answers(Path lecture) {
    String file = Lectures.id(lecture) + ".csv";
    return QuizAnswers.read(lecture.resolveSibling("answers").resolve(file)).byQuestion();
  }
}
