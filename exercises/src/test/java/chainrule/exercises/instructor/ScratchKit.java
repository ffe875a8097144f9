package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A copy of the kit that has no homework but what a test writes into it. */
final class ScratchKit {
  private static final long SECONDS = 300;

  private final Path root;
  private final Path classes;

  ScratchKit(Path folder) throws IOException {
    this.root = folder.resolve("kit");
    this.classes = folder.resolve("classes");
    Files.createDirectories(HomeworkSources.place(root));
    Files.createDirectories(classes);
  }

  Path root() {
    return root;
  }

  /** Returns the text of every file, by its path below the folder of all homeworks. */
  Map<String, String> files() throws IOException {
    Path place = HomeworkSources.place(root);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(place)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = place.relativize(file).toString().replace(File.separatorChar, '/');
        files.put(name, Files.readString(file));
      }
    }
    return files;
  }

  /** Changes the text of a file that is there. */
  void edit(String file, String before, String after) throws IOException {
    Path path = HomeworkSources.place(root).resolve(file);
    String text = Files.readString(path);
    assertThat(text).containsOnlyOnce(before);
    Files.writeString(path, text.replace(before, after));
  }

  /** Writes a file, by its path below the folder of all homeworks. */
  void write(String file, String text) throws IOException {
    Files.writeString(HomeworkSources.place(root).resolve(file), text);
  }

  /** Compiles all homeworks, with every warning an error as in the kit. */
  void compile() throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-parameters", "-proc:none", "--release", "17", "-Werror"));
    arguments.addAll(List.of("-Xlint:all,-processing,-serial,-classfile,-path", "-d"));
    arguments.addAll(List.of(classes.toString(), "-cp", System.getProperty("java.class.path")));
    for (String file : files().keySet()) {
      if (file.endsWith(".java")) {
        arguments.add(HomeworkSources.place(root).resolve(file).toString());
      }
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
            .run(null, said, said, arguments.toArray(String[]::new));
    assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
  }

  /** Builds the known answers, as the build does; returns what that says if it fails. */
  String build() throws IOException, InterruptedException {
    return java(List.of(), AnswerBankBuilder.class.getName(), root.toString(), classes.toString());
  }

  /** Runs tests on one homework; returns what fails. */
  String test(String homework, Class<?>... tests) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(TestRun.class.getName()));
    for (Class<?> test : tests) {
      arguments.add(test.getName());
    }
    List<String> options = List.of("-Dchainrule.homework=" + homework, "-Dchainrule.root=" + root);
    return java(options, arguments.toArray(String[]::new));
  }

  private String java(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    String path = classes + File.pathSeparator + System.getProperty("java.class.path");
    command.addAll(List.of("-cp", path));
    command.addAll(List.of(arguments));
    Path said = classes.resolveSibling("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    String text = Files.readString(said);
    return process.exitValue() == 0 ? "" : text + "\nended with " + process.exitValue();
  }
}
