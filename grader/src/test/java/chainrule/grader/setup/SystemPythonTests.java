package chainrule.grader.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SystemPythonTests {
  @TempDir private Path folder;

  @Test
  void knowsWhatAPythonCanImport() {
    Path python = SystemPython.find();
    assertThat(SystemPython.has(python, "json")).isTrue();
    assertThat(SystemPython.has(python, "no_such_module_as_this")).isFalse();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-ins are shell scripts")
  void whatDoesNotRunOrSaysNoHasNothing() throws IOException {
    assertThat(SystemPython.has(folder.resolve("nowhere"), "json")).isFalse();
    assertThat(SystemPython.has(script("exit 1"), "json")).isFalse();
    assertThat(SystemPython.has(script("exit 0"), "json")).isTrue();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is a shell script")
  void aFolderOfThatNameWhereItIsCalledIsNoModule() throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve("gradebook"));
    Path there =
        script("cd '" + folder + "' && exec '" + SystemPython.find().toAbsolutePath() + "' \"$@\"");
    assertThat(SystemPython.has(there, "gradebook")).isFalse();
    assertThat(SystemPython.has(there, "json")).isTrue();
  }

  private Path script(String line) throws IOException {
    Path script = Files.writeString(folder.resolve("python"), "#!/bin/sh\n" + line + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }
}
