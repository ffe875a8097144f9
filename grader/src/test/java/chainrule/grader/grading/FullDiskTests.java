package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.h1.H1;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.gradebook.Results;
import chainrule.grader.intake.IntakeBatch;
import chainrule.grader.intake.Notebooks;
import chainrule.grader.isolation.IsolationLevel;
import chainrule.grader.result.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fills a disk of 512 KiB while a class is graded onto it. */
@Tag("slow")
final class FullDiskTests {
  @TempDir private Path disk;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk.toString()),
        "a small file system of its own can only be mounted by root on Linux");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    run("umount", disk.toString());
  }

  @Test
  void marksSurviveAndTheRunCanBeRepeated() throws IOException {
    grade("ada");
    String before = Files.readString(disk.resolve("grades.csv"));
    Path filler = disk.resolve("filler");
    fill(filler);

    assertThatThrownBy(() -> grade("bob"))
        .isInstanceOf(IOException.class)
        .satisfies(
            e ->
                assertThat(e.toString())
                    .contains(disk.toString())
                    .containsPattern("no space left on the disk|cannot be written"));

    assertThat(disk.resolve("grades.csv")).hasContent(before);
    Files.delete(filler);
    grade("bob");
    assertThat(Files.readString(disk.resolve("grades.csv"))).startsWith(before).contains(",bob,");
  }

  private void grade(String student) throws IOException {
    Submission one =
        new Submission(
            student, student + ".ipynb", Instant.EPOCH, true, "digest", List.of(), List.of());
    GradingEngine engine =
        (submissions, done) -> {
          done.done(Results.graded(student, 6, 4));
          return new GradingEngine.Usage(0, IsolationLevel.BUBBLEWRAP);
        };
    new ClassGrading(h1(), new OutputFolder(disk))
        .grade(new IntakeBatch(List.of(one), List.of()), engine, result -> {});
  }

  private static void fill(Path file) throws IOException {
    for (int size = 1 << 16; size > 0; size /= 2) {
      byte[] piece = new byte[size];
      try (var out = Files.newOutputStream(file, APPEND)) {
        while (true) {
          out.write(piece);
        }
      } catch (IOException full) {
        assertThat(full).hasMessageContaining("No space left");
      }
    }
  }

  private static final OpenOption[] APPEND = {StandardOpenOption.CREATE, StandardOpenOption.APPEND};

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  private static Assignment h1() {
    try {
      return new Assignment(
          new HomeworkId('h', 1), H1.class, Notebook.parse(Notebooks.withIds("h1-q1"), "h1"));
    } catch (NotebookException e) {
      throw new IllegalStateException(e);
    }
  }
}
