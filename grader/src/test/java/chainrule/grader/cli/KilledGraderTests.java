package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.isolation.Confinement;
import chainrule.grader.judge.JudgeMain;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the grader, its judges and its sandboxes at random moments while a class is graded.
 *
 * <p>{@code -Dchainrule.kills=50 -Dchainrule.students=60} makes it the large one.
 */
@Tag("slow")
final class KilledGraderTests {
  private static final int KILLS = Integer.getInteger("chainrule.kills", 8);
  private static final int STUDENTS = Integer.getInteger("chainrule.students", 10);
  private static final long SEED = Long.getLong("chainrule.seed", 20_250_601L);
  private static final int LONGEST_PAUSE_MILLIS = 1_500;
  private static final String SLOW_CELL =
      "java.util.concurrent.locks.LockSupport.parkNanos(5_000_000_000L);";
  private static final List<String> SAMPLES =
      List.of(
          "s01-perfect",
          "s06-mistakes",
          "s10-compile-error",
          "s05-first-half",
          "s15-deleted-and-reordered");

  @TempDir private Path folder;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<ProcessHandle> seen = new ArrayList<>();
  private Path notebooks = Path.of("");
  private Path temporary = Path.of("");

  @BeforeEach
  void writeClass() throws IOException {
    Confinement.assumePossible();
    notebooks = Files.createDirectory(folder.resolve("class"));
    temporary = Files.createDirectory(folder.resolve("tmp"));
    Path samples = KitFolder.ofSystemProperty().samples("h1");
    for (int i = 0; i < STUDENTS; i++) {
      String sample = SAMPLES.get(i % SAMPLES.size());
      Files.copy(samples.resolve(sample + ".ipynb"), notebooks.resolve("s" + i + ".ipynb"));
    }
  }

  @Test
  void oneMoreCallGivesEveryMarkOfAnUndisturbedRun() throws IOException, InterruptedException {
    Path calm = folder.resolve("calm");
    assertThat(GraderProcess.ended(start(calm))).isEqualTo(ExitStatus.DONE);
    String marks = Files.readString(calm.resolve("grades.csv"));
    assertThat(marks.lines()).hasSize(STUDENTS + 1);

    int kills = 0;
    for (int round = 0; kills < KILLS; round++) {
      Path out = folder.resolve("round" + round);
      kills += killUntilDone(out, KILLS - kills);
      assertThat(GraderProcess.ended(start(out))).isEqualTo(ExitStatus.DONE);
      assertThat(out.resolve("grades.csv")).hasContent(marks);
    }

    assertThat(seen)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.onExit()).succeedsWithin(Duration.ofSeconds(20)));
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void controlCEndsCleanlyAndTheSameCallGradesTheRest() throws IOException, InterruptedException {
    holdUp(notebooks.resolve("s" + (STUDENTS - 1) + ".ipynb"));
    Path out = folder.resolve("out");
    Process grader = start(out);
    while (marks(out) == 0) {
      assertThat(grader.waitFor(100, TimeUnit.MILLISECONDS)).isFalse();
    }
    List<ProcessHandle> all = grader.descendants().toList();

    new ProcessBuilder("kill", "-INT", "" + grader.pid()).start().waitFor();

    assertThat(GraderProcess.ended(grader)).isEqualTo(ExitStatus.INTERRUPTED);
    assertThat(Files.readString(folder.resolve("log")))
        .contains("chainrule: stopped; marks noted so far are kept, the same call grades");
    assertThat(all)
        .allSatisfy(one -> assertThat(one.onExit()).succeedsWithin(Duration.ofSeconds(20)));
    assertThat(temporary).isEmptyDirectory();
    int kept = marks(out);
    assertThat(kept).isBetween(1, STUDENTS - 1);
    assertThat(GraderProcess.ended(start(out))).isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(folder.resolve("log"))).contains(kept + " already graded");
    assertThat(marks(out)).isEqualTo(STUDENTS);
  }

  /** Puts cells that take long into a notebook, so that a class is not graded before it is seen. */
  private static void holdUp(Path notebook) throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode root = json.readTree(notebook.toFile());
    for (int i = 0; i < 4; i++) {
      ObjectNode cell = ((ArrayNode) root.path("cells")).insertObject(0);
      cell.put("cell_type", "code").put("source", SLOW_CELL).putObject("metadata");
    }
    json.writeValue(notebook.toFile(), root);
  }

  private static int marks(Path out) throws IOException {
    Path book = out.resolve("gradebook.db");
    if (!Files.exists(book)) {
      return 0;
    }
    AtomicInteger marks = new AtomicInteger();
    try (Gradebook gradebook = Gradebook.open(book)) {
      gradebook.forEachMark(mark -> marks.incrementAndGet());
    }
    return marks.get();
  }

  /** Returns how many kills a class took until it was graded or enough were done. */
  private int killUntilDone(Path out, int most) throws IOException, InterruptedException {
    int kills = 0;
    Process grader = start(out);
    while (kills < most) {
      if (grader.waitFor(random.nextInt(LONGEST_PAUSE_MILLIS), TimeUnit.MILLISECONDS)) {
        if (grader.exitValue() == ExitStatus.DONE || grader.exitValue() == ExitStatus.UNGRADED) {
          return kills;
        }
        grader = start(out);
      } else if (killOneOf(grader)) {
        kills++;
      }
    }
    GraderProcess.ended(grader);
    return kills;
  }

  private boolean killOneOf(Process grader) {
    List<ProcessHandle> all = grader.descendants().toList();
    seen.addAll(all);
    List<ProcessHandle> judges = all.stream().filter(KilledGraderTests::isJudge).toList();
    List<ProcessHandle> victims =
        switch (random.nextInt(3)) {
          case 0 -> List.of(grader.toHandle());
          case 1 -> judges;
          default -> judges.stream().flatMap(ProcessHandle::descendants).toList();
        };
    return !victims.isEmpty() && victims.get(random.nextInt(victims.size())).destroyForcibly();
  }

  private static boolean isJudge(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(JudgeMain.class.getName());
  }

  private Process start(Path out) throws IOException {
    return new GraderProcess(temporary, folder.resolve("log")).start(notebooks, out);
  }
}
