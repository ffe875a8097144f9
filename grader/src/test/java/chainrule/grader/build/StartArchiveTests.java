package chainrule.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class StartArchiveTests {
  private static final String SOURCE =
      "public class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }";

  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void makeAProgram() throws IOException, InterruptedException {
    Path source = Files.writeString(folder.resolve("Hello.java"), SOURCE);
    assertThat(run(List.of(program("javac"), "-d", folder.toString(), source.toString())))
        .isEmpty();
    jar = folder.resolve("hello.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("Hello.class"));
      zip.write(Files.readAllBytes(folder.resolve("Hello.class")));
    }
  }

  /** The oracle is the Java machine: it says from where it has loaded the class. */
  @Test
  void theNextRunTakesItsClassesFromIt() throws IOException, InterruptedException {
    StartArchive archive = StartArchive.of(folder, "hello");
    assertThat(archive.aot()).isEqualTo(Runtime.version().feature() >= 25);
    assertThat(loaded(archive.options())).contains("Hello source: file:");

    assertThat(run(java(archive.trainingOptions()))).contains("hello");
    assertThat(archive.exists()).isFalse();
    assertThat(archive.keep(java(archive.assemblyOptions()))).isTrue();

    assertThat(loaded(archive.options())).contains("Hello source: shared objects file");
    try (var files = Files.list(folder)) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith("hello-")))
          .containsExactly(archive.file());
    }
  }

  @Test
  void aMissingOrRefusedOneCostsNothingButTime() throws IOException, InterruptedException {
    StartArchive archive = StartArchive.of(folder, "hello");
    List<String> command = java(archive.options());
    assertThat(run(command)).isEqualToIgnoringNewLines("hello");
    Files.writeString(archive.file(), "no archive");
    assertThat(run(command)).isEqualToIgnoringNewLines("hello");
  }

  @Test
  void aTrainingThatLeftNothingMakesNone() throws IOException, InterruptedException {
    StartArchive archive = StartArchive.of(folder, "hello");
    assertThat(archive.keep(java(archive.assemblyOptions()))).isFalse();
    assertThat(archive.exists()).isFalse();
  }

  @Test
  void whatKilledTrainingsLeftIsRemoved() throws IOException {
    StartArchive archive = StartArchive.of(folder, "hello");
    Path left =
        Files.writeString(
            archive.file().resolveSibling(archive.file().getFileName() + ".17.draft"), "half");
    archive.removeDrafts();
    assertThat(left).doesNotExist();
  }

  @Test
  void cachesAreThereFromJava25On() {
    Path stem = folder.resolve("judge-24.0.2+12");
    assertThat(StartArchive.of(stem, 24).file()).hasFileName("judge-24.0.2+12.jsa");
    assertThat(StartArchive.of(stem, 25).file()).hasFileName("judge-24.0.2+12.aot");
  }

  private String loaded(List<String> options) throws IOException, InterruptedException {
    List<String> command = java(options);
    command.add(1, "-Xlog:class+load:stdout");
    command.remove("-Xlog:disable");
    return run(command);
  }

  private List<String> java(List<String> options) {
    List<String> command = new ArrayList<>(List.of(program("java"), "-Xlog:disable"));
    command.addAll(options);
    command.addAll(List.of("-cp", jar.toString(), "Hello"));
    return command;
  }

  private static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** Returns all that a command says on either stream. */
  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
    return said;
  }
}
