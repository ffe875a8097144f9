package chainrule.grader.bench;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.Maven;
import chainrule.grader.build.QuietJava;
import chainrule.grader.build.SetupException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** DJL with its PyTorch engine: jars that Maven fetches on first use, and a program of ours. */
final class PeerJars {
  private static final String GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

  private final KitFolder kit;
  private final PeerEnvironment scripts;

  /**
   * Fetches nothing yet.
   *
   * @param scripts lays the program into its folder, beside which everything is kept
   */
  PeerJars(KitFolder kit, PeerEnvironment scripts) {
    this.kit = kit;
    this.scripts = scripts;
  }

  /** Has Maven fetch the jars, unless they are all there from the last time. */
  void ensure() throws IOException {
    Path pom = scripts.folder().resolve("djl-pom.xml");
    String before = Files.exists(pom) ? Files.readString(pom) : "";
    scripts.script("djl-pom.xml");
    if (before.equals(Files.readString(pom)) && isWhole()) {
      return;
    }
    Path log = kit.log("bench-djl");
    int status =
        new Maven(kit)
            .run(
                List.of(
                    "-f",
                    pom.toString(),
                    "-Dplatform=" + platform(),
                    "-Dmdep.outputFile=" + classPath(),
                    GOAL),
                log,
                line -> {});
    if (status != 0) {
      throw new SetupException(
          "bench: Maven could not fetch DJL for " + platform() + " (log: " + log + ")");
    }
  }

  /** Returns the command of DJL's side, whose program is compiled as it starts. */
  List<String> command(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(QuietJava.options());
    command.add("-DDJL_CACHE_DIR=" + scripts.folder().resolve("djl"));
    // it asks nothing of the network and reports nothing
    command.addAll(List.of("-Dai.djl.offline=true", "-DOPT_OUT_TRACKING=true"));
    command.addAll(List.of("-cp", Files.readString(classPath())));
    command.add(scripts.script("DjlTraining.java").toString());
    command.addAll(arguments);
    return command;
  }

  private boolean isWhole() throws IOException {
    if (!Files.exists(classPath())) {
      return false;
    }
    String[] jars = Files.readString(classPath()).split(File.pathSeparator, -1);
    return List.of(jars).stream().allMatch(jar -> Files.exists(Path.of(jar)));
  }

  private Path classPath() {
    return scripts.folder().resolve("djl.classpath");
  }

  /** Returns this machine as DJL names it, such as {@code linux-x86_64}. */
  static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
    if (system.startsWith("windows")) {
      return "win-" + machine;
    }
    return (system.startsWith("mac") ? "osx-" : "linux-") + machine;
  }
}
