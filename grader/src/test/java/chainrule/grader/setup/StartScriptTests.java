package chainrule.grader.setup;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.SearchPath;
import chainrule.grader.isolation.Confinement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script says on a machine without a JDK: one line, with the way of that system. */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "chainrule is a script for sh")
class StartScriptTests {

  private static final List<String> TOOLS = List.of("sh", "dirname", "readlink", "sed", "cat");

  @TempDir private Path folder;

  @BeforeEach
  void putToolsOnThePath() throws IOException {
    Path tools = Files.createDirectory(folder.resolve("bin"));
    for (String tool : TOOLS) {
      Files.createSymbolicLink(tools.resolve(tool), SearchPath.find(tool).orElseThrow());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0    | ID=debian;VERSION_ID=12                  | apt-get install openjdk-17-jdk-headless",
        "1000 | ID=debian;VERSION_ID=13                  | sudo apt-get install default-jdk-headless",
        "1000 | ID=ubuntu;ID_LIKE=debian;VERSION_ID=22.04| sudo apt-get install openjdk-21-jdk-headless",
        "1000 | ID=linuxmint;ID_LIKE='ubuntu debian'     | sudo apt-get install openjdk-21-jdk-headless",
        "0    | ID=fedora;VERSION_ID=42                  | dnf install java-latest-openjdk-devel",
        "0    | ID=rocky;ID_LIKE='rhel centos fedora'    | dnf install java-21-openjdk-devel",
        "0    | ID=arch                                  | pacman -S jdk-openjdk",
        "0    | ID=opensuse-leap;ID_LIKE='suse opensuse' | zypper install java-21-openjdk-devel",
        "0    | ID=void                                  | install one from adoptium.net",
      })
  void linuxGetsTheCommandOfItsDistribution(String user, String release, String mend)
      throws IOException, InterruptedException {
    Confinement.assumeBubblewrap();
    program("uname", "Linux");
    program("id", user);
    Path file = Files.writeString(folder.resolve("os-release"), release.replace(';', '\n') + "\n");
    String place = Path.of("/etc/os-release").toRealPath().toString();
    assertThat(
            said(
                List.of(
                    "bwrap",
                    "--ro-bind",
                    "/",
                    "/",
                    "--dev",
                    "/dev",
                    "--ro-bind",
                    file.toString(),
                    place),
                Map.of()))
        .isEqualTo("chainrule: no JDK 17 or newer found: " + mend + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Darwin, 501, brew install --cask temurin, HOME, /none",
    "Linux, 1000, conda install -c conda-forge openjdk, CONDA_PREFIX, /opt/conda",
  })
  void othersGetTheirs(String system, String user, String mend, String variable, String value)
      throws IOException, InterruptedException {
    program("uname", system);
    program("id", user);
    assertThat(said(List.of(), Map.of(variable, value))).endsWith(" found: " + mend + "\n");
  }

  @Test
  void whoMayNotBecomeRootGetsAWayWithoutIt() throws IOException, InterruptedException {
    program("uname", "Linux");
    program("id", "1000");
    assertThat(said(List.of(), Map.of("JUPYTERHUB_USER", "ada")))
        .endsWith(
            " found: python3 -m pip install install-jdk"
                + " && python3 -c \"import jdk; jdk.install('21')\"\n");
  }

  /** One that is too old is named with its place, so it was looked at. */
  @Test
  void whereInstallJdkPutsAJdkIsLookedAt() throws IOException, InterruptedException {
    program("uname", "Linux");
    program("id", "1000");
    Path home = Files.createDirectories(folder.resolve("home/.jdk"));
    Path jdk = Files.createDirectories(home.resolve("jdk-11/bin")).getParent();
    for (String name : List.of("java", "javac")) {
      Files.createFile(jdk.resolve("bin").resolve(name)).toFile().setExecutable(true);
    }
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    assertThat(said(List.of(), Map.of("HOME", folder.resolve("home").toString())))
        .contains("jdk-11 has only version 11: ");
  }

  private void program(String name, String answer) throws IOException {
    Path file = folder.resolve("bin").resolve(name);
    Files.writeString(file, "#!/bin/sh\necho " + answer + "\n");
    file.toFile().setExecutable(true);
  }

  /** Runs the script where nothing else is on the path. */
  private String said(List<String> around, Map<String, String> variables)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("env");
    command.add("-i");
    variables.forEach((name, value) -> command.add(name + "=" + value));
    command.add("PATH=" + folder.resolve("bin"));
    command.add(folder.resolve("bin/sh").toString());
    command.add(KitFolder.ofSystemProperty().root().resolve("chainrule").toString());
    List<String> whole = new ArrayList<>(around);
    whole.addAll(command);
    Process script = new ProcessBuilder(whole).redirectErrorStream(true).start();
    script.getOutputStream().close();
    String text = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(script.waitFor()).isEqualTo(1);
    return text;
  }
}
