package chainrule.grader.supervisor;

import chainrule.data.CourseFolder;
import chainrule.grader.build.QuietJava;
import chainrule.grader.isolation.Jail;
import chainrule.grader.judge.JudgeMain;
import chainrule.grader.judge.JudgeSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How judges are started.
 *
 * @param homework the homework's short name
 * @param jail where they have student code run
 * @param archive what makes their start fast
 * @param training whether they write it when they end by themselves
 */
record JudgeStart(String homework, Jail jail, JudgeArchive archive, boolean training) {
  private static final List<String> OPTIONS =
      List.of(
          "-Xmx272m",
          "-Xss4m",
          "-XX:MaxMetaspaceSize=128m",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:disable",
          "--add-opens=jdk.jshell/jdk.jshell=ALL-UNNAMED", // where the code of cells comes from
          "-XX:TieredStopAtLevel=1",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8",
          // the compiler's words, which students read, are the same on every machine
          "-Duser.language=en",
          "-Duser.country=US");

  /** Starts a judge without waiting for it. */
  JudgeProcess start() throws IOException {
    JudgeProcess judge =
        new JudgeProcess(
            new ProcessBuilder(command(training ? archive.trainingOptions() : archive.options()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    try {
      judge.begin(new JudgeSetup(homework, jail.kit().folder(), jail.level()));
      return judge;
    } catch (IOException e) {
      judge.close();
      throw e;
    }
  }

  private static List<String> command(List<String> archiveOptions) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(QuietJava.options());
    command.add("-Duser.home=" + System.getProperty("user.home"));
    // the data sets that checks are made of are found from there
    command.add("-D" + CourseFolder.PROPERTY + "=" + System.getProperty(CourseFolder.PROPERTY, ""));
    command.addAll(archiveOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(JudgeMain.class.getName());
    return command;
  }

  /** Ends a judge; one that is in training ends by itself, and what it wrote is kept. */
  void end(JudgeProcess judge) {
    try {
      if (training && judge.finish()) {
        archive.keep(command(archive.assemblyOptions()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
