package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.isolation.Confinement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a grader writes does not depend on the language of the machine that it runs on, and it finds
 * a sandbox under the strictest umask.
 */
@Tag("slow")
final class MachineSettingsTests {
  private static final List<String> SAMPLES =
      List.of("s09-wrong-predict-right-train", "s06-mistakes", "s10-compile-error");

  /** Each has digits, an alphabet, separators or a case of its own. */
  private static final List<String> LANGUAGES =
      List.of(
          "-Duser.language=fa -Duser.country=IR",
          "-Duser.language=tr -Duser.country=TR",
          "-Duser.language=de -Duser.country=DE");

  /** The strictest there is: whoever is in a sandbox must still be able to read what it needs. */
  private static final String UMASK = "umask 077; exec \"$@\"";

  @TempDir private Path folder;

  @Test
  void everyFileIsTheSameUnderEveryLanguageAndAStrictUmask() throws Exception {
    Confinement.assumePossible();
    Path notebooks = Files.createDirectory(folder.resolve("class"));
    for (String sample : SAMPLES) {
      Files.copy(samples().resolve(sample + ".ipynb"), notebooks.resolve(sample + ".ipynb"));
    }
    Map<String, String> expected = grade(notebooks, "-Duser.language=en -Duser.country=US");
    assertThat(expected.keySet())
        .contains("class.html", "grades.csv", "feedback/s06-mistakes.html")
        .contains("canvas.csv", "moodle.csv", "junit.xml");

    for (String language : LANGUAGES) {
      Map<String, String> files = grade(notebooks, language);

      assertThat(files.keySet()).as(language).isEqualTo(expected.keySet());
      expected.forEach(
          (name, text) -> assertThat(files.get(name)).as(name + " " + language).isEqualTo(text));
    }
  }

  /** Grades a class in a process of its own; returns what it wrote, without times. */
  private Map<String, String> grade(Path notebooks, String language) throws Exception {
    Path here = Files.createTempDirectory(folder, "run");
    Path out = here.resolve("out");
    Path temporary = Files.createDirectory(here.resolve("tmp"));
    List<String> settings = List.of("JAVA_TOOL_OPTIONS=" + language, "sh", "-c", UMASK, "sh");
    Process grader =
        new GraderProcess(temporary, here.resolve("log"), settings).start(notebooks, out);
    assertThat(GraderProcess.ended(grader)).as(language).isEqualTo(ExitStatus.DONE);
    export(out, language);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(out)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (!name.startsWith("gradebook.db") && !name.matches("run-h\\d+\\.json")) {
          files.put(name, withoutTimes(Files.readString(file)));
        }
      }
    }
    return files;
  }

  private static void export(Path out, String language) throws Exception {
    for (String format : List.of("csv", "canvas", "moodle", "gradescope", "junit")) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of(language.split(" ")));
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add("-D" + KitFolder.ROOT_PROPERTY + "=" + KitFolder.ofSystemProperty().root());
      command.addAll(List.of(ChainRule.class.getName(), "export", "--format", format));
      command.add(out.toString());
      Process export =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(GraderProcess.ended(export)).as(format + " " + language).isZero();
    }
  }

  /** Durations, and who took longest, differ from run to run. */
  private static String withoutTimes(String text) {
    return text.replaceAll("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?", "DATE")
        .replaceAll("(?s)Slowest to grade</h3>.*?</table>", "SLOWEST")
        .replaceAll("\"timings\" : \\{[^}]*}", "TIMINGS")
        .replaceAll("(\"file\":|time=|execution_time\"?:) ?\"?[^\",]*\"?", "$1 X");
  }

  private static Path samples() throws IOException {
    return KitFolder.ofSystemProperty().samples("h1");
  }
}
