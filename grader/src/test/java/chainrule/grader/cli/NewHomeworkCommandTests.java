package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.instructor.AnswerBankBuilder;
import chainrule.exercises.instructor.HomeworkSources;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.isolation.Confinement;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes a homework into a copy of the kit that has none, hands it out, and grades it. */
@Tag("slow")
final class NewHomeworkCommandTests {
  private static final long SECONDS = 600;

  @TempDir private Path folder;
  private Path kit;
  private Path classes;
  private Path homework;
  private String said = "";

  @BeforeEach
  void layOut() throws IOException {
    kit = folder.resolve("kit");
    classes = Files.createDirectories(folder.resolve("classes"));
    homework = HomeworkSources.place(kit).resolve("h9");
    Files.createDirectories(homework.getParent());
  }

  @Test
  void whatIsWrittenIsReleasedAndGraded() throws IOException, InterruptedException {
    Confinement.assumePossible();
    assertThat(chainrule("new-homework", "h9-images")).as(said).isEqualTo(ExitStatus.DONE);
    assertThat(said.lines()).hasSize(8).allMatch(line -> line.startsWith("wrote " + homework));
    compile();
    assertThat(java(AnswerBankBuilder.class, kit.toString(), classes.toString())).as(said).isZero();
    assertThat(
            chainrule("release", "h09", "--notebook", "--out", folder.resolve("open").toString()))
        .as(said)
        .isEqualTo(ExitStatus.DONE);

    Path handedIn = Files.createDirectories(folder.resolve("class"));
    Path solved = homework.resolve("h9-images.ipynb");
    Files.copy(folder.resolve("open/h9-images.ipynb"), handedIn.resolve("untouched.ipynb"));
    Files.copy(solved, handedIn.resolve("perfect.ipynb"));
    Files.writeString(
        handedIn.resolve("careless.ipynb"),
        Files.readString(solved).replace("i < x.length;", "i < x.length - 1;"));
    String out = folder.resolve("out").toString();
    assertThat(chainrule("grade", "H9", handedIn.toString(), "--out", out))
        .as(said)
        .isEqualTo(ExitStatus.DONE);

    assertThat(points("perfect")).isEqualTo("5.0");
    assertThat(points("untouched")).isEqualTo("0.0");
    assertThat(Double.parseDouble(points("careless"))).isLessThan(5);
    assertThat(folder.resolve("out/feedback/careless.html"))
        .content()
        .contains("Your loop stops one short: the last input is never used.");
  }

  @Test
  void aNumberThatIsTakenIsNamedInOneLine() throws IOException, InterruptedException {
    Files.createDirectory(homework);

    assertThat(chainrule("new-homework", "H09-images")).isEqualTo(ExitStatus.USAGE);
    assertThat(said).isEqualTo("chainrule: H09-images: h9 is there already: " + homework + "\n");
    assertThat(homework).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"images", "h9", "h9-Bilder", "x9-images", "../h9-images"})
  void aBadNameGetsOneLine(String name) throws IOException, InterruptedException {
    assertThat(chainrule("new-homework", name)).isEqualTo(ExitStatus.USAGE);
    assertThat(said)
        .startsWith("chainrule: " + name + " is no name for a homework; expected such as h9-images")
        .hasLineCount(1);
    assertThat(homework).doesNotExist();
  }

  @Test
  void whereThereIsNoKitItSaysSo() throws IOException, InterruptedException {
    Files.delete(homework.getParent());

    assertThat(chainrule("new-homework", "h9-images")).isEqualTo(ExitStatus.FAILED);
    assertThat(said)
        .isEqualTo(
            "chainrule: " + homework.getParent() + ": no such folder; expected the homework\n");
  }

  private String points(String student) throws IOException {
    List<String[]> rows =
        Files.readAllLines(folder.resolve("out/grades.csv")).stream()
            .map(row -> row.split(",", -1))
            .toList();
    int column = List.of(rows.get(0)).indexOf("h9-q1");
    return rows.stream()
        .filter(row -> List.of(row).contains(student))
        .map(row -> row[column])
        .findFirst()
        .orElseThrow();
  }

  private void compile() throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-parameters", "-proc:none", "-d", classes.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    try (Stream<Path> files = Files.walk(homework)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int status =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
            .run(null, errors, errors, arguments.toArray(String[]::new));
    assertThat(status).as(errors.toString(StandardCharsets.UTF_8)).isZero();
  }

  private int chainrule(String... arguments) throws IOException, InterruptedException {
    return java(ChainRule.class, arguments);
  }

  private int java(Class<?> main, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-D" + KitFolder.ROOT_PROPERTY + "=" + kit);
    String path = classes + File.pathSeparator + System.getProperty("java.class.path");
    command.addAll(List.of("-cp", path, main.getName()));
    command.addAll(List.of(arguments));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    said = Files.readString(log);
    return process.exitValue();
  }
}
