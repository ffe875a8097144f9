package chainrule.grader.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.CheckReport;
import chainrule.exercises.instructor.Assignment;
import chainrule.grader.judge.Notebooks;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class SupervisorTests {
  private static final String BOMB = bomb();
  private static final Assignment T0 = Assignment.of("t0").orElseThrow();

  @TempDir private Path folder;

  @Test
  void gradesAClassWithinTheMemoryAllowed() throws IOException {
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String student = "student" + i;
      submissions.add(Notebooks.right().handedIn(folder, student));
    }
    submissions.add(
        2, Notebooks.right().empty().other("h9-q1", "int x;").handedIn(folder, "broken"));
    List<Integer> progress = new ArrayList<>();

    List<SubmissionResult> results = new ArrayList<>();
    GradingRun run =
        new Supervisor(T0, 2, true)
            .grade(
                submissions,
                result -> {
                  results.add(result);
                  progress.add(results.size());
                });

    assertThat(results)
        .extracting(SubmissionResult::student)
        .containsExactlyInAnyOrderElementsOf(
            submissions.stream().map(Submission::student).toList());
    assertThat(results)
        .filteredOn(result -> result.status() == GradingStatus.GRADED)
        .hasSize(6)
        .allMatch(result -> result.points() == 20);
    assertThat(results)
        .filteredOn(result -> result.student().equals("broken"))
        .allMatch(result -> result.status() == GradingStatus.UNREADABLE);
    assertThat(progress).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(run.judgesPeakBytes())
        .hasSize(2)
        .allSatisfy(peak -> assertThat(peak).isBetween(1L, 512L << 20));
    assertThat(results)
        .filteredOn(result -> result.status() == GradingStatus.GRADED)
        .allSatisfy(
            result -> assertThat(result.timings().sandboxPeakBytes()).isBetween(1L, 256L << 20));
  }

  @Test
  void replacesAJudgeThatIsKilled() throws IOException {
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String student = "student" + i;
      submissions.add(Notebooks.right().handedIn(folder, student));
    }
    AtomicBoolean killed = new AtomicBoolean();
    List<SubmissionResult> results = new ArrayList<>();

    new Supervisor(T0, 1, true)
        .grade(
            submissions,
            result -> {
              results.add(result);
              if (killed.compareAndSet(false, true)) {
                ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
              }
            });

    assertThat(results).hasSize(3).allMatch(result -> result.points() == 20);
  }

  @Test
  void reportsASubmissionThatItsJudgeDoesNotFinish() throws IOException {
    Submission submission = Notebooks.right().handedIn(folder, "ada");

    List<SubmissionResult> results = new ArrayList<>();
    new Supervisor(T0, 1, true, 0.01).grade(List.of(submission), result -> results.add(result));

    assertThat(results).hasSize(1);
    assertThat(results.get(0).status()).isEqualTo(GradingStatus.FAILED);
    assertThat(results.get(0).reason()).isEqualTo("the judge was not done after 0.01 s");
  }

  @Test
  void aCellThatTakesTheCompilersMemoryCostsNoMoreThanItself() throws IOException {
    SubmissionResult extra = graded(Notebooks.right().extraBefore("t0-q2", "class Bomb {" + BOMB));
    SubmissionResult answer =
        graded(
            Notebooks.right()
                .with("t0-q1", Notebooks.right().source("t0-q1") + "\nclass Bomb {" + BOMB));

    assertThat(extra.points()).isEqualTo(20);
    assertThat(NoteText.of(extra.notes()))
        .containsExactly("cell 5 could not be compiled: the judge ran out of memory");
    assertThat(answer.reports().stream().map(CheckReport::points)).containsExactly(0.0, 6.0, 10.0);
    assertThat(answer.reports().get(0).lines().get(0).details())
        .containsExactly("could not be compiled: the judge ran out of memory");
  }

  @Test
  void aCellThatTheCompilerDoesNotEndCostsNoMoreThanItself() throws IOException {
    String types =
        "class Pair<X, Y> {}\n<T> Pair<T, T> twice(T value) { return null; }\nObject nested = "
            + "twice(".repeat(30)
            + 0
            + ")".repeat(30)
            + ";";

    SubmissionResult result = graded(Notebooks.right().extraBefore("t0-q2", types));

    assertThat(result.points()).isEqualTo(20);
    assertThat(NoteText.of(result.notes())).hasSize(1);
    assertThat(NoteText.of(result.notes()).get(0)).startsWith("cell 5 could not be compiled: ");
  }

  private SubmissionResult graded(Notebooks notebook) throws IOException {
    List<SubmissionResult> results = new ArrayList<>();
    new Supervisor(T0, 1, true)
        .grade(List.of(notebook.handedIn(folder, "ada")), result -> results.add(result));
    return results.get(0);
  }

  /** Doubles a constant until it has gigabytes. */
  private static String bomb() {
    StringBuilder bomb = new StringBuilder("static final String A0 = \"0123456789abcdef\";\n");
    for (int i = 1; i <= 26; i++) {
      bomb.append(
          String.format(Locale.ROOT, "static final String A%d = A%d + A%d;\n", i, i - 1, i - 1));
    }
    return bomb + "static final String Z = A26 + A25 + A24;\n}";
  }

  @Test
  void anInterruptedRunEndsItsJudgesAndTellsOfNoMoreResults() throws IOException {
    List<Submission> submissions = new ArrayList<>();
    submissions.add(Notebooks.right().handedIn(folder, "ada"));
    Notebooks endless = Notebooks.right().extraBefore("t0-q1", "while (true) {}");
    submissions.add(endless.handedIn(folder, "bob"));
    Thread grading = Thread.currentThread();
    List<SubmissionResult> results = Collections.synchronizedList(new ArrayList<>());
    Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());

    assertThatThrownBy(
            () ->
                new Supervisor(T0, 1, true)
                    .grade(
                        submissions,
                        result -> {
                          results.add(result);
                          grading.interrupt();
                        }))
        .isInstanceOf(InterruptedIOException.class);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(results).extracting(SubmissionResult::student).containsExactly("ada");
    assertThat(ProcessHandle.current().children().filter(child -> !before.contains(child)))
        .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    assertThat(results).hasSize(1);
  }
}
