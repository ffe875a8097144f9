package chainrule.grader.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.hidden.Assignment;
import chainrule.grader.judge.Notebooks;
import chainrule.grader.result.Status;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SupervisorTests {
  private static final Assignment T0 = Assignment.of("t0").orElseThrow();

  @TempDir private Path folder;

  @Test
  void gradesAClassWithinTheMemoryAllowed() throws IOException {
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String student = "student" + i;
      submissions.add(new Submission(student, Notebooks.right().in(folder, student)));
    }
    submissions.add(
        2, new Submission("broken", Files.writeString(folder.resolve("broken.ipynb"), "{")));
    List<Integer> progress = new ArrayList<>();

    GradingRun run =
        new Supervisor(T0, 2, true).grade(submissions, (result, done, total) -> progress.add(done));

    assertThat(run.results())
        .extracting(SubmissionResult::student)
        .containsExactlyElementsOf(submissions.stream().map(Submission::student).toList());
    assertThat(run.results())
        .filteredOn(result -> result.status() == Status.GRADED)
        .hasSize(6)
        .allMatch(result -> result.points() == 20);
    assertThat(run.results().get(2).status()).isEqualTo(Status.UNREADABLE);
    assertThat(progress).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(run.judgesPeakBytes()).isBetween(1L, 1L << 30);
    assertThat(run.results())
        .filteredOn(result -> result.status() == Status.GRADED)
        .allSatisfy(
            result -> assertThat(result.timings().sandboxPeakBytes()).isBetween(1L, 256L << 20));
  }

  @Test
  void replacesAJudgeThatIsKilled() throws IOException {
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String student = "student" + i;
      submissions.add(new Submission(student, Notebooks.right().in(folder, student)));
    }
    AtomicBoolean killed = new AtomicBoolean();

    GradingRun run =
        new Supervisor(T0, 1, true)
            .grade(
                submissions,
                (result, done, total) -> {
                  if (killed.compareAndSet(false, true)) {
                    ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
                  }
                });

    assertThat(run.results()).allMatch(result -> result.points() == 20);
  }

  @Test
  void reportsASubmissionThatItsJudgeDoesNotFinish() throws IOException {
    Submission submission = new Submission("ada", Notebooks.right().in(folder, "ada"));

    GradingRun run = new Supervisor(T0, 1, true, 0.01).grade(List.of(submission), (r, d, t) -> {});

    assertThat(run.results().get(0).status()).isEqualTo(Status.FAILED);
    assertThat(run.results().get(0).reason()).isEqualTo("the judge was not done after 0.01 s");
  }
}
