package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.h1.H1;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.Notebook;
import chainrule.grader.command.KitVersion;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.Results;
import chainrule.grader.gradebook.SubmissionEntry;
import chainrule.grader.intake.Notebooks;
import chainrule.grader.result.Submission;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GradingPlanTests {
  private static final Submission ADA =
      new Submission("ada", "ada.ipynb", Instant.EPOCH, true, "digest", List.of(), List.of());

  @TempDir private Path folder;

  @Test
  void whatOtherChecksOrAnotherKitGradedIsLeft() throws Exception {
    Assignment h1 =
        new Assignment(
            HomeworkId.of(H1.class), H1.class, Notebook.parse(Notebooks.withIds("h1-q1"), "h1"));
    HomeworkRevision now = HomeworkRevision.of(h1);
    assertThat(now.kit()).isEqualTo(KitVersion.get());
    try (Gradebook book = Gradebook.open(folder.resolve("gradebook.db"))) {
      long run = book.begin("h1", now.checks(), now.kit());
      book.record(
          run,
          new SubmissionEntry(Results.graded("ada", 6, 4), ADA.handedIn(), true, ADA.sha256()));

      assertThat(whatIsLeft(book, h1, now)).isEqualTo(new GradingPlan(List.of(), List.of(ADA)));
      GradingPlan all = GradingPlan.everything(List.of(ADA));
      assertThat(all).isEqualTo(new GradingPlan(List.of(ADA), List.of()));
      assertThat(whatIsLeft(book, h1, new HomeworkRevision(now.checks(), now.kit() + ".1")))
          .isEqualTo(all);
      assertThat(whatIsLeft(book, h1, new HomeworkRevision("other checks", now.kit())))
          .isEqualTo(all);
    }
  }

  private static GradingPlan whatIsLeft(Gradebook book, Assignment h1, HomeworkRevision revision)
      throws Exception {
    return GradingPlan.whatIsLeft(List.of(ADA), book, h1, revision);
  }
}
