package chainrule.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.h5.H5;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.isolation.IsolationSelector;
import chainrule.grader.isolation.Jail;
import chainrule.grader.result.CellNote;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Note;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notebook of homework 5 as students had it when activations and heads were still strings. */
final class OlderEditionTests {
  @TempDir private Path folder;

  @Test
  void isNamedOnceAndWhatStillFitsIsGraded() throws IOException, NotebookException {
    SubmissionResult result;
    Jail jail = IsolationSelector.select(H5.class, folder, true);
    try (Judge judge = new Judge(Assignment.of("h5").orElseThrow(), jail)) {
      result = judge.grade(handedIn("h5-edition-1.ipynb"));
    }

    assertThat(result.status()).isEqualTo(GradingStatus.GRADED);
    assertThat(result.facts(Note.OlderEdition.class)).containsExactly(new Note.OlderEdition(1, 2));
    assertThat(result.facts(CellNote.LockedCellChanged.class)).isEmpty();
    Map<String, Long> points =
        result.reports().stream()
            .collect(
                Collectors.toMap(CheckReport::question, report -> Math.round(report.points())));
    assertThat(points)
        .containsEntry("Q2b", 6L)
        .containsEntry("Q3", 7L)
        .containsEntry("Q3b", 3L)
        .containsEntry("Q1", 0L);
  }

  private static Submission handedIn(String name) throws IOException, NotebookException {
    try (InputStream in =
        Objects.requireNonNull(OlderEditionTests.class.getResourceAsStream(name))) {
      return new Submission(
          "ada",
          name,
          Instant.EPOCH,
          false,
          "0",
          Notebook.parse(in.readAllBytes(), name).cells(),
          List.of());
    }
  }
}
