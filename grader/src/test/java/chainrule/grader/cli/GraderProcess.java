package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts {@code grade} as an instructor does, in a process of its own.
 *
 * @param temporary where it puts its temporary files
 * @param log where it writes what it says
 * @param settings words that come before it: variables such as {@code TZ=Asia/Tokyo}, then a shell
 */
record GraderProcess(Path temporary, Path log, List<String> settings) {
  private static final long RUN_SECONDS = 600;

  GraderProcess(Path temporary, Path log) {
    this(temporary, log, List.of());
  }

  /** Starts to grade notebooks of the first homework into a folder. */
  Process start(Path notebooks, Path out, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "--default-signal=INT")); // a job in the background ignores it
    command.addAll(settings);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary));
    command.add("-D" + KitFolder.ROOT_PROPERTY + "=" + KitFolder.ofSystemProperty().root());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ChainRule.class.getName(), "grade", "h1", notebooks.toString()));
    command.addAll(List.of("--out", out.toString()));
    Collections.addAll(command, options);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** Waits for the end; returns the exit status. */
  static int ended(Process grader) throws InterruptedException {
    assertThat(grader.waitFor(RUN_SECONDS, TimeUnit.SECONDS)).isTrue();
    return grader.exitValue();
  }
}
