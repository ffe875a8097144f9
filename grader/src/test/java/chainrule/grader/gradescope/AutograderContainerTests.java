package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.StudentNotebook;
import chainrule.grader.build.KitFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The autograder's zip run as Gradescope runs it: as root of a container, which has no user
 * namespaces and may not mount.
 */
@Tag("slow")
final class AutograderContainerTests {
  private static final Assignment H1 = Assignment.of("h1").orElseThrow();
  private static final List<String> PROGRAMS =
      List.of("unshare", "chroot", "setpriv", "prlimit", "perl", "bash", "java");

  /** What only tests need is no part of the zip that an instructor gets. */
  private static final List<String> OF_TESTS =
      List.of("test-classes", "selenium", "archunit", "assertj", "byte-buddy", "opentelemetry");

  /** An answer that looks for the autograder and says what it found. */
  private static final String ATTACK =
      """
      if (!new java.io.File(System.getProperty("java.home"), "lib").exists()) {
        throw new IllegalStateException("saw nothing, not even what is there");
      }
      for (String place : new String[] {"/autograder", "/autograder/source", "/autograder/results",
          "/autograder/source/lib", "/autograder/submission_metadata.json", "/etc/passwd"}) {
        if (new java.io.File(place).exists()) throw new IllegalStateException("saw " + place);
      }
      try {
        java.nio.file.Files.writeString(
            java.nio.file.Path.of("/autograder/results/results.json"), "{\\"score\\": 1000}");
        throw new IllegalStateException("saw that results can be written");
      } catch (java.io.IOException expected) {
      }
      try {
        new java.net.Socket("127.0.0.1", 9).close();
        throw new IllegalStateException("saw the network");
      } catch (java.net.ConnectException refused) {
        throw new IllegalStateException("saw the network, which refused");
      } catch (java.io.IOException expected) {
      }
      """;

  @TempDir private static Path folder;
  private static Path zip = Path.of("");

  @BeforeAll
  static void write() throws IOException {
    List<Path> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> OF_TESTS.stream().noneMatch(entry::contains))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();
    KitFolder kit = KitFolder.ofSystemProperty();
    zip = AutograderZip.of(H1, kit, classPath).write(folder, false);
  }

  @Test
  void theZipHasBothScriptsAtItsTopAndNoGradebook() throws IOException {
    try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
      for (String script : List.of("setup.sh", "run_autograder")) {
        assertThat(file.getEntry(script).getUnixMode() & 0777).isEqualTo(0755);
      }
      List<String> names = new ArrayList<>();
      file.getEntries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
      assertThat(names)
          .anyMatch(name -> name.startsWith("datasets/digits/"))
          .noneMatch(name -> name.contains("sqlite-jdbc"));
    }
    assertThat(zip).hasFileName("h1-gradescope.zip");
  }

  @Test
  void aZipThatIsThereIsNotReplacedUnlessTold() throws IOException {
    byte[] before = Files.readAllBytes(zip);
    AutograderZip again = AutograderZip.of(H1, KitFolder.ofSystemProperty(), List.of());

    assertThatThrownBy(() -> again.write(folder, false))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Files.readAllBytes(zip)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".draft"))).isEmpty();
    }
  }

  @Test
  void inAContainerEachSubmissionEndsInValidResults() throws Exception {
    assumeContainer();
    Path root = Files.createDirectory(folder.resolve("root"));
    unpack(root.resolve("autograder/source"));
    Path submission = Files.createDirectories(root.resolve("autograder/submission"));
    Files.writeString(
        root.resolve("autograder/submission_metadata.json"),
        "{\"users\": [{\"email\": \"ada@example.edu\", \"id\": 1, \"name\": \"Ada\"}]}");

    JsonNode none = run(root);
    assertThat(none.path("score").asDouble(-1)).isZero();
    assertThat(none.path("output").asText())
        .isEqualTo("no notebook (*.ipynb) was handed in; expected h1-perceptron.ipynb");

    Files.writeString(submission.resolve("ada.ipynb"), notebook());
    JsonNode graded = run(root);
    assertThat(graded.path("score").asDouble()).isEqualTo(total());
    for (JsonNode test : graded.path("tests")) {
      assertThat(test.path("output").asText()).doesNotContain("saw ");
      assertThat(test.path("status").asText()).isEqualTo("passed");
      assertThat(test.path("visibility").asText())
          .isEqualTo(
              test.path("name").asText().contains("hidden checks") ? "after_published" : "visible");
    }
    assertThat(log(root)).contains("another unprivileged user in a root folder of copies");

    Files.writeString(root.resolve("autograder/source/autograder.args"), "-version-of-nothing");
    JsonNode failed = run(root);
    assertThat(failed.path("score").asDouble(-1)).isZero();
    assertThat(failed.path("output").asText()).contains("ask your instructor");
  }

  private static double total() {
    return H1.questions().stream()
        .filter(question -> question.kind().counts())
        .mapToDouble(QuestionSpec::points)
        .sum();
  }

  /** All answers are right, and the first attacks before it answers. */
  private static String notebook() throws Exception {
    Map<String, String> answers = new HashMap<>();
    for (QuestionSpec question : H1.questions()) {
      String source = H1.bank().reference(question).source();
      int body = source.indexOf('{') + 1;
      boolean first = answers.isEmpty();
      String attack = source.substring(0, body) + "\n" + ATTACK + source.substring(body);
      answers.put(question.gradeId(), first ? attack : source);
    }
    String notebook = StudentNotebook.answered(H1.notebook(), answers).toJson();
    assertThat(notebook).contains("saw that results can be written");
    return notebook;
  }

  private static JsonNode run(Path root) throws Exception {
    Path work = root.resolve("autograder");
    Process process =
        new ProcessBuilder(
                "unshare",
                "--mount",
                "--pid",
                "--fork",
                "--kill-child",
                "--net",
                "bash",
                resource("container.sh").toString(),
                root.toString(),
                resource("as-in-docker.pl").toString(),
                "bash",
                "/autograder/source/run_autograder")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    process.getOutputStream().close();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(log(root)).isZero();
    Path results = work.resolve("results/results.json");
    assertThat(results).as(log(root)).exists();
    return GradescopeSchema.valid(Files.readString(results));
  }

  private static String log(Path root) throws IOException {
    return root + ": " + Files.readString(folder.resolve("log"));
  }

  private static Path resource(String name) throws Exception {
    return Path.of(
        Objects.requireNonNull(AutograderContainerTests.class.getResource(name), name).toURI());
  }

  private static void unpack(Path target) throws IOException {
    try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
      for (ZipArchiveEntry entry :
          (Iterable<ZipArchiveEntry>) () -> file.getEntries().asIterator()) {
        Path to = target.resolve(entry.getName());
        Files.createDirectories(to.getParent());
        try (InputStream in = file.getInputStream(entry)) {
          Files.copy(in, to);
        }
      }
    }
  }

  private static void assumeContainer() throws Exception {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root may make a container");
    assumeTrue(
        System.getProperty("os.arch").equals("amd64"),
        "Docker's filter is written for x86-64 here, as Gradescope's machines are");
    for (String program : PROGRAMS) {
      boolean there =
          Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
              .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
      assumeTrue(there, program + " is not installed");
    }
    Process bare =
        new ProcessBuilder("unshare", "--mount", "--pid", "--fork", "--net", "true").start();
    String said = new String(bare.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeTrue(bare.waitFor() == 0, () -> "no container can be made here: " + said.strip());
  }
}
