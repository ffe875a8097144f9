package chainrule.grader.similar;

import chainrule.grader.build.FailureReason;
import chainrule.grader.build.HomeFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.LoggedProcess;
import chainrule.grader.build.Maven;
import chainrule.grader.build.SetupException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** JPlag, fetched by Maven when it is first asked for, and run in a process of its own. */
final class JplagProcess {
  private static final String CLASS_PATH_GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";
  private static final Pattern NO_NETWORK =
      Pattern.compile("(?i)unknown host|could not transfer|connect timed out|offline mode");

  private final KitFolder kit;
  private final Path folder;

  JplagProcess(KitFolder kit) {
    this.kit = kit;
    this.folder = kit.state().resolve("jplag");
  }

  /** Fetches JPlag, if it is not there. */
  void ensure() throws IOException {
    String pom = text("pom.xml");
    Path file = folder.resolve("pom.xml");
    if (Files.exists(classPath()) && Files.exists(file) && Files.readString(file).equals(pom)) {
      return;
    }
    Files.createDirectories(folder);
    Files.deleteIfExists(classPath());
    Files.writeString(file, pom);
    Path log = kit.log("jplag-fetch");
    FailureReason reason = new FailureReason(NO_NETWORK);
    Path draft = folder.resolve("class-path.draft");
    int exit =
        new Maven(kit)
            .run(
                List.of("-f", file.toString(), "-Dmdep.outputFile=" + draft, CLASS_PATH_GOAL),
                log,
                line -> {
                  reason.lookAt(line);
                  if (line.startsWith("[ERROR] ")) {
                    reason.named(line.substring("[ERROR] ".length()));
                  }
                });
    if (exit != 0) {
      throw new SetupException(
          reason.line("Maven could not fetch JPlag", "Maven could not get JPlag", log));
    }
    Files.move(draft, classPath());
  }

  /**
   * Runs JPlag.
   *
   * @param minimum the fewest tokens in a row that count as alike
   * @param given the folder of what everybody was given
   * @param submissions a folder for each student
   * @param report JPlag's report, without its ending
   * @param lines told what JPlag found
   */
  void run(int minimum, Path given, Path submissions, Path report, Consumer<String> lines)
      throws IOException {
    Path script = folder.resolve("RunJplag.java");
    Files.writeString(script, text("RunJplag.java"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(HomeFolder.options());
    command.addAll(
        List.of(
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            Files.readString(classPath()).strip(),
            script.toString(),
            Integer.toString(minimum),
            given.toString(),
            submissions.toString(),
            report.toString()));
    Path log = kit.log("jplag");
    if (LoggedProcess.run(new ProcessBuilder(command), log, lines) != 0) {
      throw new SetupException("JPlag could not compare them (log: " + log + ")");
    }
  }

  private Path classPath() {
    return folder.resolve("class-path");
  }

  private static String text(String resource) throws IOException {
    try (InputStream stream = JplagProcess.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is not in the grader's jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
