package chainrule.grader.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.instructor.Assignment;
import chainrule.grader.isolation.IsolationSelector;
import chainrule.grader.isolation.Jail;
import chainrule.grader.judge.Judge;
import chainrule.grader.judge.Notebooks;
import chainrule.grader.report.PublicReport;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each notebook of the corpus cell by cell, and grades it: both must come to the same. */
@Tag("slow")
final class AgreementTests {
  private static final Map<String, Judge> JUDGES = new HashMap<>();
  private static final Map<String, Jail> JAILS = new HashMap<>();
  private static final int FEWEST = 20;

  @TempDir private Path folder;

  static Stream<Unusual> corpus() {
    return Unusual.all().stream();
  }

  @AfterAll
  static void close() {
    JUDGES.values().forEach(Judge::close);
    JUDGES.clear();
  }

  @Test
  void hasTwentyNotebooks() {
    assertThat(corpus().toList()).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void notebookAndGraderAgree(Unusual unusual) throws Exception {
    SubmissionResult result = judge(unusual).grade(Notebooks.submission("ada", unusual.in(folder)));
    Map<String, CheckReport> shown = shown(unusual);
    assertThat(shown.isEmpty())
        .isEqualTo(unusual.cells().stream().noneMatch(cell -> cell.source().contains("check.")));

    assertThat(result.reports())
        .as("%s, notes %s", unusual.name(), NoteText.of(result.notes()))
        .allSatisfy(
            graded -> {
              CheckReport notebook = shown.get(graded.question());
              if (notebook != null) {
                assertThat(verdicts(PublicReport.of(graded))).isEqualTo(verdicts(notebook));
              }
            });
    assertThat(
            result.reports().stream()
                .filter(report -> report.kind().counts() && report.verdict() != Verdict.RIGHT)
                .map(CheckReport::question))
        .as(
            "not right, notes %s, %s",
            NoteText.of(result.notes()), result.reports().stream().map(CheckReport::text).toList())
        .containsExactlyElementsOf(unusual.wrong());
    if (unusual.says().isEmpty()) {
      assertThat(NoteText.of(result.notes())).isEmpty();
    } else {
      assertThat(NoteText.of(result.notes())).anyMatch(note -> note.contains(unusual.says()));
    }
  }

  private static Judge judge(Unusual unusual) throws IOException {
    if (!JUDGES.containsKey(unusual.homework())) {
      Assignment assignment = Assignment.of(unusual.homework()).orElseThrow();
      JUDGES.put(unusual.homework(), new Judge(assignment, jail(unusual)));
    }
    return JUDGES.get(unusual.homework());
  }

  private static Jail jail(Unusual unusual) throws IOException {
    if (!JAILS.containsKey(unusual.homework())) {
      Class<?> contract = Assignment.of(unusual.homework()).orElseThrow().contract();
      JAILS.put(
          unusual.homework(),
          IsolationSelector.select(contract, Files.createTempDirectory("kit"), true));
    }
    return JAILS.get(unusual.homework());
  }

  private static Map<String, CheckReport> shown(Unusual unusual) throws IOException {
    try (Kernel kernel =
        new Kernel(jail(unusual).kit(), Assignment.of(unusual.homework()).orElseThrow())) {
      unusual.cells().stream()
          .filter(cell -> cell.type().equals("code"))
          .forEach(cell -> kernel.run(cell.source()));
      return kernel.reports();
    }
  }

  private static List<String> verdicts(CheckReport report) {
    return report.lines().stream().map(line -> line.name() + ": " + line.verdict()).toList();
  }
}
