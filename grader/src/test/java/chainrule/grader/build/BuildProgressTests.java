package chainrule.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.command.KitVersion;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BuildProgressTests {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final BuildProgress progress =
      new BuildProgress(
          new StatusLine(new PrintStream(shown, true, StandardCharsets.UTF_8), false));

  @Test
  void showsTheModule() {
    progress.accept(
        "[INFO] Building Chain Rule companion library "
            + KitVersion.get()
            + "                [2/4]");
    assertThat(shown.toString(StandardCharsets.UTF_8))
        .contains("building Chain Rule companion library (2 of 4)");
  }

  @Test
  void namesTheFirstRealError() {
    progress.accept("[ERROR] COMPILATION ERROR : ");
    progress.accept("[ERROR] /kit/lib/A.java:[3,1] class expected");
    progress.accept("[ERROR] Failed to execute goal");
    assertThat(progress.reason(Path.of("build.log")))
        .isEqualTo("the build failed: /kit/lib/A.java:[3,1] class expected (log: build.log)");
  }

  @Test
  void aMissingNetworkHasItsOwnLine() {
    progress.accept("[ERROR] Could not transfer artifact x from/to central: Unknown host repo");
    assertThat(progress.reason(Path.of("build.log")))
        .isEqualTo(
            "Maven could not fetch what the build needs; check the network and start again"
                + " (log: build.log)");
  }
}
