package chainrule.grader.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.grader.isolation.Confinement;
import chainrule.grader.notebooks.Kit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types what the guides say, in a folder in which the kit's own folders are where they say. */
@Tag("slow")
final class GuideCommandsTests {
  /** What ends otherwise than well, on purpose. */
  private static final Map<String, Integer> STATUS = Map.of("check", 1);

  @TempDir private Path folder;

  @Test
  void everyCommandOfTheInstructorsGuideDoesWhatItSays() throws Exception {
    Kit.assumeKernel();
    Confinement.assumePossible();
    assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "drives the POSIX script");
    for (String name : List.of("chainrule", "exercises")) {
      Files.createSymbolicLink(folder.resolve(name), Kit.root().resolve(name));
    }
    List<List<String>> calls = GuideCommands.of("grader/INSTRUCTOR.md");
    assertThat(calls).hasSizeGreaterThan(10);

    for (List<String> call : calls) {
      assertThat(status(call))
          .as(String.join(" ", call) + ": " + Files.readString(folder.resolve("said")))
          .isEqualTo(STATUS.getOrDefault(call.get(0), 0));
    }

    assertThat(folder.resolve("handed-out")).isDirectoryContaining("glob:**/h1-perceptron.zip");
    assertThat(folder.resolve("notebooks-only/h2-losses.ipynb")).exists();
    assertThat(folder.resolve("graded/class.html")).content().contains("s06-mistakes");
    assertThat(folder.resolve("graded/canvas.csv")).exists();
  }

  private int status(List<String> call) throws Exception {
    List<String> command = new ArrayList<>(List.of("./chainrule"));
    command.addAll(call);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    process.getOutputStream().close();
    return process.waitFor();
  }

  /** What the README shows is run by other tests; {@code test} is what runs this one. */
  @Test
  void everyCommandOfTheReadmeIsRunByATest() throws Exception {
    Map<String, String> run =
        Map.of(
            "lab", "chainrule.grader.browser.LabBrowserTests",
            "test", "chainrule.grader.build.SurefireReportsTests",
            "grade", GuideCommandsTests.class.getName());

    List<List<String>> calls = GuideCommands.of("README.md");

    assertThat(calls).isNotEmpty().allSatisfy(call -> assertThat(run).containsKey(call.get(0)));
    for (String test : run.values()) {
      assertThat(Class.forName(test).getSimpleName()).endsWith("Tests");
    }
    assertThat(Files.readString(Kit.root().resolve("README.md")))
        .contains("grader/INSTRUCTOR.md", "exercises/STUDENT.md", "CONTRIBUTING.md");
  }
}
