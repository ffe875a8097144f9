package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.ipynb.NotebookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The submissions in {@code exercises/samples} are made from the homework, and made again with
 * {@code mvn -pl exercises -am test -Dtest=SampleClassTests -Dsurefire.failIfNoSpecifiedTests=false
 * -Dchainrule.samples=write}.
 */
class SampleClassTests {
  private static final Map<String, Function<Assignment, Map<String, String>>> CLASSES =
      Map.of("h1", H1Samples::of);

  static Stream<String> homeworks() {
    return CLASSES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("homeworks")
  void samplesAreThoseOfTheHomeworkAsItIs(String id) throws IOException, NotebookException {
    Map<String, String> wanted = CLASSES.get(id).apply(Assignment.of(id).orElseThrow());
    SampleFolder samples = new SampleFolder(id);
    Path folder = samples.path();
    if ("write".equals(System.getProperty("chainrule.samples"))) {
      write(folder, wanted);
    }

    Map<String, String> there = read(folder);

    assertThat(there.keySet()).isEqualTo(wanted.keySet()).hasSizeGreaterThanOrEqualTo(12);
    for (Map.Entry<String, String> file : wanted.entrySet()) {
      assertThat(samples.codeAsHandedOut(there.get(file.getKey())).toJson())
          .as(file.getKey())
          .isEqualTo(samples.codeAsHandedOut(file.getValue()).toJson());
    }
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (String stale : read(folder).keySet()) {
      Files.delete(folder.resolve(stale));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
      for (Path file : there) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        files.put(file.getFileName().toString(), text);
      }
    }
    return files;
  }
}
