package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.grader.bench.LocalSlurm;
import chainrule.grader.build.KitFolder;
import chainrule.grader.cluster.SliceMain;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.isolation.Confinement;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Grades on a real Slurm with four nodes of one core each, all on this machine.
 *
 * <p>{@code -Dchainrule.cluster=400} makes it the large one.
 */
@Tag("slow")
final class SlurmGradingTests {
  private static final int STUDENTS = Integer.getInteger("chainrule.cluster", 8);
  private static final List<String> NODES = List.of("n1", "n2", "n3", "n4");
  private static final List<String> SAMPLES =
      List.of("s01-perfect", "s06-mistakes", "s10-compile-error", "s05-first-half");

  @TempDir private static Path machine;
  private static @Nullable LocalSlurm slurm;

  @TempDir private Path folder;

  @BeforeAll
  static void startSlurm() throws IOException, InterruptedException {
    Confinement.assumePossible();
    LocalSlurm.missing()
        .ifPresent(
            program ->
                assumeTrue(false, program + " is not installed (apt-get install slurm-wlm munge)"));
    slurm = LocalSlurm.start(machine.resolve("slurm"), NODES.size(), null);
  }

  @AfterAll
  static void stopSlurm() throws InterruptedException {
    if (slurm != null) {
      slurm.close();
    }
  }

  private static LocalSlurm slurm() {
    if (slurm == null) {
      throw new IllegalStateException("Slurm was not started");
    }
    return slurm;
  }

  @Test
  void aNodeThatDiesChangesNoMarkOfOneMachine() throws Exception {
    Path out = folder.resolve("out");
    Path notebooks = handIn(STUDENTS);
    addCell(notebooks.resolve("s0.ipynb"), planting(out.resolve("slurm/planted")));
    Process grader = grader().start(notebooks, out, options("--slice", "" + STUDENTS / 4));
    LocalSlurm.until("no result comes", () -> !results(out).isEmpty());
    String busy =
        NODES.stream().filter(node -> !slurm().tasksOn(node).isEmpty()).findFirst().orElseThrow();
    slurm().killNode(busy);

    assertThat(GraderProcess.ended(grader)).describedAs(said()).isEqualTo(ExitStatus.DONE);

    slurm().startNode(busy);
    assertThat(said())
        .contains(": 4 tasks")
        .contains(": 1 tasks")
        .contains(STUDENTS + " of " + STUDENTS + " graded");
    assertThat(out.resolve("slurm")).doesNotExist();
    Path alone = folder.resolve("alone");
    assertThat(GraderProcess.ended(grader().start(notebooks, alone))).isEqualTo(ExitStatus.DONE);
    assertThat(out.resolve("grades.csv")).hasSameTextualContentAs(alone.resolve("grades.csv"));
    assertThat(list(out.resolve("feedback")))
        .hasSameSizeAs(list(alone.resolve("feedback")))
        .hasSize(STUDENTS);
  }

  @Test
  void aKilledControllerLosesNothingAndTheSameCallTakesUpTheTasks() throws Exception {
    Path out = folder.resolve("out");
    Path notebooks = handIn(4);
    Process killed = grader().start(notebooks, out, options("--slice", "2"));
    LocalSlurm.until("no task starts", () -> said().contains(": 2 tasks") && sliceMains() == 2);
    killed.destroyForcibly().waitFor();

    Process grader = grader().start(notebooks, out, options("--slice", "2"));

    assertThat(GraderProcess.ended(grader)).describedAs(said()).isEqualTo(ExitStatus.DONE);
    assertThat(said())
        .contains("2 Slurm tasks of an earlier call are still there; they go on")
        .doesNotContain("Slurm job")
        .contains("4 of 4 graded");
  }

  @Test
  void controlCEndsTheTasks() throws Exception {
    Path out = folder.resolve("out");
    Process grader = grader().start(handIn(2), out, options());
    LocalSlurm.until("no task starts", () -> sliceMains() == 1);

    new ProcessBuilder("kill", "-INT", "" + grader.pid()).start().waitFor();

    assertThat(GraderProcess.ended(grader)).isEqualTo(ExitStatus.INTERRUPTED);
    LocalSlurm.until("a task goes on", () -> sliceMains() == 0);
    assertThat(said()).contains("chainrule: stopped; marks noted so far are kept");
  }

  @Test
  void whatKillsItsTaskIsNamedAndTheOthersKeepTheirMarks() throws Exception {
    Path out = folder.resolve("out");
    Process grader = grader().start(handIn(2), out, options());
    // the first task has both, the second only the first of them
    for (int i = 0; i < 2; i++) {
      LocalSlurm.until("no task starts", () -> taskWith(out, "s0.ipynb") != null);
      ProcessHandle task = taskWith(out, "s0.ipynb");
      if (task != null) {
        task.destroyForcibly();
        task.onExit().get(10, TimeUnit.SECONDS);
      }
    }

    assertThat(GraderProcess.ended(grader)).describedAs(said()).isEqualTo(ExitStatus.UNGRADED);
    assertThat(said())
        .containsPattern("not graded: .*s0.ipynb: the Slurm task that graded it died 2 times")
        .contains("1 of 2 graded");
    assertThat(out.resolve("grades.csv")).content().contains(",s1,");
  }

  @Test
  void aFullDiskIsOneLineAndTheSameCallGradesTheRest() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        ended("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()) == 0,
        "a small file system of its own can only be mounted by root on Linux");
    try {
      Path out = folder.resolve("out");
      Path notebooks = handIn(2);
      String[] options = options("--shared", disk.toString());
      Process grader = grader().start(notebooks, out, options);
      LocalSlurm.until("no task starts", () -> sliceMains() == 1);
      Path filler = disk.resolve("filler");
      ended("dd", "if=/dev/zero", "of=" + filler, "bs=1k", "status=none");

      assertThat(GraderProcess.ended(grader)).describedAs(said()).isEqualTo(ExitStatus.UNGRADED);
      assertThat(said())
          .containsPattern("chainrule: " + disk + "\\S*: node n\\d cannot write its results there")
          .contains("the same call grades what is left");
      assertThat(results(disk)).isEmpty();
      Files.delete(filler);
      assertThat(GraderProcess.ended(grader().start(notebooks, out, options)))
          .describedAs(said())
          .isEqualTo(ExitStatus.DONE);
    } finally {
      ended("umount", disk.toString());
    }
  }

  @Test
  void aFolderThatIsNotSharedIsNamed() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    assumeTrue(
        ended("unshare", "--mount", "true") == 0,
        "a folder can be hidden from a process only where it may have mounts of its own");
    try (LocalSlurm other = LocalSlurm.start(folder.resolve("other"), 2, out)) {
      Process grader =
          new GraderProcess(temporary(), log(), List.of(other.variable()))
              .start(handIn(2), out, options());

      assertThat(GraderProcess.ended(grader)).isEqualTo(ExitStatus.UNGRADED);
      assertThat(said())
          .containsPattern("chainrule: " + out + "/slurm/\\S+: node n\\d does not see this folder;")
          .contains("expected one that all nodes share (--shared DIR)");
    }
  }

  @Test
  void aSlurmThatIsNotThereIsOneLineAndNothingIsWritten() throws Exception {
    Path out = folder.resolve("out");
    Path notebooks = handIn(1);
    GraderProcess without = new GraderProcess(temporary(), log(), List.of("PATH=/nowhere"));
    assertThat(GraderProcess.ended(without.start(notebooks, out, options())))
        .isEqualTo(ExitStatus.FAILED);
    assertThat(said())
        .startsWith("chainrule: no sbatch on the path; expected Slurm's commands")
        .hasLineCount(1);

    Path conf = Files.writeString(folder.resolve("slurm.conf"), "ClusterName=x\n");
    GraderProcess silent = new GraderProcess(temporary(), log(), List.of("SLURM_CONF=" + conf));
    assertThat(GraderProcess.ended(silent.start(notebooks, out, options())))
        .isEqualTo(ExitStatus.FAILED);
    assertThat(said()).startsWith("chainrule: squeue: ").hasLineCount(1);
    assertThat(out).doesNotExist();
  }

  private static String planting(Path file) {
    return "try { java.nio.file.Files.createDirectories(java.nio.file.Path.of(\""
        + file
        + "\")); } catch (Exception e) { }";
  }

  private static void addCell(Path notebook, String code) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = (ObjectNode) json.readTree(notebook.toFile());
    ObjectNode cell = ((ArrayNode) root.path("cells")).insertObject(1);
    cell.put("cell_type", "code").put("source", code).putObject("metadata");
    json.writeValue(notebook.toFile(), root);
  }

  private Path handIn(int students) throws IOException {
    Path notebooks = Files.createDirectory(folder.resolve("class"));
    Path samples = KitFolder.ofSystemProperty().samples("h1");
    for (int i = 0; i < students; i++) {
      String sample = SAMPLES.get(i % SAMPLES.size()) + ".ipynb";
      Files.copy(samples.resolve(sample), notebooks.resolve("s" + i + ".ipynb"));
    }
    return notebooks;
  }

  private static String[] options(String... more) {
    return Stream.concat(Stream.of("--engine", "slurm"), Stream.of(more)).toArray(String[]::new);
  }

  private GraderProcess grader() throws IOException {
    return new GraderProcess(temporary(), log(), List.of(slurm().variable()));
  }

  private Path temporary() throws IOException {
    return Files.createDirectories(folder.resolve("tmp"));
  }

  private Path log() {
    return folder.resolve("log");
  }

  private String said() throws IOException {
    return Files.readString(log());
  }

  private static List<Path> results(Path shared) throws IOException {
    List<Path> results = new ArrayList<>();
    for (Path task : below(shared, "results")) {
      list(task).stream().filter(file -> file.toString().endsWith(".json")).forEach(results::add);
    }
    return results;
  }

  /** Returns what is in a folder of the run, which may not be there yet. */
  private static List<Path> below(Path shared, String name) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path run : list(shared.resolve("slurm"))) {
      files.addAll(list(run.resolve(name)));
    }
    return files;
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).toList();
    }
  }

  private static Stream<ProcessHandle> tasks() {
    return NODES.stream()
        .flatMap(node -> slurm().tasksOn(node).stream())
        .filter(one -> LocalSlurm.commandLine(one).contains(SliceMain.class.getName()));
  }

  private static long sliceMains() {
    return tasks().count();
  }

  /** Returns the process whose slice holds a file, once it is running. */
  private static @Nullable ProcessHandle taskWith(Path out, String file) throws IOException {
    for (Path slice : below(out, "slices")) {
      if (Files.readString(slice).contains(file)) {
        String task = " " + slice.getFileName() + " ";
        ProcessHandle found =
            tasks()
                .filter(one -> LocalSlurm.commandLine(one).contains(task))
                .findFirst()
                .orElse(null);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static int ended(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
