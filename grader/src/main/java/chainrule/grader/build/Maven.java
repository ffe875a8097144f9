package chainrule.grader.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Runs Maven: the one on the path when there is one, the kit's wrapper otherwise. */
public final class Maven {

  private final KitFolder kit;

  /**
   * Makes a runner.
   *
   * @param kit the copy of the kit that Maven builds
   */
  public Maven(KitFolder kit) {
    this.kit = kit;
  }

  /**
   * Runs Maven in the kit's root and keeps all it says in a log.
   *
   * @param arguments goals and options
   * @param log the file to write; replaced
   * @param lines told every line as it comes
   * @return Maven's exit status
   * @throws IOException if Maven cannot be started or the log not be written
   */
  public int run(List<String> arguments, Path log, Consumer<String> lines) throws IOException {
    List<String> command = new ArrayList<>(launcher());
    command.add("-B");
    command.add("-Dstyle.color=never");
    command.addAll(HomeFolder.mavenOptions());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(kit.root().toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_BASEDIR", kit.root().toString());
    return LoggedProcess.run(builder, log, lines);
  }

  /** Returns the words that start Maven. */
  public List<String> launcher() {
    if (isWindows()) {
      String script = SearchPath.find("mvn.cmd").map(Path::toString).orElse(wrapper("mvnw.cmd"));
      return List.of("cmd", "/c", script);
    }
    return SearchPath.find("mvn")
        .map(mvn -> List.of(mvn.toString()))
        .orElse(List.of("sh", wrapper("mvnw")));
  }

  private String wrapper(String name) {
    return kit.root().resolve(name).toString();
  }

  public static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }
}
