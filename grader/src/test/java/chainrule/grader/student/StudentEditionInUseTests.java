package chainrule.grader.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.exercises.instructor.AnswerBank;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.exercises.ipynb.StudentNotebook;
import chainrule.grader.build.KitFolder;
import chainrule.grader.homework.StudentKit;
import chainrule.grader.notebooks.Kit;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * A homework done in the student edition, as it comes out of its zip, in an empty folder and with
 * an empty home: nothing of the kit's own set-up is used.
 */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
final class StudentEditionInUseTests {
  @SuppressWarnings("NullAway.Init") // by unpack
  private Path edition;

  @SuppressWarnings("NullAway.Init") // by unpack
  private Path home;

  private record Call(int status, String out, String err) {}

  @BeforeAll
  void unpack(@TempDir Path folder) throws Exception {
    Kit.assumeKernel();
    assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "drives the POSIX script");
    Path out = Files.createDirectory(folder.resolve("out"));
    StudentKit.of(KitFolder.ofSystemProperty(), List.of(h1())).write(out);
    Path place = Files.createDirectory(folder.resolve("a student's folder"));
    home = Files.createDirectory(folder.resolve("home"));
    Kit.run(
        new ProcessBuilder("unzip", "-q", out.resolve("h1-perceptron.zip").toString())
            .directory(place.toFile()));
    edition = place.resolve("h1-perceptron");
  }

  private static Assignment h1() {
    return Assignment.of("h1").orElseThrow();
  }

  /** Returns a call as the student's guide shows it. */
  private static String[] guide(String name) throws IOException {
    return GuideCommands.of("exercises/STUDENT.md").stream()
        .filter(call -> call.get(0).equals(name))
        .findFirst()
        .orElseThrow()
        .toArray(String[]::new);
  }

  /** One slip, named; then all is right; then it is handed in. */
  @Test
  void aHomeworkIsDoneCheckedAndHandedIn() throws Exception {
    AnswerBank bank = h1().bank();
    Map<String, String> answers = new HashMap<>();
    h1().questions().forEach(one -> answers.put(one.gradeId(), bank.reference(one).source()));
    AnswerBank.Entry slip =
        bank.entries().stream()
            .filter(entry -> entry.role() == AnswerBank.Role.MISTAKE)
            .filter(entry -> entry.question().equals("predict"))
            .findFirst()
            .orElseThrow();
    Map<String, String> wrong = new HashMap<>(answers);
    wrong.put("h1-q1", slip.source());
    write(wrong);

    Call checked = call(guide("check"));

    assertThat(checked.status()).as(checked.toString()).isEqualTo(1);
    assertThat(checked.out()).contains("hint: " + slip.hint()).contains("Q1 predict");
    assertThat(checked.out()).containsPattern("\\d+ of \\d+ questions pass their public checks");
    assertThat(checked.err()).doesNotContain("Exception", "WARNING", "chainrule: ");

    byte[] saved = write(answers);
    Call handedIn = call(guide("hand-in"));

    assertThat(handedIn.status()).as(handedIn.toString()).isZero();
    assertThat(handedIn.out()).doesNotContain("hint:");
    assertThat(handedIn.out().strip())
        .endsWith("hand in this file: " + edition.resolve("hand-in/h1-perceptron.ipynb"));
    assertThat(edition.resolve("hand-in/h1-perceptron.ipynb")).hasBinaryContent(saved);
    assertThat(edition.resolve("homework/h1-perceptron.ipynb")).hasBinaryContent(saved);
  }

  @Test
  void whatCannotBeCheckedGetsOneLine() throws Exception {
    Files.writeString(edition.resolve("broken.ipynb"), "{\"cells\": [");
    Files.writeString(
        edition.resolve("other.ipynb"),
        "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}, \"cells\": []}");

    assertThat(call("check", "homework/h9.ipynb"))
        .isEqualTo(new Call(2, "", "chainrule: homework/h9.ipynb: no such file or folder\n"));
    Call broken = call("check", "broken.ipynb");
    assertThat(broken.status()).isEqualTo(3);
    assertThat(broken.err()).startsWith("chainrule: broken.ipynb: ").hasLineCount(1);
    assertThat(call("hand-in", "other.ipynb"))
        .isEqualTo(
            new Call(
                3,
                "",
                "chainrule: other.ipynb: no cell carries the id of a question; expected a notebook"
                    + " of kit/homework\n"));
    assertThat(call("hand-in", "homework/h1-perceptron.ipynb", "--name", "../ada").status())
        .isEqualTo(2);
    assertThat(call("grade").status()).isEqualTo(2);
    assertThat(edition.resolve("hand-in/broken.ipynb")).doesNotExist();
  }

  @Test
  void anOlderOrDamagedNotebookIsHandedInWithANote() throws Exception {
    String original = Files.readString(edition.resolve("kit/homework/h1-perceptron.ipynb"));
    Path damaged = edition.resolve("damaged.ipynb");
    Files.writeString(damaged, original.replace("\"h1-q3\"", "\"lost\""));

    Call handedIn = call("hand-in", "damaged.ipynb", "--unchecked", "--name", "damaged");

    assertThat(handedIn.status()).isZero();
    assertThat(handedIn.out())
        .contains("note: lacks cells that were handed out: h1-q3; ")
        .contains("hand in this file: ");
    assertThat(edition.resolve("hand-in/damaged.ipynb")).hasContent(Files.readString(damaged));
  }

  @Test
  void labServesTheHomework() throws Exception {
    assertThat(guide("lab")).containsExactly("lab");
    ProcessBuilder builder = command("lab", "--no-browser", "--port", "0");
    Process lab = builder.redirectErrorStream(true).start();
    try (BufferedReader said = lab.inputReader(StandardCharsets.UTF_8)) {
      String address =
          said.lines()
              .map(String::strip)
              .filter(line -> line.startsWith("http://127.0.0.1:"))
              .findFirst()
              .orElseThrow();

      assertThat(address).contains("/lab/tree/homework/h1-perceptron.ipynb?token=");
      URI notebook =
          URI.create(address.replace("/lab/tree/", "/api/contents/").replace("?", "?content=0&"));
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(notebook).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("h1-perceptron.ipynb");
    } finally {
      lab.descendants().forEach(ProcessHandle::destroy);
      lab.destroy();
      lab.waitFor();
    }
  }

  private byte[] write(Map<String, String> answers) throws IOException, NotebookException {
    Path notebook = edition.resolve("homework/h1-perceptron.ipynb");
    Files.writeString(notebook, StudentNotebook.answered(h1().notebook(), answers).toJson());
    return Files.readAllBytes(notebook);
  }

  private Call call(String... words) throws IOException, InterruptedException {
    ProcessBuilder builder = command(words);
    Path out = Files.createTempFile(home, "out", null);
    Path err = Files.createTempFile(home, "err", null);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    int status = process.waitFor();
    return new Call(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private ProcessBuilder command(String... words) {
    List<String> command = new ArrayList<>(List.of("./chainrule"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(edition.toFile());
    builder.environment().put("HOME", home.toString());
    return builder;
  }
}
